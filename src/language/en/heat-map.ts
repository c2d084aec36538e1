import type {HeatMapWords} from '../zh-hans/heat-map.js';

const cells = (n: string) => `${n} ${n === '1' ? 'cell' : 'cells'}`;

/** What this widget says beyond the phrases of every widget. */
export const heatMap: HeatMapWords = {
  legend: 'Legend',
  hint: 'Point at, tap or use the arrow keys to read a cell',
  axes: (rows, columns) => `${rows} × ${columns}`,
  place: (row, column) => `${row}, ${column}`,
  cell: (row, column, figure) => `${row}, ${column}: ${figure}`,
  one: (name, figure) => `${name}: ${figure}`,
  shareOfAll: (percent, whole) => `${percent} of ${whole ? 'all' : 'all figures shown'}`,
  merged: {max: 'Cells are smaller than a pixel: colours show the greatest of several', mean: 'Cells are smaller than a pixel: colours show the mean of several', sum: 'Cells are smaller than a pixel: colours show the sum of several'},
  twice: (names) => `${names.join(', ')}: more than one item has this name, please check`,
  tools: 'Order, totals, zoom',
  share: (percent, whole) => `${percent} of ${whole ? 'its row' : 'the figures shown in its row'}`,
  most: {counted: 'most', other: 'highest figure'},
  least: {counted: 'fewest', other: 'lowest figure'},
  extreme: (places, extreme, figure) => `${places.join(' and ')} ${places.length > 1 ? 'have' : 'has'} the ${extreme} (${figure}${places.length > 1 ? ' each' : ''})`,
  extremeOfMany: (n, extreme, figure) => `${cells(n)} have the ${extreme} (${figure} each)`,
  same: (figure) => `${figure} in every cell that has data`,
  zeros: (n) => `nil in ${cells(n)}`,
  without: (n, reason) => `${cells(n)} ${reason}`,
  suppressed: (n) => `${cells(n)} withheld because the figure is small`,
  nothing: 'No cell has data',
  cells,
  hidden: 'withheld',
  range: (from, to) => ((from + to).includes('−') ? `${from} to ${to}` : `${from}–${to}`),
  atLeast: (n) => `≥ ${n}`,
  atMost: (n) => `≤ ${n}`,
  below: (n) => `< ${n}`,
  total: 'Total',
  totalShown: 'Total shown',
};
