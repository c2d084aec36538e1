import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/register/stat-cards.js';

/** What a story says of its widget: the document, and what the page around it would say. */
interface Args {
  readonly data?: unknown;
  readonly lang?: string;
  readonly audience?: string;
  readonly today?: string;
  readonly size?: string;
}

export default {
  title: 'Widgets/Stat cards',
  component: 'cb-stat-cards',
  render: ({data, lang, audience, today, size}) => html`
    <cb-stat-cards .data=${data} lang=${lang ?? nothing} audience=${audience ?? nothing} today=${today ?? nothing} size=${size ?? nothing}></cb-stat-cards>
  `,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const yoy = (value: number) => ({kind: 'yoy', value, reported: true});

/** As the bulletin says it: nothing recomputed, and a fall that is neither good nor bad by itself. */
const pingdingshan = {
  contract: 'clearboard/1',
  type: 'stat-cards',
  visibility: 'public',
  title: '全年处理欠薪案件',
  period: '2020',
  final: true,
  publisher: {name: '平顶山市根治拖欠农民工工资工作领导小组办公室'},
  issueNo: '工作简报第2期',
  madeOn: '2021-04-30',
  cards: [
    {label: '处理欠薪案件', figure: 225, unit: '起', change: yoy(-36.9)},
    {label: '涉及农民工', figure: 2548, unit: '名', change: yoy(-33.5)},
    {label: '追讨工资', figure: {value: '1487.4'}, unit: '万元', change: yoy(-48.9)},
    {label: '设立工资专用账户的在建项目', figure: {numerator: 157, denominator: 157}, unit: '个'},
  ],
  notes: [
    {
      text: '案件数同比 −36.9% 按原文列示。由 225 起反推，上年为 356 起得 −36.8%，为 357 起得 −36.97%，四舍五入均不等于 −36.9%；原文应为截取。人数、金额两项可以复算。',
      audience: 'internal',
    },
  ],
};

const zhongshan = {
  type: 'stat-cards',
  visibility: 'public',
  title: '全国平台线索办理',
  period: '2023-Q1',
  final: true,
  publisher: {name: '中山市人力资源和社会保障局'},
  publishedAt: '2023-04-17',
  cards: [
    {label: '处理线索', figure: 3559, unit: '条', change: yoy(18.44)},
    {label: '按期办结率', figure: {value: 99, qualifier: 'gt'}, unit: '%'},
  ],
};

/** Invented, and said to be. */
const example = {type: 'stat-cards', visibility: 'public', demo: true, publisher: {name: '示例县根治欠薪工作领导小组办公室'}, asOf: '2021-11-30T18:00:00+08:00'};

export const Normal: Story = {args: {data: pingdingshan}};

export const Internal: Story = {args: {data: pingdingshan, audience: 'internal'}};

export const MoreThan: Story = {args: {data: zhongshan}};

export const Targets: Story = {
  args: {
    data: {
      ...example,
      title: '示例县 11 月',
      period: '2021-11',
      cards: [
        {label: '按期办结率', figure: {value: 99, qualifier: 'gt'}, unit: '%', target: {value: 96}, polarity: 'higher_better', change: {kind: 'mom', value: 1.2, unit: 'points', reported: true}},
        {label: '群众满意率', figure: {value: 91.5}, unit: '%', target: {value: 95}, polarity: 'higher_better', change: {kind: 'mom', value: -0.8, unit: 'points', reported: true}},
        {label: '逾期线索', figure: 4, unit: '条', polarity: 'lower_better', change: {kind: 'yoy', value: 100, reported: true}},
        {label: '在建项目专户覆盖', figure: {numerator: 9999, denominator: 10000, basis: '占在建项目'}, unit: '个', polarity: 'higher_better', target: {value: 100, label: '应达'}},
      ],
    },
  },
};

/** Missing, suppressed and nought are three different things. */
export const MissingFigures: Story = {
  args: {
    data: {
      ...example,
      title: '示例县各类案件',
      cards: [
        {label: '劳动保障监察', figure: 0, unit: '件', change: {kind: 'yoy', value: 0, reported: true}},
        {label: '劳动争议仲裁', figure: null, unit: '件', change: {kind: 'yoy', value: null, reason: '上年无此项统计'}},
        {label: '移送公安机关', figure: {missing: 'suppressed'}, unit: '件'},
        {label: '涉案金额', figure: {missing: 'redacted_in_source', raw: 'xx万元'}, unit: '万元'},
        {label: '移送率', figure: {numerator: 0, denominator: 0}, unit: '件'},
        {label: '年度考核', figure: {missing: 'not_yet_due'}, unit: '分'},
      ],
    },
  },
};

/** A share over a hundred stands as its source has it, under doubt. */
export const DoesNotAddUp: Story = {
  args: {
    data: {
      ...example,
      title: '示例县专项行动',
      cards: [
        {label: '任务完成率', figure: {value: 104.2, raw: '100%以上'}, unit: '%'},
        {label: '来访', figure: {value: 170, qualifier: 'over', raw: '170多人'}, unit: '人'},
        {label: '追回工资', figure: {value: 360, qualifier: 'over', raw: '360余万元'}, unit: '万元'},
      ],
    },
  },
};

/** The publisher promised newer figures by the day before. */
export const Overdue: Story = {
  args: {data: {...example, title: '示例县月报', frequency: '月', nextUpdateDue: '2021-12-31', cards: [{label: '受理线索', figure: 42, unit: '条'}]}, today: '2022-01-01'},
};

export const NoCards: Story = {args: {data: {...example, title: '示例县月报', cards: []}}};

export const LongNames: Story = {
  args: {
    data: {
      ...example,
      title: '示例县根治拖欠农民工工资冬季专项行动各成员单位联合执法检查情况汇总（含政府投资工程项目和国有企业项目）',
      subtitle: '县根治拖欠农民工工资工作领导小组办公室会同住房城乡建设、交通运输、水利、国有资产监督管理等部门开展',
      definition: '按用人单位户次统计，同一单位在同一统计期内多次检查的，每次计一户次；跨年度检查的，按检查结束日期归入统计期。',
      cards: [
        {label: '对政府投资工程项目、国有企业项目开展拖欠农民工工资问题联合执法检查涉及的施工总承包单位', figure: 1234567, unit: '户次', period: '2021-11-10/2021-12-31'},
        {label: '责令限期支付劳动报酬', figure: {value: '123456789.12', basis: '按立案口径'}, unit: '元', definition: '以《劳动保障监察限期改正指令书》载明的金额为准，分期履行的按首次载明金额计。'},
        {label: 'Donaudampfschifffahrtsgesellschaftskapitän', figure: 3, unit: '人次'},
      ],
    },
  },
};

/** Many cards of every length keep one grid. */
export const Dozen: Story = {
  args: {
    data: {
      ...example,
      title: '示例县全年工作',
      cards: ['检查用人单位', '其中建筑业', '补签劳动合同', '公开曝光', '集中约谈', '信用等级降级', '移出市场', '行政处罚', '移送公安机关', '法院受理', '支付令', '督办函'].map((label, index) => ({
        label,
        figure: (index * 997) % 3427,
        unit: ['户次', '户次', '人次', '起', '人', '家', '家', '人', '件', '件', '份', '份'][index],
      })),
    },
  },
};

/** Small lines of the last periods, each with its words; a gap is a gap. */
export const Trends: Story = {
  args: {
    data: {
      ...example,
      title: '示例县 11 月',
      cards: [
        {label: '受理线索', figure: 676, unit: '条', trend: {label: '近6月', values: [702, 655, 640, 688, 690, 676]}},
        {label: '按期办结率', figure: {value: 97.2}, unit: '%', target: {value: 96}, trend: {label: '近6月', values: [94.1, 95, null, 96.8, 97, 97.2]}},
        {label: '在办案件', figure: 42, unit: '件', change: {kind: 'mom', value: -12.5, reported: true}, trend: {values: [60, 48, 42]}},
        {label: '移送案件', figure: null, unit: '件', trend: {values: [null, null]}},
        {label: '新立案', figure: 3, unit: '件', trend: {values: [null, 3, null, 5]}},
      ],
    },
  },
};

/** Groups under their names share their columns. */
export const Groups: Story = {
  args: {
    data: {
      ...example,
      title: '示例县全年工作',
      cards: [
        ...['检查用人单位', '其中建筑业', '补签劳动合同', '督办函'].map((label, index) => ({group: '检查', label, figure: 3426 - index * 700, unit: '户次'})),
        ...['公开曝光', '集中约谈', '移出市场'].map((label, index) => ({group: '惩戒', label, figure: 23 - index * 7, unit: '起'})),
        ...['行政处罚', '移送公安机关'].map((label, index) => ({group: '移送', label, figure: 8 - index * 4, unit: '人', trend: {values: [3, 5, 8 - index * 4]}})),
      ],
    },
  },
};

/** Figures of every length on one board: a unit stays beside its figure. */
export const LongFigures: Story = {
  args: {
    size: 'large',
    data: {...example, title: '示例县工资清欠', cards: [{label: '追讨工资', figure: {value: '1487.4'}, unit: '万元'}, {label: '涉及农民工', figure: 12548, unit: '人次'}, {label: '线索', figure: {value: 360, qualifier: 'over'}, unit: '户（次）'}, {label: '办结率', figure: {value: 99, qualifier: 'gt'}, unit: '%'}]},
  },
};

/** Not JSON any more after an editor had it; a wrong shape; an internal document; another widget's document. */
export const Refused: Story = {args: {data: '{“type”: “stat-cards”}'}};
export const WrongShape: Story = {args: {data: {...example, title: ' ', cards: [{label: '受理线索'}, {label: '', figure: '42'}, 7]}}};
export const InternalOnPublicPage: Story = {args: {data: {...example, visibility: 'internal', title: '示例县内部通报', cards: []}}};
export const WrongType: Story = {args: {data: {...example, type: 'heat-map', title: '示例县线索'}}};

/** Nothing yet: the page's own content would stand here. */
export const Nothing: Story = {
  args: {},
  render: () => html`<cb-stat-cards><p>2020 年处理欠薪案件 225 起，<a href="https://www.gov.cn/">查看原文</a>。</p></cb-stat-cards>`,
};

export const English: Story = {args: {data: pingdingshan, lang: 'en'}};
export const TraditionalChinese: Story = {args: {data: pingdingshan, lang: 'zh-Hant-TW'}};
export const Large: Story = {args: {data: pingdingshan, size: 'large'}};
