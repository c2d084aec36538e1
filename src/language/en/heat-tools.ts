import type {HeatToolsWords} from '../zh-hans/heat-tools.js';

/** What the tools of a matrix say: order, totals, zoom, and a selection of several cells. */
export const heatTools: HeatToolsWords = {
  tools: 'Tools',
  rowsBy: 'Rows',
  columnsBy: 'Columns',
  orders: {given: 'as given', name: 'by name', code: 'by code', total: 'by total', mean: 'by mean'},
  totals: 'Totals',
  total: 'Total',
  totalShown: 'Total shown',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomAll: 'Show all',
  zoomed: (percent) => `${percent}%`,
  selection: (rows, columns, cells, total) => `Selected ${rows} · ${columns}: ${cells} ${cells === '1' ? 'cell' : 'cells'}${total === '' ? '' : `, ${total} in all`}`,
  span: (from, to) => (from === to ? from : `${from} to ${to}`),
};
