import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/register/ranking-table.js';

/** What a story says of its widget: the document, the reader's unit, and what the page around it would say. */
interface Args {
  readonly data?: unknown;
  readonly own?: string;
  readonly lang?: string;
  readonly audience?: string;
  readonly today?: string;
  readonly size?: string;
}

export default {
  title: 'Widgets/Ranking table',
  component: 'cb-ranking-table',
  render: ({data, own, lang, audience, today, size}) => html`
    <cb-ranking-table .data=${data} own=${own ?? nothing} lang=${lang ?? nothing} audience=${audience ?? nothing} today=${today ?? nothing} size=${size ?? nothing}></cb-ranking-table>
  `,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Invented, and said to be. */
const example = {
  contract: 'clearboard/1',
  type: 'ranking-table',
  visibility: 'public',
  demo: true,
  title: '办结率排名',
  population: '乡镇（街道）',
  period: '2021-11',
  asOf: '2021-11-30T18:00:00+08:00',
  publisher: {name: '示例县根治欠薪工作领导小组办公室'},
};

const rate = {key: 'rate', label: '按期办结率', kind: 'rate', unit: '%', polarity: 'higher_better', target: {value: 96}, bar: true, digits: 1, definition: '按期办结数 ÷ 应办结数'};
const open = {key: 'open', label: '在办', kind: 'count', unit: '件'};
const days = {key: 'days', label: '平均办结时长', kind: 'count', unit: '天', polarity: 'lower_better', digits: 1};
const paid = {key: 'paid', label: '追回工资', kind: 'money', unit: '万元', digits: 1};
const trend = {key: 'trend', label: '近6月', kind: 'trend', unit: '%'};

/** Fifteen towns: ties at the second and the last place, one that did not report, one new, one back again. */
const towns = [
  {unit: '甲街道', code: '999901001', rate: 100, days: 6.2, open: 3, paid: {value: '128.6'}, trend: [93.1, 94.2, 93.8, 96.5, 98.8, 100], previousRank: 3, flags: [{kind: 'commended'}]},
  {unit: '乙街道', code: '999901002', rate: 98.4, days: 7, open: 5, paid: {value: '96.0'}, trend: [98.9, 98.4, 98.8, 98.1, 98.6, 98.4], previousRank: 2},
  {unit: '丙镇', code: '999901101', rate: 98.4, days: 7, open: 8, paid: {value: '210.3'}, trend: [99.2, 98.6, 98.2, 97.9, 97.7, 98.4], previousRank: 1},
  {unit: '丁镇', code: '999901102', rate: 98.2, days: 6.9, open: 6, paid: {value: '73.4'}, trend: [96, 96.4, 97.1, 97, 97.8, 98.2], previousRank: 5},
  {unit: '戊镇', code: '999901103', rate: 98.1, days: 8.4, open: 9, paid: {value: '155.2'}, trend: [95.2, null, 96.8, 97.5, 97.6, 98.1], previousRank: 4},
  {unit: '己镇', code: '999901104', rate: 97.9, days: 7.7, open: 7, paid: {value: '88.1'}, trend: [97.1, 97.4, 97.2, 97.8, 97.6, 97.9], previousRank: 6},
  {unit: '庚镇', code: '999901105', rate: 97.5, days: 9.1, open: 11, paid: {value: '64.7'}, trend: [94.4, 95.1, 96.2, 96, 97.3, 97.5], previousRank: 9},
  {unit: '辛镇', code: '999901106', rate: 97.2, days: 8.8, open: 10, paid: {value: '190.5'}, trend: [98, 97.7, 97.9, 97.4, 97.1, 97.2], previousRank: 7},
  {unit: '壬镇', code: '999901107', rate: 96.9, days: 9.5, open: 12, paid: {value: '41.9'}, trend: [95.5, 96, 96.3, 96.1, 96.7, 96.9], previousRank: 8},
  {unit: '癸镇', code: '999901108', rate: 96.6, days: 10.2, open: 9, paid: {value: '57.3'}, trend: [96.1, 96.3, 96.8, 96.2, 96.4, 96.6], previousRank: 'reentered'},
  {unit: '子乡', code: '999901201', rate: 96.4, days: 9.9, open: 6, paid: {value: '38.8'}, trend: [97.2, 97, 96.6, 96.9, 96.5, 96.4], previousRank: 10},
  {unit: '丑乡', code: '999901202', rate: 96, days: 11.3, open: 13, paid: {value: '44.0'}, trend: [92.1, 93.3, 94.4, 95.2, 95.7, 96], previousRank: 12},
  {unit: '庚乡', code: '999901203', rate: 88, days: 15.6, open: 14, paid: {value: '31.5'}, trend: [97, 95.8, 95.1, 91.2, 90.4, 88], previousRank: 9, flags: [{kind: 'criticised', times: 2, reason: '按期办结率连续两期低于目标'}]},
  {unit: '辛乡', code: '999901204', rate: 88, days: 15.6, open: 11, paid: {value: '27.0'}, trend: [null, null, null, null, 90.1, 88], previousRank: 'new', flags: [{kind: 'criticised'}]},
  {unit: '壬乡', code: '999901205', rate: null, unranked: 'not_reported'},
];

const normal = {...example, rank: {method: 'standard', by: 'rate', tieBreakers: [{by: 'days'}]}, columns: [rate, days, open, paid, trend], rows: towns};

export const Normal: Story = {args: {data: normal, own: '999901002'}};

/** Those who may see flags see who was commended and who was criticised. */
export const Internal: Story = {args: {data: normal, own: '乙街道', audience: 'internal'}};

const few = (values: readonly unknown[], more: object = {}) => values.map((value, index) => ({unit: `${'甲乙丙丁戊己庚辛壬癸'[index] ?? ''}${index < 2 ? '街道' : '镇'}`, code: `9999010${String(index + 1).padStart(2, '0')}`, rate: value, ...more}));

export const Ties: Story = {args: {data: {...example, rank: {method: 'standard', by: 'rate'}, columns: [rate], rows: few([100, 100, 98.4, 97.1, 97.1, 97.1, 95])}}};
export const DenseTies: Story = {args: {data: {...example, rank: {method: 'dense', by: 'rate'}, columns: [rate], rows: few([100, 100, 98.4, 97.1, 97.1, 97.1, 95])}}};
export const AllTied: Story = {args: {data: {...example, rank: {method: 'standard', by: 'rate'}, columns: [rate], rows: few([100, 100, 100, 100, 100])}}};

/** Shares that the widget computes: cut, not rounded; of few cases said as their parts; equal to the eye and yet not equal. */
export const ComputedShares: Story = {
  args: {
    data: {
      ...example,
      rank: {method: 'standard', by: 'rate'},
      columns: [rate],
      rows: few([{numerator: 9999, denominator: 10000}, {numerator: 1999, denominator: 2000}, {numerator: 12, denominator: 12}, {numerator: 181, denominator: 190}, {numerator: 0, denominator: 0}]),
    },
  },
};

/** Missing, suppressed and nought are three different things. */
export const MissingFigures: Story = {
  args: {
    data: {
      ...example,
      title: '欠薪线索排名',
      rank: {method: 'standard', by: 'clues'},
      columns: [{key: 'clues', label: '线索', kind: 'count', unit: '条', bar: true}, {key: 'amount', label: '涉及金额', kind: 'money', unit: '万元'}],
      rows: [
        {unit: '甲街道', clues: 42, amount: 128.6},
        {unit: '乙街道', clues: {value: 30, qualifier: 'over'}, amount: {value: 360, qualifier: 'over', raw: '360余万元'}},
        {unit: '丙镇', clues: 0, amount: 0},
        {unit: '丁镇', clues: {missing: 'suppressed'}, amount: {missing: 'suppressed'}},
        {unit: '戊镇', clues: {missing: 'redacted_in_source'}, amount: {raw: 'xx万元', missing: 'redacted_in_source'}},
        {unit: '己镇', clues: null},
        {unit: '庚镇', clues: 5, unranked: {reason: '11月新设'}},
        {unit: '辛镇', unranked: 'no_cases'},
      ],
    },
  },
};

/** Given ranks stand as the publisher has them, under doubt. */
export const DoesNotAddUp: Story = {
  args: {
    data: {...example, rank: {method: 'standard', by: 'rate', given: true}, columns: [rate], rows: few([100, 98.4, 97.1, 97.9]).map((row, index) => ({...row, rank: index + 1}))},
    audience: 'internal',
  },
};

/** Less is better: the first has the least, and a rise is bad. */
export const LowerIsBetter: Story = {
  args: {
    data: {
      ...example,
      title: '平均办结时长排名',
      period: '2021-Q3',
      rank: {method: 'standard', by: 'days'},
      columns: [
        {...days, target: {value: 9}, bar: true},
        {key: 'change', label: '环比', kind: 'change', unit: '%', polarity: 'lower_better'},
        {key: 'level', label: '评级', kind: 'level', thresholds: [{at: 'A', judgement: 'good'}, {at: 'C', judgement: 'bad'}]},
        {key: 'overdue', label: '逾期', kind: 'count', unit: '件', thresholds: [{at: 5, judgement: 'warn'}, {at: 10, judgement: 'bad', label: '约谈线'}]},
        {key: 'last', label: '最近报送', kind: 'date'},
        {key: 'site', label: '公示', kind: 'link'},
      ],
      rows: [
        {unit: '甲街道', days: 6.2, change: -12.5, level: 'A', overdue: 0, last: '2021-10-08', previousRank: 1, site: {text: '查看', href: 'https://example.gov.cn/a'}},
        {unit: '乙街道', days: 7, change: 0, level: 'B', overdue: 2, last: '2021-10-09', previousRank: 4, site: {text: '查看', href: '/b'}},
        {unit: '丙镇', days: 8.8, change: 3.1, level: 'B', overdue: 6, last: '2021-10-11', previousRank: 2},
        {unit: '丁镇', days: 15.6, change: 41, level: 'C', overdue: 12, last: '2021-09-30', previousRank: {notComparable: '区划调整'}},
      ],
    },
  },
};

export const NoRanks: Story = {args: {data: {...example, title: '各镇街情况统计', rank: {method: 'none'}, columns: [rate, open, paid], rows: towns.slice(0, 6)}}};
export const NoUnits: Story = {args: {data: {...normal, rows: []}}};
export const OneUnit: Story = {args: {data: {...normal, rows: towns.slice(0, 1)}}};
export const NobodyRanked: Story = {args: {data: {...example, rank: {method: 'standard', by: 'rate'}, columns: [rate], rows: few([null, null, null])}}};

export const LongNames: Story = {
  args: {
    data: {
      ...normal,
      title: '示例县各乡镇（街道）、开发区管委会和县直有关部门根治拖欠农民工工资冬季专项行动按期办结率排名通报',
      rows: [
        {...towns[0], unit: '示例县高新技术产业开发区管理委员会城乡建设与综合行政执法局（含托管的三个建制镇和两个街道办事处）'},
        {...towns[1], unit: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'},
        ...towns.slice(2, 5),
      ],
    },
  },
};

const projects = Array.from({length: 200}, (_, index) => index);

/** Two hundred projects, written as lists of columns. */
export const TwoHundred: Story = {
  args: {
    own: 'P0007',
    data: {
      ...example,
      title: '在建项目专用账户拨付排名',
      population: '在建项目',
      rank: {method: 'standard', by: 'rate'},
      columns: [rate, open],
      rows: {
        columns: {
          unit: projects.map((index) => `示例项目${String(index + 1)}号`),
          code: projects.map((index) => `P${String(index + 1).padStart(4, '0')}`),
          rate: projects.map((index) => 100 - ((index * 79) % 97) / 4),
          open: projects.map((index) => (index * 31) % 17),
        },
      },
    },
  },
};

/** A column that is not there, a figure as text, a link that would run script, two units of one code. */
export const Refused: Story = {
  args: {
    data: {
      ...example,
      rank: {method: 'standard', by: 'share'},
      columns: [rate, rate, {key: 'site', label: '公示', kind: 'link'}],
      rows: [
        {unit: '甲街道', code: '999901001', rate: '100%', site: {text: '查看', href: 'javascript:alert(1)'}},
        {unit: '乙街道', code: '999901001', rate: 98.4},
      ],
    },
  },
};

/** Nothing yet: the page's own content stands here. */
export const Nothing: Story = {
  args: {},
  render: () => html`<cb-ranking-table><p>办结率排名见<a href="https://www.gov.cn/">原文</a>。</p></cb-ranking-table>`,
};

export const English: Story = {args: {data: normal, own: '999901002', audience: 'internal', lang: 'en'}};
export const TraditionalChinese: Story = {args: {data: normal, own: '999901002', audience: 'internal', lang: 'zh-Hant'}};
export const Large: Story = {args: {data: normal, own: '999901002', audience: 'internal', size: 'large'}};

const areas = [{name: '城区片'}, {name: '北部片'}, {name: '南部片'}];
const shares = [[181, 184], [122, 124], [60, 61], [55, 56], [104, 106], [47, 48], [78, 80], [105, 108], [63, 65], [28, 29], [53, 55], [48, 50], [22, 25], [22, 25]] as const;

/** The fifteen towns in three groups, their rates with the parts they are computed from. */
const grouped = {
  ...example,
  title: '各片区办结率排名',
  rank: {method: 'standard', by: 'rate', lastN: {n: 2, straddle: 'all'}},
  columns: [rate, {...open, summed: true}, days, {...paid, summed: true}],
  groups: {list: areas},
  totals: {},
  rows: towns.map(({trend: _trend, flags: _flags, ...town}, index) => ({
    ...town,
    group: areas[index % 3]!.name,
    rate: shares[index] ? {numerator: shares[index][0], denominator: shares[index][1]} : null,
  })),
};

/** Groups with their subtotals, which fold; figures that cannot be added up say so, and sums that leave a unit out say that. */
export const Groups: Story = {args: {data: grouped, own: '999901002'}};
export const GroupsClosed: Story = {args: {data: {...grouped, groups: {list: areas, closed: true}, totals: {place: 'first', label: '全县'}}}};
export const GroupsRankedApart: Story = {args: {data: {...grouped, groups: {list: areas, ranks: 'each'}}, audience: 'internal'}};
export const GroupsByColumn: Story = {
  args: {
    data: {
      ...grouped,
      columns: [{key: 'level', label: '评级', kind: 'level', thresholds: [{at: 'A', judgement: 'good'}, {at: 'C', judgement: 'bad'}]}, ...grouped.columns],
      groups: {by: 'level', list: [{name: 'A'}, {name: 'B'}, {name: 'C'}]},
      rows: grouped.rows.map((row, index) => ({...row, level: index < 4 ? 'A' : index < 12 ? 'B' : index < 14 ? 'C' : null})),
    },
  },
};
export const GroupsInEnglish: Story = {args: {...GroupsRankedApart.args, lang: 'en'}};
export const GroupsInTraditionalChinese: Story = {args: {...Groups.args, lang: 'zh-Hant', audience: 'internal'}};

/** Given totals that are not what their parts come to: shown as given, and doubted. */
export const TotalsDoNotAddUp: Story = {
  args: {
    audience: 'internal',
    data: {
      ...grouped,
      groups: {list: [{name: '城区片', cells: {open: 41, paid: {value: '402.6'}}}, ...areas.slice(1)]},
      totals: {cells: {open: 125, paid: {value: '1247.0'}, rate: {value: 97.9}}},
      rows: grouped.rows.slice(0, 14),
    },
  },
};

/** Two rows of headings; a heading that has a definition shows it when pointed at or focused. */
export const ColumnGroups: Story = {
  args: {
    data: {
      ...normal,
      columns: [
        rate,
        {...open, group: '案件', definition: '截至统计时点未办结的案件'},
        {...days, group: '案件', definition: '本期办结案件自受理至办结的自然日平均数'},
        {...paid, group: '资金', pinned: true, definition: '本期已支付到人的工资'},
      ],
    },
  },
};

/** Those who left the ranking since the last period. */
export const DroppedOut: Story = {
  args: {data: {...normal, droppedOut: [{unit: '寅乡', code: '999901206', rank: 11, reason: '并入丑乡'}, {unit: '示例经济开发区', rank: 13, reason: '不再承担办结任务'}]}},
};

/** Two equal units across the line of the last three: all of them are marked, or none. */
export const StraddlingTie: Story = {
  args: {audience: 'internal', data: {...example, rank: {method: 'standard', by: 'rate', lastN: {n: 2, straddle: 'all'}}, columns: [rate], rows: few([100, 98.4, 97.1, 96.5, 96.5, 95])}},
};
export const StraddlingTieLeftOut: Story = {
  args: {audience: 'internal', data: {...example, rank: {method: 'standard', by: 'rate', lastN: {n: 2, straddle: 'none'}}, columns: [rate], rows: few([100, 98.4, 97.1, 96.5, 96.5, 95])}},
};

/** Amounts in whatever unit their sources have: one unit a column, chosen by the greatest, or as the document says. */
export const MoneyUnits: Story = {
  args: {
    data: {
      ...example,
      title: '追回工资排名',
      rank: {method: 'standard', by: 'paid'},
      columns: [
        {key: 'paid', label: '追回工资', kind: 'money', unit: '元', shownIn: 'auto', bar: true, target: {value: 500000}, polarity: 'higher_better', summed: true},
        {key: 'fund', label: '保证金存缴', kind: 'money', unit: '万元', shownIn: '亿元', digits: 2},
      ],
      totals: {},
      rows: [
        {unit: '甲街道', paid: 2_103_456.78, fund: 12_850},
        {unit: '乙街道', paid: {value: '128.6', unit: '万元'}, fund: {value: '0.96', unit: '亿元'}},
        {unit: '丙镇', paid: {value: '36', unit: '万元', qualifier: 'over'}, fund: 7340},
        {unit: '丁镇', paid: {value: '9652'}, fund: null},
        {unit: '戊镇', paid: {value: 12, unit: '人'}, fund: 410},
      ],
    },
  },
};

/** A rate and what it is of; of few cases only that. */
export const RateParts: Story = {
  args: {
    data: {
      ...example,
      rank: {method: 'standard', by: 'rate'},
      columns: [rate],
      totals: {},
      rows: few([{numerator: 181, denominator: 184}, {value: 97.4, numerator: 75, denominator: 77, basis: '以应办结为基数'}, {numerator: 12, denominator: 13}, {numerator: 0, denominator: 0}]),
    },
  },
};

/** Ranks in the right order from which one is left out. */
export const RankLeftOut: Story = {
  args: {data: {...example, rank: {method: 'standard', by: 'rate', given: true}, columns: [rate], rows: few([100, 98.4, 97.9, 97.1]).map((row, index) => ({...row, rank: index < 2 ? index + 1 : index + 2}))}},
};

/** Groups of very many rows: lines between those in sight, under two rows of headings. */
export const ManyInGroups: Story = {
  args: {
    data: {
      ...example,
      title: '在建项目专用账户拨付排名',
      population: '在建项目',
      rank: {method: 'standard', by: 'rate'},
      columns: [{...rate, group: '拨付'}, {...paid, group: '拨付', summed: true}, {...open, summed: true}],
      groups: {list: areas},
      totals: {place: 'first'},
      rows: {
        columns: {
          unit: projects.concat(projects).map((_, index) => `示例项目${String(index + 1)}号`),
          code: projects.concat(projects).map((_, index) => `P${String(index + 1).padStart(4, '0')}`),
          group: projects.concat(projects).map((_, index) => areas[(index * 7) % 3]!.name),
          rate: projects.concat(projects).map((_, index) => 100 - ((index * 79) % 97) / 4),
          paid: projects.concat(projects).map((_, index) => ((index * 37) % 101) / 2),
          open: projects.concat(projects).map((_, index) => (index * 31) % 17),
        },
      },
    },
  },
};

/** Figures written as text, names too long, a group that goes by figures: each is refused where it stands. */
export const RefusedFigures: Story = {
  args: {
    data: {
      ...example,
      rank: {method: 'standard', by: 'rate'},
      columns: [rate, open],
      groups: {by: 'open', list: [{name: '城区片'}, {name: '城区片'}]},
      totals: {cells: {closed: 3}},
      droppedOut: [{unit: '丙镇', code: '999901001'}],
      rows: [
        {unit: '甲街道', code: '999901001', rate: '12%', open: '1,234'},
        {unit: '乙街道', code: '999901002', rate: 'NaN', open: '—'},
      ],
    },
  },
};
