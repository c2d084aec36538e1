import {THIN} from '../number.js';

/** What this widget says beyond the phrases of every widget. */
export const heatMap = {
  legend: '图例',
  hint: '指向、点按或用方向键查看各格',
  axes: (rows: string, columns: string) => `${rows} × ${columns}`,
  /** Where a cell is; a time comes first. */
  place: (row: string, column: string) => (/^\d|[年季月旬周日期]$/.test(column) ? column + row : row + column),
  cell: (row: string, column: string, figure: string) => `${row} · ${column}：${figure}`,
  /** Of tiles, and of the days of a calendar, the name is one. */
  one: (name: string, figure: string) => `${name}：${figure}`,
  shareOfAll: (percent: string, whole: boolean) => `占全部${whole ? '' : '已显示数'}${THIN}${percent}`,
  /** Cells share a pixel. */
  merged: {max: '格子小于一个像素：颜色为几格中的最大值', mean: '格子小于一个像素：颜色为几格的平均值', sum: '格子小于一个像素：颜色为几格的合计'} as Readonly<Record<'max' | 'mean' | 'sum', string>>,
  twice: (names: readonly string[]) => `${names.join('、')}不止一项，名称相同，请核对`,
  tools: '排序、合计、缩放',
  share: (percent: string, whole: boolean) => `占全行${whole ? '' : '已显示数'}${THIN}${percent}`,
  /** Of things that are counted, and of all other measures. */
  most: {counted: '最多', other: '最高'},
  least: {counted: '最少', other: '最低'},
  extreme: (places: readonly string[], extreme: string, figure: string) => `${places.join('、')}${places.length > 1 ? '并列' : ''}${extreme}（${figure}）`,
  /** A tie of more cells than are named. */
  extremeOfMany: (cells: string, extreme: string, figure: string) => `${extreme}为${THIN}${figure}，共${THIN}${cells}${THIN}格`,
  same: (figure: string) => `有数据的各格均为${THIN}${figure}`,
  zeros: (cells: string) => `${cells}${THIN}格为零`,
  without: (cells: string, reason: string) => `${cells}${THIN}格${reason}`,
  suppressed: (cells: string) => `${cells}${THIN}格因数值过小隐去`,
  nothing: '各格均无数据',
  cells: (n: string) => `${n}${THIN}格`,
  hidden: '隐去',
  range: (from: string, to: string) => ((from + to).includes('−') ? `${from} 至 ${to}` : `${from}–${to}`),
  atLeast: (n: string) => `${n}以上`,
  atMost: (n: string) => `${n}以下`,
  below: (n: string) => `不足${n}`,
  total: '合计',
  totalShown: '已显示合计',
};

export type HeatMapWords = typeof heatMap;
