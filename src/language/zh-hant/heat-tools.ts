import {THIN} from '../number.js';
import type {HeatToolsWords} from '../zh-hans/heat-tools.js';

/** What the tools of a matrix say: order, totals, zoom, and a selection of several cells. */
export const heatTools: HeatToolsWords = {
  tools: '工具',
  rowsBy: '列序',
  columnsBy: '欄序',
  orders: {given: '原序', name: '按名稱', code: '按代碼', total: '按合計', mean: '按平均'},
  totals: '行列合計',
  total: '合計',
  totalShown: '已顯示合計',
  zoomIn: '放大',
  zoomOut: '縮小',
  zoomAll: '全部顯示',
  zoomed: (percent) => `${percent}%`,
  selection: (rows, columns, cells, total) => `已選 ${rows} · ${columns}：${cells}${THIN}格${total === '' ? '' : `，合計${THIN}${total}`}`,
  span: (from, to) => (from === to ? from : `${from}至${to}`),
};
