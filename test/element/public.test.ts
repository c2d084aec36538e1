import {sendKeys} from '@web/test-runner-commands';
import {assert} from 'chai';
import '../../src/register.js';
import * as cases from '../../stories/case-timeline.stories.js';
import * as disclosures from '../../stories/disclosure-list.stories.js';
import {full, listed} from '../../stories/disclosure-lists.js';
import * as gauges from '../../stories/clearance-gauge.stories.js';
import * as heats from '../../stories/heat-map.stories.js';
import * as phases from '../../stories/phase-track.stories.js';
import * as rankings from '../../stories/ranking-table.stories.js';
import * as scores from '../../stories/scorecard.stories.js';
import * as cards from '../../stories/stat-cards.stories.js';
import * as forces from '../../stories/task-forces.stories.js';
import * as trends from '../../stories/trend-chart.stories.js';
import * as warnings from '../../stories/warning-panel.stories.js';
import {widgetTypes, type WidgetType} from '../../src/contract/kinds.js';
import {openXlsx} from '../export/spreadsheet.js';
import {until} from '../fake-fetch.js';
import {settled, storiesOf, type StoryModule} from '../story.js';

const modules: Readonly<Record<WidgetType, StoryModule>> = {
  'stat-cards': cards,
  'clearance-gauge': gauges,
  'ranking-table': rankings,
  'heat-map': heats,
  'case-timeline': cases,
  'phase-track': phases,
  'trend-chart': trends,
  'warning-panel': warnings,
  scorecard: scores,
  'disclosure-list': disclosures,
  'task-forces': forces,
};

/** What no public page may have of it, in whatever is meant for internal readers or has ended; and what an internal page has. */
const SECRET = '机密';

type Json = Record<string, unknown>;

/** A document of its first story that holds one secret more in whatever its kind keeps from the public. */
const extra: {readonly [Type in WidgetType]?: (document: Json) => Json} = {
  'ranking-table': (document) => ({...document, flagVisibility: undefined, rows: (document.rows as readonly Json[]).map((row) => ({...row, flags: [{kind: 'criticised', reason: `${SECRET}原因`}]}))}),
  'case-timeline': (document) => ({
    ...document,
    cases: (document.cases as readonly Json[]).map((one) => ({...one, refNo: `${SECRET}编号`, steps: (one.steps as readonly Json[]).map((step) => ({...step, internalText: `${SECRET}经过`, docNo: `${SECRET}文号`}))})),
  }),
  'warning-panel': (document) => ({...document, subjects: [{name: `${SECRET}公司`, level: (document.scheme as {levels: {key: string}[]}).levels[0]!.key, reason: `${SECRET}事由`, responsible: `${SECRET}单位`}]}),
  'task-forces': (document) => ({
    ...document,
    leaders: (document.leaders as readonly Json[]).map((leader) => ({...leader, person: {name: `${SECRET}某`, role: 'official'}})),
    forces: (document.forces as readonly Json[]).map((force) => ({...force, covers: [{label: `${SECRET}项目案`, kind: 'case'}]})),
  }),
  'disclosure-list': () => ({
    ...full,
    entries: [
      ...full.entries,
      listed(91, {persons: [{name: `演示${SECRET}`, role: 'other', source: `https://example.gov.cn/${encodeURIComponent(SECRET)}`}]}),
      listed(92, {name: `${SECRET}一公司`, revoked: {at: '2026-03-01', reason: `撤销${SECRET}一公司`, docNo: '1号'}}),
      listed(93, {name: `${SECRET}二公司`, removed: {at: '2026-03-01', reason: '改正', docNo: '2号'}}),
      listed(94, {name: `${SECRET}三公司`, publishUntil: '2026-03-30'}),
    ],
  }),
};

function documentOf(type: WidgetType): Json {
  const [, {args}] = storiesOf(modules[type]).find(([name]) => name === 'Normal' || name === 'Three') ?? storiesOf(modules[type])[0]!;
  const {data} = args as {data: Json};
  const document = JSON.parse(JSON.stringify({...(extra[type]?.(data) ?? data), visibility: 'public'})) as Json;
  return {...document, notes: [...((document.notes as readonly Json[] | undefined) ?? []), {text: `${SECRET}备注`, audience: 'internal'}]};
}

/** Everything that stands on the page, through every shadow root: names, attributes, texts, what fields hold. */
function serialised(root: Node): string {
  if (root instanceof Text) return root.data;
  const own = root instanceof Element ? `<${root.localName} ${[...root.attributes].map(({name, value}) => `${name}="${value}"`).join(' ')}>${'value' in root ? String(root.value) : ''}` : '';
  const shadow = root instanceof Element && root.shadowRoot ? serialised(root.shadowRoot) : '';
  return own + shadow + [...root.childNodes].map(serialised).join('');
}

/** Puts something else in the place of what the browser has; hands out how it comes back. */
function replace<On extends object>(on: On, name: keyof On, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(on, name);
  Object.defineProperty(on, name, {value, configurable: true, writable: true});
  return () => void (own ? Object.defineProperty(on, name, own) : Reflect.deleteProperty(on, name));
}

const told = ['cb-problem', 'cb-export', 'cb-select'];

describe('a public page', () => {
  let place: HTMLElement;
  let left: Blob[] = [];
  let events: string[] = [];
  let restore: readonly (() => void)[] = [];
  const hear = (event: Event) => events.push(JSON.stringify({...event, detail: (event as CustomEvent).detail as unknown}));

  before(() => {
    const create = URL.createObjectURL.bind(URL);
    restore = [
      replace(URL, 'createObjectURL', (blob: Blob) => {
        left.push(blob);
        return create(blob);
      }),
      replace(HTMLAnchorElement.prototype, 'click', () => undefined),
      replace(window, 'ClipboardItem', class {
        constructor(parts: Readonly<Record<string, Blob>>) {
          left.push(...Object.values(parts));
        }
      }),
      replace(navigator, 'clipboard', {write: () => Promise.resolve()}),
    ];
    told.forEach((name) => document.addEventListener(name, hear));
  });
  after(() => {
    restore.forEach((one) => one());
    told.forEach((name) => document.removeEventListener(name, hear));
  });
  afterEach(() => {
    place.remove();
    left = [];
    events = [];
  });

  /** All that a widget has given away, after everything was opened, walked through, printed and taken. */
  async function everything(type: WidgetType, audience: string): Promise<Readonly<Record<string, string>>> {
    place = document.body.appendChild(document.createElement('main'));
    place.setAttribute('audience', audience);
    place.setAttribute('today', '2026-03-31');
    const element = document.createElement(`cb-${type}`);
    (element as unknown as {data: unknown}).data = documentOf(type);
    place.append(element);
    const root = element.shadowRoot!;
    await until(() => root.querySelector('details[part=export]') !== null, `${type} on the page`);
    for (const details of root.querySelectorAll('details')) details.open = true;
    await until(() => root.querySelector('[data-kind=xlsx]') !== null && root.querySelector('details[part=table] table') !== null, 'its doors');
    for (let press = 0; press < 6; press += 1) await sendKeys({press: 'Tab'});
    await sendKeys({press: 'ArrowDown'});
    await settled(place);
    const page = serialised(place);
    dispatchEvent(new Event('beforeprint'));
    const printed = serialised(place);
    dispatchEvent(new Event('afterprint'));
    const files: Record<string, string> = {};
    for (const button of root.querySelectorAll<HTMLButtonElement>('[part=export-button]')) {
      const kind = button.dataset.kind!;
      const before = events.length;
      left = [];
      button.click();
      await until(() => events.length > before, `${kind} of ${type}`);
      const texts = await Promise.all(left.map(async (blob) => (kind === 'xlsx' ? JSON.stringify((await openXlsx(blob)).map(({name, rows}) => [name, rows])) : kind === 'image' ? '' : blob.text())));
      files[kind] = texts.join('\n');
    }
    return {page, printed, ...files, events: events.join('\n')};
  }

  for (const type of widgetTypes) {
    it(`has nothing internal or personal of ${type}: not on the page, in print, in a file, on the clipboard or in an event`, async () => {
      const given = await everything(type, 'public');
      assert.includeMembers(Object.keys(given), ['page', 'printed', 'table', 'text', 'csv', 'xlsx', 'events']);
      for (const [where, text] of Object.entries(given)) {
        const at = text.indexOf(SECRET);
        assert.equal(at, -1, `${where}: …${text.slice(Math.max(0, at - 60), at + 40)}…`);
        assert.notInclude(text, encodeURIComponent(SECRET), where);
      }
      for (const where of ['page', 'table', 'csv', 'xlsx'] as const) assert.isNotEmpty(given[where], where);
    }).timeout(60_000);
  }

  it('differs from an internal one, which has what this test looks for', async () => {
    for (const type of ['ranking-table', 'case-timeline', 'warning-panel', 'task-forces', 'disclosure-list'] as const) {
      const {page, csv} = await everything(type, 'internal');
      assert.include(page, SECRET, type);
      assert.include(csv, SECRET, type);
      place.remove();
    }
  }).timeout(120_000);
});
