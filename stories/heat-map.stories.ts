import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/register/heat-map.js';

/** What a story says of its widget: the document, and what the page around it would say. */
interface Args {
  readonly data?: unknown;
  readonly lang?: string;
  readonly audience?: string;
  readonly today?: string;
  readonly size?: string;
}

export default {
  title: 'Widgets/Heat map',
  component: 'cb-heat-map',
  render: ({data, lang, audience, today, size}) => html`
    <cb-heat-map .data=${data} lang=${lang ?? nothing} audience=${audience ?? nothing} today=${today ?? nothing} size=${size ?? nothing}></cb-heat-map>
  `,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Invented, and said to be. */
const example = {type: 'heat-map', visibility: 'public', demo: true, publisher: {name: '示例县根治欠薪工作领导小组办公室'}, asOf: '2021-12-31', period: '2021'};

const months = Array.from({length: 12}, (_, month) => `${month + 1}月`);
const byMonth = {label: '月份', items: months};

/** Rows of figures with their gaps: `·` was not reported, `＊` is too small to show. */
function matrix(...rows: readonly string[]) {
  const cells = rows.map((row) => row.trim().split(/\s+/));
  return {
    values: cells.flat().map((cell) => (cell === '·' || cell === '＊' ? null : Number(cell))),
    reasons: cells.flatMap((row, at) => row.flatMap((cell, column) => (cell === '＊' ? [{at: [at, column], missing: 'suppressed'}] : []))),
  };
}

const clues = {
  ...example,
  title: '欠薪线索热力',
  measure: '欠薪线索',
  unit: '条',
  definition: '按线索发生地统计；少于 3 条的不予显示',
  rows: {label: '镇街', items: ['甲镇', '乙镇', '丙镇', '丁镇', '戊镇', '己镇', '庚镇']},
  columns: byMonth,
  ...matrix(
    '42 31 6 4 3 5 7 6 8 11 19 28',
    '21 18 4 3 ＊ 4 3 5 6 7 12 16',
    '33 24 9 6 5 7 8 9 10 12 21 26',
    '12 8 3 0 ＊ ＊ 3 4 3 5 8 11',
    '9 6 0 0 ＊ · · · 4 5 7 9',
    '18 14 5 4 3 3 4 6 6 8 13 17',
    '7 5 ＊ 0 ＊ 3 ＊ ＊ 4 ＊ 6 8',
  ),
};

/** The same series of numbers for every reader. */
function series(length: number, seed: number): readonly number[] {
  let state = seed;
  return Array.from({length}, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  });
}

/** Most arrears come to light before the Spring Festival. */
const season = [1, 0.75, 0.2, 0.14, 0.12, 0.16, 0.2, 0.2, 0.26, 0.32, 0.55, 0.8];
const grid = (rows: number, columns: number, most: number, seed: number) => {
  const sizes = series(rows, seed);
  const noise = series(rows * columns, seed + 1);
  return noise.map((part, index) => Math.round(most * (0.15 + 0.85 * sizes[Math.floor(index / columns)]!) * season[index % 12]! * (0.6 + 0.8 * part)));
};

const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';
const towns = ['中心街道', '东郊街道', '西郊街道', ...Array.from(stems, (stem) => `${stem}镇`), ...Array.from(branches.slice(0, 10), (branch) => `${branch}乡`)];
const numbered = (count: number, say: (n: number) => string) => Array.from({length: count}, (_, index) => say(index + 1));

export const Normal: Story = {args: {data: clues}};

export const Towns: Story = {
  args: {
    data: {
      ...clues,
      title: '全县欠薪线索',
      rows: {label: '乡镇（街道）', items: towns},
      values: grid(23, 12, 60, 7).map((value) => (value < 3 && value > 0 ? null : value)),
      reasons: grid(23, 12, 60, 7).flatMap((value, index) => (value < 3 && value > 0 ? [{at: [Math.floor(index / 12), index % 12], missing: 'suppressed'}] : [])),
      totals: true,
    },
  },
};

export const Tie: Story = {
  args: {data: {...clues, title: '并列的月份', ...matrix('9 9 3 2 2 2 2 2 2 3 4 5', '9 8 3 2 2 2 2 2 2 3 4 5'), rows: {label: '镇街', items: ['甲镇', '乙镇']}}},
};

/** Nought everywhere is not the same as no data. */
export const NoCases: Story = {args: {data: {...clues, title: '全年零投诉', values: clues.values.map(() => 0), reasons: []}}};

/** Each reason has a class and a look of its own. */
export const MissingFigures: Story = {
  args: {
    data: {
      ...clues,
      title: '报送情况不齐的月份',
      reasons: [...clues.reasons, {at: [4, 6], missing: 'redacted_in_source'}, {at: [4, 7], missing: 'not_applicable'}],
    },
  },
};

export const NothingReported: Story = {args: {data: {...clues, title: '尚未报送', values: clues.values.map(() => null), reasons: []}}};

export const Empty: Story = {args: {data: {...clues, title: '尚无镇街', rows: {label: '镇街', items: []}, values: [], reasons: []}}};

/** Rates are neither added nor many: classes with names, the bad end first. */
export const NamedClasses: Story = {
  args: {
    data: {
      ...example,
      title: '按期办结率',
      measure: '按期办结率',
      unit: '%',
      polarity: 'higher_better',
      rows: {label: '镇街', items: ['甲镇', '乙镇', '丙镇', '丁镇', '戊镇']},
      columns: {label: '季度', items: ['第一季度', '第二季度', '第三季度', '第四季度']},
      values: [100, 98.2, 97.5, 99, 88.4, 92.1, 95.9, 96, 79.5, 84, 90.3, 91.7, 96.6, null, 97, 98.8, 58.9, 72, 81.4, 85],
      scale: {
        kind: 'classes',
        classes: [
          {from: 0, to: 59.9, label: '差（不足 60）'},
          {from: 60, to: 79.9},
          {from: 80, to: 89.9},
          {from: 90, to: 95.9},
          {from: 96, label: '达标（96 以上）'},
        ],
      },
    },
  },
};

export const Quantiles: Story = {args: {data: {...clues, title: '各级格数相近', scale: {kind: 'quantiles'}}}};

/** Around the average of the county: warm above, cool below. */
export const Diverging: Story = {args: {data: {...clues, title: '与全县月均 10 条相比', scale: {kind: 'steps', midpoint: 10}}}};

/** Bounds of its own on both sides of nought. */
export const Change: Story = {
  args: {
    data: {
      ...example,
      title: '线索同比增减',
      measure: '同比增减',
      unit: '件',
      totals: false,
      polarity: 'lower_better',
      rows: {label: '镇街', items: ['甲镇', '乙镇', '丙镇', '丁镇']},
      columns: {label: '季度', items: ['第一季度', '第二季度', '第三季度', '第四季度']},
      values: [12, -3, 0, 8, -14, -6, 2, 5, 21, 9, -1, -9, 0, null, -12, 3],
      scale: {kind: 'classes', midpoint: 0, classes: [{from: -20, to: -10, label: '减少 10 件以上'}, {from: -9, to: -1, label: '减少 1–9 件'}, {from: 0, to: 9, label: '增加 1–9 件'}, {from: 10, label: '增加 10 件以上'}]},
    },
  },
};

/** One figure far above all others does not wash out the rest. */
export const Outlier: Story = {args: {data: {...clues, title: '一个异常值', values: clues.values.map((value, index) => (index === 20 ? 1_000_000_000 : value))}}};

export const Overdue: Story = {args: {data: {...clues, frequency: '月', nextUpdateDue: '2022-01-10'}, today: '2022-01-15'}};

export const LongNames: Story = {
  args: {
    data: {
      ...example,
      title: '示例县各乡镇（街道）、开发区、产业园区拖欠农民工工资线索按行业主管部门分布情况',
      measure: '拖欠农民工工资线索',
      unit: '条',
      rows: {
        label: '责任单位',
        items: ['示例高新技术产业开发区管理委员会', '示例经济技术开发区', '甲街道办事处', '乙街道办事处', '丙镇人民政府', 'Donaudampfschifffahrtsgesellschaft'],
      },
      columns: {
        label: '行业主管部门',
        items: ['住房和城乡建设', '交通运输', '水利', '自然资源和规划', '工业和信息化', '文化广电和旅游', '国有资产监督管理', '教育', '卫生健康', '其他'],
      },
      values: grid(6, 10, 1500, 3),
    },
  },
};

export const TwoHundredRows: Story = {
  args: {data: {...clues, title: '二百个行政村', rows: {label: '行政村', items: numbered(200, (n) => `第${n}村`)}, values: grid(200, 12, 20, 11), reasons: []}},
};

/** Day by day: cells of a few pixels, still one raster. */
export const Dense: Story = {
  args: {
    data: {
      ...clues,
      title: '逐日线索',
      rows: {label: '单位', items: numbered(340, (n) => `${n}号单位`)},
      columns: {label: '日', items: numbered(366, (n) => `第${n}日`)},
      values: series(340 * 366, 5).map((part, index) => (part > 0.995 ? null : Math.max(0, Math.round(40 * part * season[Math.floor((index % 366) / 30.6)]! - 4)))),
      reasons: [],
    },
  },
};

const everyDay = (from: string, count: number) => numbered(count, (n) => new Date(Date.parse(from) + (n - 1) * 86_400_000).toISOString().slice(0, 10));
const byDay = (from: string, count: number, seed: number) => ({
  rows: {items: ['示例县']},
  columns: {label: '日期', items: everyDay(from, count)},
  values: series(count, seed).map((part, index) => (part > 0.985 ? null : Math.max(0, Math.round(26 * part * season[Math.floor((index % 366) / 30.6)]! * (index % 7 === 1 || index % 7 === 2 ? 0.3 : 1) - 1)))),
  reasons: [],
});

/** A year of days by week; days off and days worked in return are marked. */
export const Calendar: Story = {args: {data: {...clues, form: 'calendar', title: '2021年逐日欠薪线索', ...byDay('2021-01-01', 365, 21)}}};

/** Of days whose holidays are not announced, none is marked, and that is said. */
export const CalendarAhead: Story = {args: {data: {...clues, form: 'calendar', title: '工资发放计划', measure: '计划发放项目', unit: '个', period: '2026-10-01/2027-03-31', asOf: '2026-09-20', ...byDay('2026-10-01', 182, 4)}}};

const regions = [['甲街道', 0, 1, 42], ['乙街道', 0, 2, 31], ['丙镇', 0, 3, 18], ['丁镇', 1, 0, 9], ['戊镇', 1, 1, 12], ['己镇', 1, 2, 0], ['庚镇', 1, 3, 7], ['辛镇', 1, 4, null], ['壬乡', 2, 1, 4], ['癸乡', 2, 2, null], ['子乡', 2, 3, 5], ['丑乡', 2, 4, 16], ['寅乡', 3, 2, 3], ['卯乡', 3, 3, 8], ['示例经济技术开发区', 3, 4, 22]] as const;
const tiles = {
  ...clues,
  form: 'tiles',
  title: '十五个镇街欠薪线索',
  rows: {label: '镇街', items: regions.map(([label, row, column], index) => ({label, code: `99010${1100 + index}`, at: [row, column]}))},
  columns: {items: ['2021年']},
  values: regions.map(([, , , value]) => value),
  reasons: [{at: [9, 0], missing: 'suppressed'}],
};

/** Each region a tile about where it lies; no borders, so that no map needs approval. */
export const Tiles: Story = {args: {data: tiles}};

/** Without places, one after another. */
export const PlainTiles: Story = {args: {data: {...tiles, title: '按编号排列的镇街', rows: {label: '镇街', items: regions.map(([label]) => label)}}}};

/** The same name twice is told as a doubt. */
export const NamedAlike: Story = {args: {data: {...clues, title: '重名的村', rows: {label: '村', items: ['东村', '西村', '东村', {label: '新村', code: '990101201'}, {label: '新村', code: '990101202'}, '己村', '庚村']}}}};

export const RefusedCalendar: Story = {args: {data: {...clues, form: 'calendar', title: '日期有误', ...byDay('2021-01-01', 3, 1), columns: {items: ['2021-01-01', '2021-02-29', '2021-01-01']}}}};

export const Refused: Story = {
  args: {data: {...clues, values: clues.values.slice(1), scale: {kind: 'classes', classes: [{from: 1, to: 5}, {from: 4, to: 9}]}}},
};

export const Internal: Story = {args: {data: {...clues, visibility: 'internal'}}};

export const Large: Story = {args: {data: clues, size: 'large'}};

export const English: Story = {
  args: {
    lang: 'en',
    data: {
      ...clues,
      title: 'Wage arrears: clues by town',
            unit: 'clues',
      definition: 'By place of origin; fewer than 3 are not shown',
      publisher: {name: 'Example County'},
      rows: {label: 'Town', items: ['Ash', 'Birch', 'Cedar', 'Elder', 'Fir', 'Hazel', 'Larch']},
      columns: {label: 'month', items: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']},
    },
  },
};

export const EnglishCalendar: Story = {args: {lang: 'en', data: {...clues, form: 'calendar', title: 'Clues by day', unit: 'clues', measure: 'clues', definition: 'By day of receipt', publisher: {name: 'Example County'}, ...byDay('2021-01-01', 365, 21), rows: {items: ['Example County']}}}};

export const TraditionalChinese: Story = {
  args: {
    lang: 'zh-TW',
    data: {
      ...clues,
      title: '欠薪線索熱力',
      measure: '欠薪線索',
      unit: '件',
      definition: '按線索發生地統計；少於 3 件的不予顯示',
      publisher: {name: '示例縣根治欠薪工作領導小組辦公室'},
      rows: {label: '鄉鎮', items: ['甲鄉', '乙鄉', '丙鄉', '丁鄉', '戊鄉', '己鄉', '庚鄉']},
    },
  },
};
