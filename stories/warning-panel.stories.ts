import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/register/warning-panel.js';
import {anqing2008, anqing2013, baoying, city2025, gaoyou, guizhou, zhongxiang} from './warning-schemes.js';

/** What a story says of its widget: the document, and what the page around it would say. */
interface Args {
  readonly data?: unknown;
  readonly lang?: string;
  readonly audience?: string;
  readonly today?: string;
  readonly size?: string;
}

export default {
  title: 'Widgets/Warning panel',
  component: 'cb-warning-panel',
  render: ({data, lang, audience, today, size}) => html`
    <cb-warning-panel .data=${data} lang=${lang ?? nothing} audience=${audience ?? nothing} today=${today ?? nothing} size=${size ?? nothing}></cb-warning-panel>
  `,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const real = {contract: 'clearboard/1', type: 'warning-panel', visibility: 'public', title: '欠薪预警'};

/** Invented, and said to be. */
const example = {type: 'warning-panel', visibility: 'public', demo: true, title: '示例县欠薪预警', publisher: {name: '示例县根治欠薪办'}, asOf: '2021-11-30T18:00:00+08:00', unit: '家'};

/** A scheme with everything that one may say. */
const scheme = {
  name: '示例县三色预警',
  basis: '示例县欠薪预警办法（虚构）',
  evidence: '虚构，仅供演示',
  levels: [
    {key: 'yellow', label: '黄色预警', colour: 'yellow', severity: 1, rule: '欠薪 1 个月以内，或发放人数少于考勤人数', limit: {n: 10, unit: 'workdays'}, responsible: '镇街', action: '提醒'},
    {key: 'orange', label: '橙色预警', colour: 'orange', severity: 2, rule: '欠薪 1 至 2 个月', limit: {n: 5, unit: 'workdays'}, responsible: '行业主管部门', action: '约谈'},
    {key: 'red', label: '红色预警', colour: 'red', severity: 3, meaning: '可能引发群体性事件', rule: '欠薪 2 个月以上', limit: {n: 24, unit: 'hours'}, limitText: '逢节假日不顺延', responsible: '县根治欠薪办', action: '立案查处，启用工资保证金'},
  ],
  transitions: [
    {from: 'yellow', to: 'orange', when: '到期未响应'},
    {from: 'orange', to: 'red', when: '到期未响应，或人数达到 30 人'},
    {from: 'red', to: 'orange', when: '已支付一半以上'},
    {from: 'yellow', when: '付清并经回访'},
  ],
};

const counts = [
  {level: 'yellow', count: 18, previous: 21, raised: 0, lifted: 7, trend: {label: '近6周', values: [25, 24, 26, 22, 21, 18]}},
  {level: 'orange', count: 6, previous: 6, raised: 2, lifted: 1, trend: {label: '近6周', values: [4, null, 5, 7, 6, 6]}},
  {level: 'red', count: 3, previous: 1, raised: 2, lifted: 0, trend: {label: '近6周', values: [0, 0, 1, 2, 1, 3]}},
];

const full = {
  ...example,
  period: '2021-W48',
  against: '上周',
  scheme,
  counts,
  total: {count: 27, previous: 28, issued: 7, raised: 4, lifted: 8},
  watched: [{label: '在建项目', figure: 115, unit: '个'}, {label: '农民工', figure: {value: 3980, qualifier: 'approx'}, unit: '人'}],
};

/** Who is warned: fictitious firms, for internal readers alone. */
const subjects = [
  {name: '示例建工（演示）', kind: '用人单位', region: '甲街道', level: 'red', before: 'orange', since: '2021-11-29T09:00:00+08:00', reason: '专户连续两个月未发工资', measured: [{label: '欠薪人数', figure: 36, unit: '人'}, {label: '欠薪', figure: {value: '58.2'}, unit: '万元'}], state: 'responding'},
  {name: '滨河安置房二期（演示）', kind: '在建项目', region: '乙镇', level: 'red', before: 'orange', since: '2021-11-26', due: '2021-11-29', reason: '劳务分包退场未结算', state: 'issued', note: '已告知总包单位先行清偿'},
  {name: '示例路桥（演示）', kind: '用人单位', region: '丙镇', level: 'orange', since: '2021-11-24', reason: '考勤 52 人，发放 41 人', respondedAt: '2021-11-26', state: 'answered'},
  {name: '示例水务（演示）', kind: '用人单位', region: '丁镇', level: 'orange', before: 'yellow', since: '2021-11-23', reason: '到期未响应', state: 'issued'},
  {name: '示例食品（演示）', kind: '用人单位', region: '戊镇', level: 'yellow', before: 'orange', since: '2021-11-22', reason: '欠薪不足 1 个月', state: 'issued'},
  {name: '示例教育（演示）', kind: '用人单位', region: '己乡', level: 'yellow', since: '--11-10', reason: '年份原文未载', state: 'issued'},
  {name: '示例物流（演示）', kind: '用人单位', region: '庚乡', level: 'yellow', since: '2021-11-08', respondedAt: '2021-11-30', liftedAt: '2021-11-30', reason: '已付清', state: 'lifted'},
];

export const Normal: Story = {args: {data: full}};

/** The same document for internal readers: subjects with their deadlines. */
export const Internal: Story = {args: {data: {...full, subjects}, audience: 'internal', today: '2021-11-30'}};

/** The same file on a public page: of the subjects nothing is left. */
export const SubjectsOnPublicPage: Story = {args: {data: {...full, subjects}, today: '2021-11-30'}};

/** 宝应县 2019, as reported: 44, 32 and 39 firms. */
export const Baoying: Story = {args: {data: {...real, period: '2019', unit: '家', scheme: baoying, counts: [{level: 'yellow', count: 44}, {level: 'orange', count: 32}, {level: 'red', count: 39}]}}};
export const Gaoyou: Story = {args: {data: {...real, scheme: gaoyou, frequency: '月'}}};
/** 钟祥市: what is watched is reported, what is warned is not. */
export const Zhongxiang: Story = {args: {data: {...real, scheme: zhongxiang, watched: [{label: '项目', figure: 115, unit: '个'}, {label: '农民工', figure: 3979, unit: '人'}]}}};
/** 安庆市 2013: level one is the mildest. */
export const LevelOneIsMildest: Story = {args: {data: {...real, scheme: anqing2013}}};
export const Cards: Story = {args: {data: {...real, scheme: anqing2008}}};
export const IssuedAndLifted: Story = {args: {data: {...real, scheme: city2025, unit: '条', total: {issued: 71, lifted: 71}}}};
export const TwoLevels: Story = {args: {data: {...real, scheme: guizhou}}};
/** 平顶山市: a bulletin that names three colours and none of them. */
export const NotNamed: Story = {
  args: {data: {...real, publisher: {name: '平顶山市根治拖欠农民工工资工作领导小组办公室'}, issueNo: '工作简报第2期', definition: '预警监测、预警处置、预警上报、预警监管', scheme: {name: '三色预警', place: '平顶山市', levels: []}}},
};

/** Nought, missing, suppressed and about so many are four things. */
export const MissingFigures: Story = {
  args: {
    data: {
      ...example,
      scheme: {...scheme, levels: [...scheme.levels, {key: 'black', label: '黑色预警', colour: 'black', severity: 4, rule: '列入名单'}, {key: 'green', label: '关注', colour: 'green', severity: 5, symbol: '◎'}, {key: 'grey', label: '停用', colour: 'grey', severity: 6}]},
      counts: [
        {level: 'yellow', count: 0, previous: 0},
        {level: 'orange', count: null, previous: 6},
        {level: 'red', count: {missing: 'suppressed'}, trend: {values: [null, null, 2, null]}},
        {level: 'black', count: {value: 20, qualifier: 'over', raw: '20余家'}, previous: 18, trend: {values: [null, null]}},
        {level: 'green', count: 4, previous: null},
      ],
    },
  },
};

/** A total that its levels do not come to, and a course that does not balance. */
export const DoesNotAddUp: Story = {args: {data: {...full, total: {count: 30, previous: 28, issued: 7, lifted: 8}, subjects: [...subjects, ...['甲', '乙'].map((one) => ({name: `示例${one}（演示）`, level: 'red', since: '2021-11-20'})), {name: '示例丙（演示）', level: 'yellow', since: '2021-11-20', liftedAt: '2021-11-19'}]}, audience: 'internal', today: '2021-11-30'}};

/** Many subjects: a dozen at a glance, the others open below. */
export const ManySubjects: Story = {
  args: {
    audience: 'internal',
    today: '2021-11-30',
    data: {...full, subjects: Array.from({length: 200}, (_, at) => ({name: `示例企业 ${at + 1}（演示）`, kind: '用人单位', region: ['甲街道', '乙镇', '丙镇'][at % 3], level: ['yellow', 'orange', 'red'][at % 3], since: `2021-11-${String((at % 28) + 1).padStart(2, '0')}`, reason: '专户余额不足'}))},
  },
};

/** Beyond the holidays announced so far. */
export const Provisional: Story = {args: {audience: 'internal', today: '2027-11-15', data: {...full, asOf: '2027-11-15', subjects: [{name: '示例建工（演示）', level: 'yellow', since: '2027-11-10'}]}}};

export const NoCountsYet: Story = {args: {data: {...example, scheme, counts: []}}};

export const LongNames: Story = {
  args: {
    data: {
      ...full,
      title: '示例县根治拖欠农民工工资工作领导小组办公室关于政府投资工程项目和国有企业项目欠薪风险分级预警情况的通报',
      scheme: {
        ...scheme,
        levels: scheme.levels.map((level) => ({...level, label: `${level.label}（对政府投资工程项目、国有企业项目）`, rule: '施工总承包单位未按月足额拨付人工费用或者未通过农民工工资专用账户发放工资，经责令限期改正逾期未改正的；'.repeat(3), responsible: 'Donaudampfschifffahrtsgesellschaftskapitän'})),
      },
    },
  },
};

/** A level that the scheme does not have; two levels alike; an internal document. */
export const Refused: Story = {args: {data: {...full, counts: [...counts, {level: 'purple', count: 1}]}}};
export const LevelsAlike: Story = {args: {data: {...full, scheme: {...scheme, levels: [...scheme.levels, {key: 'red', label: '特别红色', colour: 'red', severity: 3}]}}}};
export const InternalOnPublicPage: Story = {args: {data: {...full, visibility: 'internal', subjects}}};

export const English: Story = {args: {data: {...full, subjects}, lang: 'en', audience: 'internal', today: '2021-11-30'}};
export const TraditionalChinese: Story = {args: {data: {...full, subjects}, lang: 'zh-Hant-TW', audience: 'internal', today: '2021-11-30'}};
export const Large: Story = {args: {data: {...full, subjects}, size: 'large', audience: 'internal', today: '2021-11-30'}};
