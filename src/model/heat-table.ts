import type {HeatMapDocument} from '../contract/heat-map.js';
import {grouped} from '../language/number.js';
import type {HeatMapWords} from '../language/zh-hans/heat-map.js';
import type {Words} from '../language/zh-hans/words.js';
import type {Cell, Table} from './described.js';
import type {Matrix} from './matrix.js';
import {sumOf, type Sum} from './sums.js';

/** Every cell with the names of its row and column; sums of rows, columns and all where the document asks for them. */
export function heatTable({rows: {label}, unit = '', values, totals}: HeatMapDocument, rows: readonly string[], columns: readonly string[], {reasons, seen}: Matrix, words: Words, say: HeatMapWords): Table {
  const width = columns.length;
  const cell = (index: number): Cell => {
    const value = values[index];
    if (typeof value === 'number') return {text: grouped(value), value};
    const missing = reasons.get(index) ?? 'not_reported';
    return {text: missing === 'suppressed' ? `${words.missing.suppressed} ${say.hidden}` : words.missing[missing], missing};
  };
  const total = ({value}: Sum): Cell => ({text: grouped(Number(value.toFixed(8))), value});
  const totalled = totals === true ? [seen.known === values.length ? say.total : say.totalShown] : [];
  return {
    columns: [{label: label ?? words.item}, ...[...columns, ...totalled].map((label) => ({label, numeric: true, ...(unit !== '' && {unit})}))],
    rowCount: values.length === 0 ? 0 : rows.length + totalled.length,
    row: (row) =>
      row < rows.length
        ? [{text: rows[row]!}, ...columns.map((_, column) => cell(row * width + column)), ...totalled.map(() => total(sumOf(values, row * width, width)))]
        : [...totalled.map((text) => ({text})), ...columns.map((_, column) => total(sumOf(values, column, rows.length, width))), total(sumOf(values, 0, values.length))],
  };
}
