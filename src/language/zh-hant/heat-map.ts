import {THIN} from '../number.js';
import type {HeatMapWords} from '../zh-hans/heat-map.js';

/** What this widget says beyond the phrases of every widget. */
export const heatMap: HeatMapWords = {
  legend: '圖例',
  hint: '指向、點按或用方向鍵查看各格',
  axes: (rows, columns) => `${rows} × ${columns}`,
  place: (row, column) => (/^\d|[年季月旬周週日期]$/.test(column) ? column + row : row + column),
  cell: (row, column, figure) => `${row} · ${column}：${figure}`,
  one: (name, figure) => `${name}：${figure}`,
  shareOfAll: (percent, whole) => `佔全部${whole ? '' : '已顯示數'}${THIN}${percent}`,
  merged: {max: '格子小於一個像素：顏色為幾格中的最大值', mean: '格子小於一個像素：顏色為幾格的平均值', sum: '格子小於一個像素：顏色為幾格的合計'},
  twice: (names) => `${names.join('、')}不止一項，名稱相同，請核對`,
  tools: '排序、合計、縮放',
  share: (percent, whole) => `佔全列${whole ? '' : '已顯示數'}${THIN}${percent}`,
  most: {counted: '最多', other: '最高'},
  least: {counted: '最少', other: '最低'},
  extreme: (places, extreme, figure) => `${places.join('、')}${places.length > 1 ? '並列' : ''}${extreme}（${figure}）`,
  extremeOfMany: (cells, extreme, figure) => `${extreme}為${THIN}${figure}，共${THIN}${cells}${THIN}格`,
  same: (figure) => `有數據的各格均為${THIN}${figure}`,
  zeros: (cells) => `${cells}${THIN}格為零`,
  without: (cells, reason) => `${cells}${THIN}格${reason}`,
  suppressed: (cells) => `${cells}${THIN}格因數值過小隱去`,
  nothing: '各格均無數據',
  cells: (n) => `${n}${THIN}格`,
  hidden: '隱去',
  range: (from, to) => ((from + to).includes('−') ? `${from} 至 ${to}` : `${from}–${to}`),
  atLeast: (n) => `${n}以上`,
  atMost: (n) => `${n}以下`,
  below: (n) => `不足${n}`,
  total: '合計',
  totalShown: '已顯示合計',
};
