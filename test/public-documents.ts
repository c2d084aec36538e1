// Documents that hold what no public page may show, one of every kind: shared by the test in the page and the one that prints it.
import type {WidgetType} from '../src/contract/kinds.js';
import * as ledgers from '../stories/case-ledger.stories.js';
import * as cases from '../stories/case-timeline.stories.js';
import * as disclosures from '../stories/disclosure-list.stories.js';
import {full, listed} from '../stories/disclosure-lists.js';
import * as gauges from '../stories/clearance-gauge.stories.js';
import * as heats from '../stories/heat-map.stories.js';
import * as phases from '../stories/phase-track.stories.js';
import * as rankings from '../stories/ranking-table.stories.js';
import * as scores from '../stories/scorecard.stories.js';
import * as cards from '../stories/stat-cards.stories.js';
import * as forces from '../stories/task-forces.stories.js';
import * as trends from '../stories/trend-chart.stories.js';
import * as warnings from '../stories/warning-panel.stories.js';
import type {StoryModule} from './story.js';

/** The stories of every kind of widget. */
export const modules: Readonly<Record<WidgetType, StoryModule>> = {
  'stat-cards': cards,
  'clearance-gauge': gauges,
  'ranking-table': rankings,
  'heat-map': heats,
  'case-timeline': cases,
  'case-ledger': ledgers,
  'phase-track': phases,
  'trend-chart': trends,
  'warning-panel': warnings,
  scorecard: scores,
  'disclosure-list': disclosures,
  'task-forces': forces,
};

/**
 * What no public page may have of it, in whatever is meant for internal readers or has ended; and what an internal page
 * has. Two characters that nothing else has, so that paper can be asked for each of them.
 */
export const SECRET = '龘靐';

/** A document, as a test writes one. */
export type Json = Record<string, unknown>;

/** A document of its first story that holds one secret more in whatever its kind keeps from the public. */
const extra: {readonly [Type in WidgetType]?: (document: Json) => Json} = {
  'ranking-table': (document) => ({...document, flagVisibility: undefined, rows: (document.rows as readonly Json[]).map((row) => ({...row, flags: [{kind: 'criticised', reason: `${SECRET}原因`}]}))}),
  'case-timeline': (document) => ({
    ...document,
    cases: (document.cases as readonly Json[]).map((one) => ({...one, refNo: `${SECRET}编号`, responsible: {post: '分管副县长', name: `${SECRET}某`}, steps: (one.steps as readonly Json[]).map((step) => ({...step, internalText: `${SECRET}经过`, docNo: `${SECRET}文号`}))})),
  }),
  'case-ledger': (document) => ({
    ...document,
    items: (document.items as readonly Json[]).map((one) => ({
      ...one,
      refNo: `${SECRET}编号`,
      employer: `${SECRET}公司`,
      post: `${SECRET}职务`,
      internalText: `${SECRET}说明`,
      writeOff: one.writeOff && {...one.writeOff, post: `${SECRET}批准`, docNo: `${SECRET}销号单`},
      tracks: [{name: '属地', post: `${SECRET}职务`, docNo: `${SECRET}文号`, reply: `${SECRET}反馈`}],
      evidence: [{title: `${SECRET}回单`, href: `https://example.gov.cn/${encodeURIComponent(SECRET)}`}, {title: '公示', public: true}],
    })),
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

/** A public document of one kind, full of what the public must not see. */
export function documentOf(type: WidgetType): Json {
  const {default: _meta, Normal, Three, ...others} = modules[type];
  const {args} = (Normal ?? Three ?? Object.values(others)[0]) as {args: {data: Json}};
  const {data} = args;
  const document = JSON.parse(JSON.stringify({...(extra[type]?.(data) ?? data), visibility: 'public'})) as Json;
  return {...document, notes: [...((document.notes as readonly Json[] | undefined) ?? []), {text: `${SECRET}备注`, audience: 'internal'}]};
}

/**
 * What every document may say of itself, and how it is said. Whatever is words holds a character that nothing else has,
 * so that paper can be asked for it.
 */
export const block = {
  fields: {
    asOf: '2026-03-20',
    publishedAt: '2026-03-21',
    nextUpdateDue: '2026-03-25',
    frequency: '按月驫',
    publisher: {name: '示例麤局', url: 'https://example.gov.cn/'},
    licence: {name: '注明来源鱻可用', url: 'https://example.gov.cn/licence'},
    definition: '以立案犇为准',
    revisions: [{at: '2026-03-22', what: '更正羴镇'}],
    approvals: [{by: '示例猋办', at: '2026-03-19'}],
    issueNo: '第贔期',
    docNo: '示齉办〔2026〕9号',
    indexNo: '索引龗号',
    madeOn: '2026-03-18',
    openness: '主动灪公开',
    validity: '厵有效',
    demo: true,
    final: false,
  },
  said: ['2026年3月20日', '2026年3月21日', '2026年3月25日', '按月驫', '示例麤局', '注明来源鱻可用', '以立案犇为准', '更正羴镇', '示例猋办', '第贔期', '示齉办〔2026〕9号', '索引龗号', '2026年3月18日', '主动灪公开', '厵有效', '演示数据', '应于2026年3月25日更新，尚未更新'],
  characters: '驫麤鱻犇羴猋贔齉龗灪厵',
} as const;

/** A public document of one kind that says all this of itself. */
export const sourced = (type: WidgetType): Json => ({...documentOf(type), notes: [], ...block.fields});
