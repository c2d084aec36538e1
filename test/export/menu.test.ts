import {sendKeys} from '@web/test-runner-commands';
import {assert} from 'chai';
import {exportKinds, type ExportEvent, type ExportKind} from '../../src/export/event.js';
import {loadCaseMore} from '../../src/model/case-more.js';
import '../../src/register/case-timeline.js';
import '../../src/register/clearance-gauge.js';
import '../../src/register/heat-map.js';
import '../../src/register/ranking-table.js';
import '../../src/register/stat-cards.js';
import * as cases from '../../stories/case-timeline.stories.js';
import * as gauges from '../../stories/clearance-gauge.stories.js';
import * as heats from '../../stories/heat-map.stories.js';
import * as rankings from '../../stories/ranking-table.stories.js';
import * as cards from '../../stories/stat-cards.stories.js';
import {expectAccessible} from '../accessible.js';
import {fakeTime} from '../fake-time.js';
import {expectNoViolations} from '../policy.js';
import {mountStory, settled, storiesOf, textOf, type Page, type StoryModule} from '../story.js';
import {until} from '../until.js';

const widgets: Readonly<Record<string, StoryModule>> = {'stat-cards': cards, 'clearance-gauge': gauges, 'ranking-table': rankings, 'heat-map': heats, 'case-timeline': cases};

/** What every widget offers; the document itself is for kinds that readers take into programs of their own. */
const offered = exportKinds.filter((kind) => kind !== 'json');

/** Every file that was given to the reader, instead of a download. */
const saved: {name: string; blob: Blob}[] = [];
const blobs = new Map<string, Blob>();
const create = URL.createObjectURL.bind(URL);

/** Puts something else in the place of what the browser has; hands out how it comes back. */
function replace<On extends object>(on: On, name: keyof On, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(on, name);
  Object.defineProperty(on, name, {value, configurable: true, writable: true});
  return () => void (own ? Object.defineProperty(on, name, own) : Reflect.deleteProperty(on, name));
}

describe('taking figures away', () => {
  let place: HTMLElement;
  let restore: readonly (() => void)[] = [];

  before(async () => {
    // What comes after the first painting moves the buttons below it, and a click would miss them.
    await loadCaseMore();
    restore = [
      replace(URL, 'createObjectURL', (blob: Blob) => {
        const url = create(blob);
        blobs.set(url, blob);
        return url;
      }),
      replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        saved.push({name: this.download, blob: blobs.get(this.href)!});
      }),
    ];
  });
  after(() => {
    restore.forEach((one) => one());
  });
  afterEach(() => {
    place.remove();
    saved.length = 0;
  });

  async function show(noun: string, name?: string, page: Page = {}) {
    const stories = widgets[noun]!;
    const all = storiesOf(stories);
    place = await mountStory(stories.default, all.find(([one]) => one === name)?.[1] ?? all[0]![1], page);
    const host = place.querySelector<HTMLElement>(`cb-${noun}`)!;
    const root = host.shadowRoot!;
    await until(() => root.querySelector('details[part=export]') !== null);
    return {host, root, door: root.querySelector<HTMLDetailsElement>('details[part=export]')!};
  }
  type Shown = Awaited<ReturnType<typeof show>>;

  async function openDoor({door}: Shown): Promise<void> {
    door.querySelector('summary')!.click();
    await until(() => door.querySelector('button') !== null);
  }

  const status = ({door}: Shown) => textOf(door.querySelector('[role=status]')!).trim();

  async function take(shown: Shown, kind: ExportKind): Promise<string> {
    const button = shown.door.querySelector<HTMLElement>(`[data-kind=${kind}]`)!;
    // By key: a press that the browser takes for a reader's, as copying asks for, and that finds its button wherever it is.
    button.focus();
    await sendKeys({press: 'Enter'});
    await until(() => !['', '正在生成…', 'Being prepared…'].includes(status(shown)), `an answer to ${kind}`);
    return status(shown);
  }

  for (const noun of Object.keys(widgets)) {
    it(`works from ${noun}: picture, files, table and sentence`, async () => {
      const shown = await show(noun);
      const kinds: string[] = [];
      shown.host.addEventListener('cb-export', (event: ExportEvent) => {
        kinds.push(event.kind);
        assert.deepEqual(Object.keys(event).filter((key) => key !== 'isTrusted'), ['kind']);
      });
      await openDoor(shown);
      await expectAccessible(place);
      for (const kind of offered) assert.match(await take(shown, kind), /^已/, kind);
      await expectNoViolations('taking away');
      assert.deepEqual(kinds, offered);
      assert.deepEqual(saved.map(({name}) => name.replace(/^.*\./, '')), ['png', 'csv', 'xlsx']);
      const image = await createImageBitmap(saved[0]!.blob);
      assert.isAtLeast(image.width, 1080);
      assert.isNull(shown.root.querySelector('[theme]'), 'nothing of it stays');
    }).timeout(30_000);
  }

  it('loads nothing before the door is opened', async () => {
    const {door} = await show('stat-cards');
    assert.lengthOf(door.children, 1);
    assert.equal(textOf(door).trim(), '下载');
  });

  it('shows in the picture what the widget shows: the mark of invented figures too, and no doors', async () => {
    const shown = await show('heat-map', 'Normal', {theme: 'dark'});
    await openDoor(shown);
    await take(shown, 'image');
    const image = await createImageBitmap(saved[0]!.blob);
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext('2d')!;
    pen.drawImage(image, 0, 0);
    const {data} = pen.getImageData(0, 0, image.width, image.height);
    const seen = new Set<string>();
    for (let at = 0; at < data.length; at += 4) seen.add([data[at], data[at + 1], data[at + 2]].join());
    for (const [what, colour] of Object.entries({card: '255,255,255', ink: '23,32,44', mark: '143,83,0', 'strongest heat': '132,39,6'})) assert.isTrue(seen.has(colour), what);
    assert.isFalse(seen.has('29,91,184'), 'no link');
  });

  it('says in files nothing that the page does not', async () => {
    const shown = await show('stat-cards', 'Normal');
    await openDoor(shown);
    await take(shown, 'csv');
    assert.notInclude(await saved[0]!.blob.text(), '截取', 'an internal remark');
    place.firstElementChild!.setAttribute('audience', 'internal');
    await settled(place);
    await take(shown, 'csv');
    assert.include(await saved[1]!.blob.text(), '截取');
  });

  it('is put on the clipboard the old way where there is no other', async () => {
    const back = replace(navigator.clipboard, 'write', () => Promise.reject(new Error('refused')));
    try {
      const shown = await show('stat-cards', 'Normal');
      await openDoor(shown);
      assert.equal(await take(shown, 'text'), '已复制文字');
    } finally {
      back();
    }
    const field = place.appendChild(document.createElement('textarea'));
    field.focus();
    await sendKeys({press: 'Control+V'});
    assert.match(field.value, /^全年处理欠薪案件\n处理欠薪案件225起/);
  });

  it('asks for the clipboard while the press is handled, and hands over when there is something', async () => {
    const asked: ClipboardItem[] = [];
    const back = replace(navigator.clipboard, 'write', (items: readonly ClipboardItem[]) => {
      asked.push(...items);
      return Promise.all(items.flatMap((item) => item.types.map((type) => item.getType(type))));
    });
    try {
      const shown = await show('heat-map');
      await openDoor(shown);
      shown.door.querySelector<HTMLElement>('[data-kind=table]')!.click();
      assert.lengthOf(asked, 1, 'before the table is made');
      assert.deepEqual(asked[0]!.types, ['text/plain', 'text/html']);
      await until(() => status(shown) === '已复制表格');
      assert.match(await (await asked[0]!.getType('text/html')).text(), /<table/);
    } finally {
      back();
    }
  });

  it('goes the old way when the browser never answers', async () => {
    const back = replace(navigator.clipboard, 'write', () => new Promise(() => undefined));
    const time = fakeTime();
    try {
      const shown = await show('stat-cards', 'Normal');
      await openDoor(shown);
      shown.door.querySelector<HTMLElement>('[data-kind=text]')!.focus();
      await sendKeys({press: 'Enter'});
      await until(() => time.waiting.includes(5000), 'its patience');
      assert.equal(status(shown), '正在生成…');
      time.pass(5000);
      await until(() => status(shown) !== '正在生成…', 'an answer');
      assert.equal(status(shown), '已复制文字');
    } finally {
      time.restore();
      back();
    }
  });

  it('leaves a table on the clipboard that an editor takes in', async () => {
    const shown = await show('ranking-table');
    await openDoor(shown);
    assert.equal(await take(shown, 'table'), '已复制表格');
    const field = place.appendChild(document.createElement('div'));
    field.contentEditable = 'true';
    field.focus();
    await sendKeys({press: 'Control+V'});
    assert.isAbove(field.querySelectorAll('table tr').length, 3);
    assert.isAbove(field.querySelector('td')!.colSpan, 1);
    // The editor of this browser adds styles of its own, which the policy refuses; they are not ours.
    field.remove();
    await expectNoViolations('ours').catch(() => undefined);
  });

  it('is done with the keyboard alone; Escape closes, and the focus returns', async () => {
    const shown = await show('stat-cards');
    const summary = shown.door.querySelector('summary')!;
    summary.focus();
    await sendKeys({press: 'Enter'});
    await until(() => shown.door.querySelector('button') !== null);
    await sendKeys({press: 'Tab'});
    assert.equal(textOf(shown.root.activeElement!).trim(), '复制表格');
    for (let press = 0; press < 3; press += 1) await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await until(() => saved.length > 0);
    assert.equal(textOf(shown.root.activeElement!).trim(), '下载 CSV', 'the focus stays where it was');
    await sendKeys({press: 'Escape'});
    assert.isFalse(shown.door.open);
    assert.equal(shown.root.activeElement, summary);
  });

  it('has large targets in large type, and can be read in the dark, in three languages', async () => {
    for (const [lang, name] of [['zh-CN', '保存图片'], ['zh-TW', '儲存圖片'], ['en', 'Save image']] as const) {
      const shown = await show('stat-cards', undefined, {lang, size: 'large', theme: 'dark'});
      await openDoor(shown);
      const buttons = [...shown.door.querySelectorAll('button')];
      assert.include(buttons.map((button) => textOf(button).trim()), name);
      for (const button of [...buttons, shown.door.querySelector('summary')!]) assert.isAtLeast(button.getBoundingClientRect().height, 60);
      await expectAccessible(place);
      place.remove();
    }
  });

  it('says so when it does not work, and tells no one that it did', async () => {
    const shown = await show('stat-cards');
    let told = 0;
    shown.host.addEventListener('cb-export', () => (told += 1));
    await openDoor(shown);
    const back = replace(HTMLCanvasElement.prototype, 'toBlob', (done: (blob: null) => void) => done(null));
    try {
      assert.equal(await take(shown, 'image'), '未能生成，请重试');
    } finally {
      back();
    }
    assert.equal(told, 0);
  });

  describe('in WeChat', () => {
    let back = () => undefined as void;
    before(() => {
      back = replace(navigator, 'userAgent', 'Mozilla/5.0 MicroMessenger/8.0');
    });
    after(() => {
      back();
    });

    it('gives a picture to press, and no files; Escape closes it', async () => {
      const shown = await show('stat-cards');
      await openDoor(shown);
      assert.deepEqual([...shown.door.querySelectorAll<HTMLElement>('[data-kind]')].map(({dataset}) => dataset.kind), ['table', 'text', 'image']);
      await take(shown, 'image');
      await until(() => shown.door.querySelector('dialog[open]') !== null);
      const image = shown.door.querySelector<HTMLImageElement>('dialog img')!;
      await image.decode();
      assert.match(image.src, /^data:image\/png/);
      assert.isNotEmpty(image.alt);
      await expectAccessible(place);
      await sendKeys({press: 'Escape'});
      await until(() => shown.door.querySelector('dialog') === null);
      assert.isTrue(shown.door.open);
      assert.equal(textOf(shown.root.activeElement!).trim(), '保存图片');
      assert.isEmpty(saved);
    });
  });
});
