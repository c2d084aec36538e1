// Draws what its page hands it: sorting and searching are what a page would write in plain script.
import './measure.mjs';
import 'regular-table';
import sheet from 'regular-table/dist/css/material.css';
import {collator, columns, sorts} from './table.mjs';

const {bench} = globalThis;
let table;
let rows;
let view;

const compare = ({key, descending}) => (key === 'unit'
  ? (a, b) => collator.compare(a.unit, b.unit)
  : typeof rows[0][key] === 'number' ? (a, b) => (descending ? b[key] - a[key] : a[key] - b[key]) : (a, b) => ((a[key] < b[key]) === descending ? 1 : a[key] === b[key] ? 0 : -1));

globalThis.contender = {
  async mount(root, all) {
    rows = view = all;
    bench.css(sheet.replace(/@import[^;]+;/g, ''));
    table = document.createElement('regular-table');
    table.style.cssText = 'position: absolute; inset: 0; font: 14px sans-serif';
    root.style.position = 'relative';
    root.append(table);
    table.setDataListener((x0, y0, x1, y1) => ({
      num_rows: view.length,
      num_columns: columns.length,
      column_headers: columns.slice(x0, x1).map(({title}) => [title]),
      data: columns.slice(x0, x1).map(({key, say}) => view.slice(y0, y1).map((row) => say(row[key]))),
    }), {virtual_mode: 'both'});
    await table.draw();
  },
  async sort(by) {
    view = [...rows].sort(compare(sorts[by]));
    await table.draw({invalid_viewport: true});
  },
  async search(query) {
    view = view.filter(({unit, code}) => unit.includes(query) || code.includes(query));
    await table.draw({invalid_viewport: true});
  },
  first: () => [...(table?.querySelectorAll('tbody tr:first-child td') ?? [])].map(({textContent}) => textContent).join(' '),
  scroller: () => table,
};
