import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/register/board.js';
import {listed} from './disclosure-lists.js';

/** What a story says of its board: the document, and what the page around it would say. */
interface Args {
  readonly data?: unknown;
  readonly lang?: string;
  readonly audience?: string;
  readonly today?: string;
  readonly size?: string;
  /** The author's check. */
  readonly check?: boolean;
}

export default {
  title: 'Boards/Small numbers',
  component: 'cb-board',
  args: {today: '2026-03-31'},
  render: ({data, lang, audience, today, size, check}) => html`
    <cb-board .data=${data} lang=${lang ?? nothing} audience=${audience ?? nothing} today=${today ?? nothing} size=${size ?? nothing} ?check=${check === true}></cb-board>
  `,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Documents in which `few` is too small, beside nought, what is missing and what is not small. */
export const documentsWith = (few: number, enough: number) => ({
  'stat-cards': {
    type: 'stat-cards',
    title: '本月',
    cards: [
      {label: '立案', figure: enough, unit: '件', change: {kind: 'mom', value: 12}},
      {label: '移送公安机关', figure: few, unit: '件', change: {kind: 'mom', value: 100}},
      {label: '死亡', figure: 0, unit: '人'},
      {label: '信访', figure: null, unit: '件', trend: {values: [few, enough, enough]}},
    ],
  },
  'ranking-table': {
    type: 'ranking-table',
    title: '各镇街',
    rank: {method: 'standard', by: 'cases', direction: 'asc'},
    columns: [{key: 'cases', label: '在办', kind: 'count', unit: '件', bar: true}, {key: 'rate', label: '办结率', kind: 'rate', unit: '%'}, {key: 'months', label: '近三月', kind: 'trend', unit: '件'}],
    rows: [
      {unit: '甲街道', cases: enough, rate: {numerator: enough, denominator: 90}, months: [enough, enough, enough]},
      {unit: '乙街道', cases: few, rate: {numerator: few, denominator: 90}, months: [few, enough, enough]},
      {unit: '丙镇', cases: 0, rate: {numerator: 0, denominator: 90}},
      {unit: '丁镇', cases: null},
    ],
  },
  'heat-map': {type: 'heat-map', title: '镇街与月份', unit: '件', rows: {items: ['甲街道', '乙街道']}, columns: {items: ['1月', '2月', '3月']}, values: [enough, few, 0, null, few, enough]},
  'warning-panel': {
    type: 'warning-panel',
    title: '预警',
    unit: '家',
    scheme: {name: '两色预警', levels: [{key: 'y', label: '黄色', colour: 'yellow', severity: 1}, {key: 'r', label: '红色', colour: 'red', severity: 2}]},
    counts: [{level: 'y', count: enough, previous: enough, trend: {values: [few, enough, enough]}}, {level: 'r', count: few, previous: 0}],
  },
  'trend-chart': {type: 'trend-chart', title: '逐月', periods: ['2026-01', '2026-02', '2026-03'], series: [{label: '案件', unit: '件', values: [enough, few, 0]}]},
  scorecard: {type: 'scorecard', title: '指标', groups: [{label: '案件', indicators: [{label: '移送', unit: '件', figure: few}, {label: '立案', unit: '件', figure: enough}, {label: '死亡', unit: '人', figure: 0}]}]},
  'case-timeline': {type: 'case-timeline', title: '个案', cases: [{label: '甲项目', claimed: {people: enough, money: 90000}, paid: {people: few, money: 8000}, steps: [{kind: 'clue_received', at: '2026-03-02', people: few}]}]},
  'clearance-gauge': {type: 'clearance-gauge', title: '清零', stocks: [{scope: '存量', unit: '件', start: 60, cleared: 40, left: 20, goal: {kind: 'zero'}, people: {start: 300, left: few}}]},
  'disclosure-list': {type: 'disclosure-list', title: '公布', entries: [listed(1, {people: few, amount: 90000, facts: '拖欠工资'}), listed(2, {people: enough}), listed(3, {people: 0})]},
});

const head = {contract: 'clearboard/1', type: 'board', visibility: 'public', demo: true, title: '示例县月报', publisher: {name: '示例县人力资源和社会保障局'}, asOf: '2026-03-31'};
const board = {...head, suppressBelow: true, sections: [{widgets: Object.values(documentsWith(2, 40)).map((document) => ({...document, layout: {span: 6}}))}]};

/** One or two of anything are not shown, wherever they stand; nought, missing and suppressed are three things. */
export const Suppressed: Story = {args: {data: board}};

/** The same in English. */
export const English: Story = {args: {data: board, lang: 'en'}};

export const TraditionalChinese: Story = {args: {data: board, lang: 'zh-Hant'}};

/** A board without the rule, or a widget that turns it off, shows what it has. */
export const TurnedOff: Story = {args: {data: {...head, suppressBelow: true, sections: [{widgets: [{...documentsWith(2, 40)['stat-cards'], suppressBelow: false}]}]}}};

/** A total that gives a suppressed count away, and a text that names somebody: shown as they are, and told to an author's page (`check`) by `cb-problem`. */
export const Checked: Story = {
  args: {
    check: true,
    data: {...head, suppressBelow: true, sections: [{widgets: [{...documentsWith(2, 40)['ranking-table'], rows: [{unit: '甲街道', cases: 40}, {unit: '乙街道', cases: 2}], totals: {cells: {cases: 42}}, definition: '联系人：张小三，工作日接听'}]}]},
  },
};

/** Large type for elderly readers. */
export const Large: Story = {args: {data: board, size: 'large'}};
