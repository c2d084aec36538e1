import type {HeatMapDocument} from '../contract/heat-map.js';
import {grouped} from '../language/number.js';
import type {HeatMapWords} from '../language/zh-hans/heat-map.js';
import {heatForms} from '../language/zh-hans/heat-forms.js';
import type {Cell, Table} from './described.js';
import type {Matrix} from './matrix.js';
import type {Setting} from './setting.js';
import {sumOf, type Sum} from './sums.js';

/** Every cell with the names of its row and column; sums of rows, columns and all where the document asks for them. A calendar has a row for each day. */
export function heatTable({form, rows: {label}, columns: {label: heading, items}, unit = '', values, totals}: HeatMapDocument, rows: readonly string[], columns: readonly string[], {reasons, seen}: Matrix, {language, calendar}: Setting, say: HeatMapWords): Table {
  const {words} = language;
  const width = columns.length;
  const cell = (index: number): Cell => {
    const value = values[index];
    if (typeof value === 'number') return {text: grouped(value), value};
    const missing = reasons.get(index) ?? 'not_reported';
    return {text: missing === 'suppressed' ? `${words.missing.suppressed} ${say.hidden}` : words.missing[missing], missing};
  };
  const total = ({value}: Sum): Cell => ({text: grouped(Number(value.toFixed(8))), value});
  const totalled = totals === true ? [seen.known === values.length ? say.total : say.totalShown] : [];
  if (form === 'calendar') {
    const {kinds, dayKind} = language.say('heat-forms', heatForms);
    return {
      columns: [{label: heading ?? words.item}, {label: dayKind}, {label: rows[0] ?? words.value, numeric: true, ...(unit !== '' && {unit})}],
      rowCount: columns.length + totalled.length,
      row: (row) => (row < columns.length ? [{text: columns[row]!}, {text: kinds[calendar.dayKind(items[row] as string)]}, cell(row)] : [...totalled.map((text) => ({text})), {text: ''}, total(sumOf(values, 0, values.length))]),
    };
  }
  return {
    columns: [{label: label ?? words.item}, ...[...columns, ...totalled].map((label) => ({label, numeric: true, ...(unit !== '' && {unit})}))],
    rowCount: values.length === 0 ? 0 : rows.length + totalled.length,
    row: (row) =>
      row < rows.length
        ? [{text: rows[row]!}, ...columns.map((_, column) => cell(row * width + column)), ...totalled.map(() => total(sumOf(values, row * width, width)))]
        : [...totalled.map((text) => ({text})), ...columns.map((_, column) => total(sumOf(values, column, rows.length, width))), total(sumOf(values, 0, values.length))],
  };
}
