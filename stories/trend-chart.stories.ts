import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/register/trend-chart.js';

/** What a story says of its widget: the document, and what the page around it would say. */
interface Args {
  readonly data?: unknown;
  readonly lang?: string;
  readonly audience?: string;
  readonly today?: string;
  readonly size?: string;
}

export default {
  title: 'Widgets/Trend chart',
  component: 'cb-trend-chart',
  render: ({data, lang, audience, today, size}) => html`
    <cb-trend-chart .data=${data} lang=${lang ?? nothing} audience=${audience ?? nothing} today=${today ?? nothing} size=${size ?? nothing}></cb-trend-chart>
  `,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Invented, and said to be. */
const example = {contract: 'clearboard/1', type: 'trend-chart', visibility: 'public', demo: true, title: '欠薪案件走势', publisher: {name: '示例县根治欠薪工作领导小组办公室'}, asOf: '2021-11-30T18:00:00+08:00'};

const months = (n: number, year = 2021) => Array.from({length: n}, (_, index) => `${year + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`);

const cases = {
  label: '处理欠薪案件',
  unit: '件',
  polarity: 'lower_better',
  values: [96, 41, 58, 52, 47, 44, 39, 36, 33, 35, 28],
  compare: {values: [131, 60, 72, 70, 66, 61, 55, 49, 52, 48, 44]},
  change: {kind: 'yoy', value: -36.4, reported: true},
  provisional: 1,
};

const settled = {label: '办结案件', unit: '件', values: [70, 45, 51, 55, 49, 40, 41, 37, 34, 30, 31]};

const events = [
  {at: '2021-04-15', label: '治欠保支三年行动方案印发', kind: 'policy'},
  {at: '2021-11-10', label: '冬季专项行动启动', kind: 'action'},
];

const campaign = {...example, periods: months(11), series: [cases], events};

export const Normal: Story = {args: {data: campaign}};

/** Several measures of one unit: told apart by colour, dash, mark and name. */
export const ManySeries: Story = {
  args: {
    data: {
      ...example,
      title: '各渠道欠薪线索',
      periods: months(11),
      series: [
        {label: '国家平台转办', unit: '条', values: [40, 22, 31, 30, 26, 24, 20, 21, 18, 17, 15]},
        {label: '省市交办', unit: '条', values: [22, 12, 15, 14, 12, 11, 9, 10, 8, 9, 7]},
        {label: '信访转办', unit: '条', values: [18, 9, 12, 8, 9, 9, 10, 5, 7, 9, 6]},
        {label: '12333 热线', unit: '条', values: [61, 30, 44, 41, 38, 37, 33, 35, 31, 30, 29]},
        {label: '来人来访', unit: '条', values: [16, 8, 10, 11, 9, 8, 7, 8, 6, 7, 5]},
      ],
    },
  },
};

/** Counts and a rate: each unit has an axis of its own, one below the other. */
export const TwoUnits: Story = {
  args: {
    data: {
      ...example,
      title: '案件与按期办结率',
      periods: months(11),
      series: [cases, settled, {label: '按期办结率', unit: '%', polarity: 'higher_better', values: [91.2, 92.4, 93.1, 94, 93.8, 95.2, 95.9, 96.1, 96.8, 97.2, {value: 99, qualifier: 'gt', raw: '超99%'}], target: {value: 96, qualifier: 'gte'}}],
      events,
    },
  },
};

/** A period left out, one not reported, one suppressed, one with its source's words: four looks, and nought is none of them. */
export const Gaps: Story = {
  args: {
    data: {
      ...example,
      title: '涉及农民工人数',
      periods: ['2021-01', '2021-02', '2021-03', '2021-05', '2021-06', '2021-07', '2021-08', '2021-09', '2021-10', '2021-11'],
      series: [{label: '涉及农民工', unit: '人', values: [420, 180, null, 0, 210, {missing: 'suppressed'}, 160, {missing: 'redacted_in_source'}, {value: 120, qualifier: 'over', raw: '120余人'}, 96]}],
    },
  },
};

export const Money: Story = {
  args: {
    data: {
      ...example,
      title: '追讨工资',
      periods: ['2019', '2020', '2021'],
      series: [{label: '追讨工资', unit: '万元', values: [{value: '2911.3'}, {value: '1487.4'}, {value: '1204.6'}], change: {kind: 'yoy', value: -19, reported: true}}],
    },
  },
};

/** Quarters, with a target that is not reached; a share over a hundred keeps its source's words. */
export const Quarters: Story = {
  args: {
    data: {
      ...example,
      title: '工资专户覆盖率',
      periods: ['2020-Q4', '2021-Q1', '2021-Q2', '2021-Q3'],
      series: [{label: '工资专户覆盖率', unit: '%', polarity: 'higher_better', values: [62, 71.5, 78, 84.2], target: {value: 100, qualifier: 'eq', label: '全覆盖'}}],
    },
  },
};

/** Days that are not evenly apart stand where they are in time. */
export const Days: Story = {
  args: {
    data: {
      ...example,
      title: '隐患排查累计数',
      periods: ['../2021-11-10', '../2021-11-15', '../2021-11-22', '../2021-11-30', '../2021-12-10'],
      series: [{label: '累计排查隐患', unit: '个', values: [26, 38, 51, 64, 66]}],
      events: [{at: '2021-11-18', label: '联合检查'}, {at: '2022-01-05', label: '第二轮联合检查', kind: 'action'}],
    },
  },
};

/** A year of days: marks give way to the line. */
export const ManyPoints: Story = {
  args: {
    data: {
      ...example,
      title: '每日受理线索',
      periods: Array.from({length: 365}, (_, index) => new Date(Date.UTC(2021, 0, 1 + index)).toISOString().slice(0, 10)),
      series: [{label: '受理线索', unit: '条', values: Array.from({length: 365}, (_, index) => (index % 97 === 40 ? null : Math.round(20 + 12 * Math.sin(index / 29) + ((index * 37) % 11))))}],
    },
  },
};

export const OnePoint: Story = {args: {data: {...example, periods: ['2021-11'], series: [{label: '处理欠薪案件', unit: '件', values: [28]}]}}};

export const NoFigures: Story = {args: {data: {...example, periods: ['2021-10', '2021-11'], series: [{label: '处理欠薪案件', unit: '件', values: [null, {missing: 'not_yet_due'}]}]}}};

export const Extremes: Story = {
  args: {data: {...example, title: '极端数值', periods: months(4), series: [{label: '数值', values: [1e308, -1e308, 5e-324, {value: '999999999999999999.99'}]}]}},
};

export const LongNames: Story = {
  args: {
    data: {
      ...example,
      title: '示例县根治拖欠农民工工资冬季专项行动期间各渠道受理欠薪线索及办结情况逐月走势（含政府投资工程项目和国有企业项目）',
      periods: months(24, 2020),
      series: [
        {...settled, label: '通过国家、省、市根治欠薪线索反映平台以及县级领导干部接访渠道转办交办的线索', values: Array.from({length: 24}, (_, index) => 1_200_000 - index * 37_000)},
        {...settled, label: '其中已经核实并办结的政府投资工程项目和国有企业项目线索', values: Array.from({length: 24}, (_, index) => 900_000 - index * 31_000), target: {value: 100_000, qualifier: 'lte', label: '年底前压减到'}},
      ],
      events: [{at: '2021-04', label: '示例县人民政府办公室关于进一步做好保障农民工工资支付工作若干措施的通知印发施行', kind: 'policy'}],
    },
  },
};

export const ShareOverHundred: Story = {
  args: {data: {...example, title: '工资专户覆盖率', periods: months(3), series: [{label: '覆盖率', unit: '%', values: [{value: 104.2, raw: '100%以上'}, 98, 99]}]}},
};

/** Names that templates, rich text or markup would make something of. */
export const Hostile: Story = {
  args: {data: {...example, title: '名称照录', periods: months(2), series: [{label: '{a|x}', unit: '<img/>', values: [1, 9]}, {label: '{b}: {c}', unit: '<img/>', values: [4, 3]}]}},
};

/** Periods out of order; a row that is too short; three units. */
export const Refused: Story = {
  args: {data: {...example, periods: ['2021-02', '2021-01'], series: [{label: '案件', unit: '件', values: [1]}, {label: '人数', unit: '人', values: [1, 2]}, {label: '金额', unit: '元', values: [1, 2]}]}},
};
export const InternalOnPublicPage: Story = {args: {data: {...campaign, visibility: 'internal'}}};

/** Nothing yet: the page's own content would stand here. */
export const Nothing: Story = {args: {}, render: () => html`<cb-trend-chart><p>1 至 11 月处理欠薪案件 509 件。</p></cb-trend-chart>`};

export const English: Story = {args: {data: campaign, lang: 'en'}};
export const TraditionalChinese: Story = {args: {data: campaign, lang: 'zh-Hant-TW'}};
export const Large: Story = {args: {data: campaign, size: 'large'}};
