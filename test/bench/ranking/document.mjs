// The same table as a document of ours.
import {columns, title} from './table.mjs';

const kinds = {code: 'text', region: 'text', total: 'money', paid: 'money', rate: 'rate', workers: 'count', status: 'text', date: 'date'};
const more = {total: {label: '应清偿', unit: '元', digits: 2}, paid: {label: '已清偿', unit: '元', digits: 2}, rate: {unit: '%', digits: 2}, workers: {label: '涉及人数', unit: '人'}};

/** A row's code is a field of its own; to be seen in a column it is written again. */
const keyOf = (key) => (key === 'code' ? 'number' : key);

export const documentOf = (rows) => ({
  contract: 'clearboard/1',
  type: 'ranking-table',
  visibility: 'public',
  demo: true,
  title,
  population: '项目',
  period: '2026',
  asOf: '2026-12-31',
  publisher: {name: '示例省厅'},
  rank: {method: 'standard', by: 'paid', given: true},
  columns: columns.slice(2).map(({key, title: label}) => ({key: keyOf(key), label, kind: kinds[key], ...more[key]})),
  rows: rows.map(({rank, unit, code, ...cells}) => ({unit, code, rank, number: code, ...cells})),
});
