import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/register/clearance-gauge.js';

/** What a story says of its widget: the document, and what the page around it would say. */
interface Args {
  readonly data?: unknown;
  readonly lang?: string;
  readonly audience?: string;
  readonly today?: string;
  readonly size?: string;
}

export default {
  title: 'Widgets/Clearance gauge',
  component: 'cb-clearance-gauge',
  render: ({data, lang, audience, today, size}) => html`
    <cb-clearance-gauge .data=${data} lang=${lang ?? nothing} audience=${audience ?? nothing} today=${today ?? nothing} size=${size ?? nothing}></cb-clearance-gauge>
  `,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** As the report says it: no deadline and no target are invented, and the two that are left are in court. */
const nanqiao = {
  contract: 'clearboard/1',
  type: 'clearance-gauge',
  visibility: 'public',
  title: '清零进度',
  subtitle: '冬季攻坚行动',
  asOf: {missing: 'redacted_in_source'},
  final: true,
  publisher: {name: '南谯区解决企业工资拖欠问题联席会议办公室'},
  stocks: [
    {
      scope: '有隐患项目',
      unit: '个',
      start: 26,
      cleared: 24,
      writtenOff: 24,
      left: 2,
      inJudicial: 2,
      goal: {kind: 'text', text: '隐患销号'},
      levels: [
        {label: '一般', start: 18, left: 1},
        {label: '严重', start: 8, left: 1},
      ],
      population: {
        label: '在建项目',
        count: 66,
        unit: '个',
        measure: '无欠薪比例',
        from: {value: 60.6, unit: '%', numerator: 40, denominator: 66},
        to: {value: 97, unit: '%', numerator: 64, denominator: 66},
        parts: [
          {label: '无欠薪', start: 40, left: 64},
          {label: '一般', start: 18, left: 1},
          {label: '严重', start: 8, left: 1},
        ],
      },
    },
  ],
  notes: [{text: '原文另处写“一般欠薪项目 26 个”，与 40、8 相加为 74 个，与 66 个不符；此处按“有隐患 26 个 = 一般 18 个 + 严重 8 个”列示。', audience: 'internal'}],
};

/** The goals and days of the plan of 登封, word for word; it has no counts, so none stand here. */
const dengfeng = {
  contract: 'clearboard/1',
  type: 'clearance-gauge',
  visibility: 'public',
  title: '治理目标',
  publisher: {name: '登封市人民政府'},
  docNo: '登政办〔2021〕35号',
  indexNo: '005303449/2021-00238',
  madeOn: '2021-12-15',
  publishedAt: '2021-12-23',
  stocks: [
    {scope: '国家、省和郑州市农民工欠薪平台转办、督办案件', start: null, cleared: null, left: null, goal: {kind: 'zero'}, deadline: {event: '2021年底前', resolved: '2021-12-31'}, phase: '集中治理'},
    {scope: '交办涉灾利益群体信访案件', start: null, cleared: null, left: null, goal: {kind: 'as_required'}, deadline: {event: '2021年底前', resolved: '2021-12-31'}, phase: '集中治理'},
    {scope: '市本级受理的其他领域欠薪案件', start: null, cleared: null, left: null, goal: {kind: 'basically', text: '基本解决完毕'}, deadline: {event: '2021年底前', resolved: '2021-12-31'}, phase: '集中治理'},
    {scope: '存量', start: null, cleared: null, left: null, goal: {kind: 'zero', text: '存量清零'}, deadline: {event: '2022年春节前', resolved: '2022-01-31'}},
    {scope: '新发欠薪案件', start: null, cleared: null, left: null, goal: {kind: 'dynamic', text: '及时动态清零'}},
  ],
  notes: [{text: '方案未载明各类案件的数量，此处不列。'}],
};

/** Invented, and said to be. */
const example = {type: 'clearance-gauge', visibility: 'public', demo: true, title: '清零进度', period: '2021-11', publisher: {name: '示例县根治欠薪工作领导小组办公室'}, asOf: '2021-11-30T18:00:00+08:00'};

const platform = {
  scope: '国家平台转办',
  baseline: '2021-11-10',
  start: 120,
  cleared: 70,
  writtenOff: 58,
  left: 50,
  inJudicial: 4,
  goal: {kind: 'zero'},
  deadline: '2021-12-31',
  phase: '集中治理',
  pace: {basis: 'workdays', from: '2021-09-01'},
};

const hazards = {
  scope: '全部存量隐患',
  unit: '个',
  baseline: '2021-11-10',
  start: 64,
  reopened: 2,
  cleared: 49,
  excluded: [
    {reason: '不属实', count: 2},
    {reason: '重复', count: 1},
  ],
  left: 14,
  goal: {kind: 'zero'},
  deadline: {event: '春节前', resolved: '2022-01-31'},
  pace: {basis: 'days', from: '2021-11-10'},
  levels: [
    {label: '一般', start: 44, left: 9},
    {label: '严重', start: 20, left: 5},
  ],
  revisited: {n: 40, satisfied: 38, returned: 2},
};

const incoming = {scope: '新增线索', start: 0, new: 36, cleared: 29, left: 7, overdue: 1, goal: {kind: 'dynamic', within: {n: 15, unit: 'workdays'}}};

const campaign = {...example, stocks: [platform, hazards, incoming]};

const only = (stock: object, document: object = {}) => ({...example, ...document, stocks: [stock]});

export const Normal: Story = {args: {data: nanqiao}};

export const Internal: Story = {args: {data: nanqiao, audience: 'internal'}};

/** A plan: goals and days, and not one figure. */
export const Dengfeng: Story = {args: {data: dengfeng, today: '2021-12-23'}};

/** Several stocks of one campaign, each with a goal, a deadline and a state of its own. */
export const Campaign: Story = {args: {data: campaign, today: '2021-11-30'}};

/** Every goal and every state: more than a few are counted by their state in the sentence. */
export const EveryState: Story = {
  args: {
    today: '2021-11-30',
    data: {
      ...example,
      stocks: [
        platform,
        hazards,
        incoming,
        {scope: '政府投资项目', unit: '个', start: 31, cleared: 31, writtenOff: 31, left: 0, goal: {kind: 'zero'}, deadline: '2021-12-31'},
        {scope: '国有企业项目', unit: '个', start: 12, cleared: 9, left: 3, inJudicial: 3, goal: {kind: 'zero'}, deadline: '2021-12-31'},
        {scope: '市级交办', start: 18, cleared: 15, left: 3, goal: {kind: 'zero'}, deadline: '2021-11-20'},
        {scope: '涉灾信访', start: 9, cleared: 6, left: 3, goal: {kind: 'as_required'}, deadline: '2021-12-31'},
        {scope: '其他领域', start: 40, cleared: 31, left: 9, goal: {kind: 'basically'}, deadline: {event: '春节前'}},
        {scope: '县本级受理', start: 22, new: 5, cleared: 14, left: 13, goal: {kind: 'text', text: '大幅压减'}, deadline: '--12-20'},
        {scope: '教育培训机构', start: 0, cleared: 0, left: 0, goal: {kind: 'zero'}, deadline: '2021-12-31'},
        {scope: '煤炭企业', start: null, cleared: null, left: null, goal: {kind: 'zero'}, deadline: '2021-12-31'},
        {scope: '新业态', start: 3, new: 6, cleared: 8, left: 1, overdue: 0, goal: {kind: 'dynamic', within: {n: 5, unit: 'workdays'}}},
      ],
    },
  },
};

/** After the deadline, on data from before it. */
export const Overdue: Story = {args: {data: only({...platform, inJudicial: 0}), today: '2022-01-10'}};

/** A deadline in a year whose holidays are not announced: 暂定. */
export const Provisional: Story = {args: {data: only({...platform, deadline: '2031-01-20', pace: {basis: 'workdays', from: '2030-11-01'}}, {asOf: '2030-12-10', period: '2030-11'}), today: '2030-12-10'}};

/** Reported only as more than 99%, drawn and read so. */
export const MoreThan: Story = {
  args: {data: only({scope: '全国平台线索', unit: '条', start: 3559, cleared: null, left: null, goal: {kind: 'as_required'}, share: {value: 99, qualifier: 'gt', unit: '%', raw: '超99%'}, shareLabel: '按期办结率'})},
};

/** All but one is not all. */
export const AllButOne: Story = {args: {data: only({scope: '历年积案', start: 10_000, cleared: 9999, left: 1, goal: {kind: 'zero'}})}};

/** Nothing to clear is neither 0% nor 100%. */
export const NoCases: Story = {args: {data: only({scope: '教育培训机构', start: 0, cleared: 0, left: 0, goal: {kind: 'zero'}, deadline: '2021-12-31'}), today: '2021-11-30'}};

/** Missing, suppressed and nought are three different things. */
export const MissingFigures: Story = {
  args: {
    today: '2021-11-30',
    data: {
      ...example,
      stocks: [
        {scope: '甲街道', start: null, cleared: null, left: null, goal: {kind: 'zero'}},
        {scope: '乙镇', start: {missing: 'redacted_in_source', raw: 'xx件'}, cleared: 7, left: 5, goal: {kind: 'zero'}},
        {scope: '丙镇', start: 4, cleared: {missing: 'suppressed'}, left: {missing: 'suppressed'}, goal: {kind: 'zero'}},
        {scope: '丁镇', start: 6, cleared: 0, left: 6, goal: {kind: 'zero'}},
        {scope: '戊镇', start: {value: 20, qualifier: 'over', raw: '20余起'}, unit: '起', cleared: {value: 20, qualifier: 'over', raw: '20余起'}, left: 1, goal: {kind: 'basically'}},
      ],
    },
  },
};

const unbalanced = only({
  ...platform,
  left: 42,
  levels: [
    {label: '一般', start: 90, left: 30},
    {label: '严重', start: 31, left: 12},
  ],
  share: {value: 104.2, raw: '100%以上'},
});

/** Figures that do not fit are shown, with one neutral line for everybody. */
export const DoesNotAddUp: Story = {args: {data: unbalanced, today: '2021-11-30'}};

/** The arithmetic is for those who can mend it. */
export const DoesNotAddUpInternal: Story = {args: {data: unbalanced, today: '2021-11-30', audience: 'internal'}};

export const PeopleAndMoney: Story = {
  args: {
    today: '2021-11-30',
    data: only({
      ...platform,
      people: {start: 914, cleared: 512, left: 402},
      money: {start: {value: '1204.6', unit: '万元'}, cleared: {value: '674.4', unit: '万元'}, left: {value: '530.2', unit: '万元'}},
      revisited: {n: 60, satisfied: 57, returned: 3},
    }),
  },
};

export const LongNames: Story = {
  args: {
    today: '2021-11-30',
    data: only(
      {
        ...platform,
        scope: '通过国家、省、市根治欠薪线索反映平台以及县级领导干部接访渠道转办交办的政府投资工程项目和国有企业项目拖欠农民工工资问题',
        start: 1_234_567,
        cleared: 1_134_567,
        writtenOff: 1_034_567,
        left: 100_000,
        goal: {kind: 'zero', text: '春节前政府投资工程项目和国有企业项目拖欠农民工工资问题全部清零'},
        deadline: {event: '农历腊月二十三（小年）之前', resolved: '2022-01-25'},
        levels: [
          {label: '一般欠薪隐患（欠薪不足一个月且人数少于十人）', start: 1_000_000, left: 90_000},
          {label: '严重欠薪隐患', start: 234_567, left: 10_000},
        ],
      },
      {title: '示例县根治拖欠农民工工资冬季专项行动存量问题清零进度（含政府投资工程项目和国有企业项目）'},
    ),
  },
};

/** Not JSON any more after an editor had it; dates and shares that cannot be; an internal document. */
export const Refused: Story = {args: {data: '{“type”: “clearance-gauge”}'}};
export const WrongDates: Story = {
  args: {data: only({...platform, deadline: '2021-10-31', population: {label: '在建项目', count: 66, to: 104}, goal: {kind: 'text'}})},
};
export const InternalOnPublicPage: Story = {args: {data: only(platform, {visibility: 'internal'})}};

/** Nothing yet: the page's own content would stand here. */
export const Nothing: Story = {args: {}, render: () => html`<cb-clearance-gauge><p>有隐患项目 26 个，已销号 24 个。</p></cb-clearance-gauge>`};

export const English: Story = {args: {data: campaign, lang: 'en', today: '2021-11-30'}};
export const TraditionalChinese: Story = {args: {data: campaign, lang: 'zh-Hant-TW', today: '2021-11-30'}};
export const Large: Story = {args: {data: campaign, size: 'large', today: '2021-11-30'}};
