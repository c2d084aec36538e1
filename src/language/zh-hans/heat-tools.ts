import {THIN} from '../number.js';

/** What the tools of a matrix say: order, totals, zoom, and a selection of several cells. */
export const heatTools = {
  tools: '工具',
  rowsBy: '行序',
  columnsBy: '列序',
  orders: {given: '原序', name: '按名称', code: '按代码', total: '按合计', mean: '按平均'} as Readonly<Record<'given' | 'name' | 'code' | 'total' | 'mean', string>>,
  totals: '行列合计',
  total: '合计',
  totalShown: '已显示合计',
  zoomIn: '放大',
  zoomOut: '缩小',
  zoomAll: '全部显示',
  zoomed: (percent: string) => `${percent}%`,
  /** Several cells: from where to where, how many of them, and what they come to where figures may be added. */
  selection: (rows: string, columns: string, cells: string, total: string) => `已选 ${rows} · ${columns}：${cells}${THIN}格${total === '' ? '' : `，合计${THIN}${total}`}`,
  span: (from: string, to: string) => (from === to ? from : `${from}至${to}`),
};

export type HeatToolsWords = typeof heatTools;
