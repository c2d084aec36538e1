import './measure.mjs';
import {rankingTableSchema, read} from 'clearboard/contract';
import 'clearboard/register/ranking-table';
import {columns, sorts, title} from './table.mjs';

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

let element;
let unit;
const find = (selector) => element?.shadowRoot?.querySelector(selector);

globalThis.contender = {
  /** Ours takes a document that was read. */
  prepare(rows) {
    const reading = read(rankingTableSchema, documentOf(rows));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
    unit = rows[0].unit;
    return reading.value;
  },
  mount(root, data) {
    element = document.createElement('cb-ranking-table');
    element.lang = 'zh-CN';
    element.data = data;
    root.append(element);
  },
  /** All rows were looked through: the sentence names who leads. */
  isAtRest: () => find('[part=summary]')?.textContent.includes(unit) && find('.search input'),
  sort(by) {
    const at = columns.findIndex(({key}) => key === sorts[by].key);
    element.shadowRoot.querySelectorAll('thead tr:last-child button')[at].click();
  },
  search(query) {
    const input = find('.search input');
    input.value = query;
    input.dispatchEvent(new InputEvent('input', {bubbles: true}));
  },
  first() {
    const row = find('tbody tr[aria-rowindex="2"]:not([hidden])') ?? find('.ranks:not(.far) tbody tr');
    return row && [...row.children].map(({textContent}) => textContent.trim()).join(' ');
  },
  scroller: () => find('.ranks'),
};
