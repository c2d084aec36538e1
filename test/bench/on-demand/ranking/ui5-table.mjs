// Its virtualizer says which rows are in sight; filling them, sorting and searching are what a page would write in plain script.
import '../../ranking/measure.mjs';
import {setDefaultFontLoading} from '@ui5/webcomponents-base/dist/config/Fonts.js';
import '@ui5/webcomponents/dist/Table.js';
import '@ui5/webcomponents/dist/TableCell.js';
import '@ui5/webcomponents/dist/TableHeaderCell.js';
import '@ui5/webcomponents/dist/TableHeaderRow.js';
import '@ui5/webcomponents/dist/TableRow.js';
import '@ui5/webcomponents/dist/TableVirtualizer.js';
import {collator, columns, sorts} from '../../ranking/table.mjs';

const {bench} = globalThis;
const HEIGHT = 32;
setDefaultFontLoading(false);

let table;
let virtualizer;
let rows;
let view;

const compare = ({key, descending}) => (a, b) => (key === 'unit' ? collator.compare(a.unit, b.unit) : a[key] === b[key] ? 0 : (a[key] < b[key]) === descending ? 1 : -1);

const make = (name, more) => Object.assign(document.createElement(`ui5-table${name}`), more);

function emptyRow() {
  const row = make('-row');
  row.append(...columns.map(() => make('-cell', {textContent: ' '})));
  return row;
}

/** Rows that stand already are filled anew; as many as are missing come, as many as are too many go. */
function fill(first, last) {
  const shown = [...table.rows];
  const added = Array.from({length: Math.max(0, last - first - shown.length)}, emptyRow);
  for (const row of shown.splice(last - first)) row.remove();
  [...shown, ...added].forEach((row, at) => {
    row.rowKey = String(first + at);
    row.position = first + at;
    columns.forEach(({key, say}, column) => (row.children[column].firstChild.data = say(view[first + at][key])));
  });
  table.append(...added);
}

function show(next) {
  view = next;
  virtualizer.rowCount = view.length;
  virtualizer.reset();
}

/** Cells are drawn once they have places in the trees of their row and of their own. */
const isDrawn = (cell) => cell.assignedSlot && cell.firstChild.assignedSlot;

globalThis.contender = {
  mount(root, all) {
    rows = view = all;
    bench.css(`ui5-table { height: 600px; } ui5-table-row { height: ${HEIGHT}px; min-height: 0; } ui5-table-cell { white-space: nowrap; }`);
    root.dataset.ui5CompactSize = '';
    table = make('', {overflowMode: 'Scroll'});
    const head = make('-header-row', {sticky: true, slot: 'headerRow'});
    head.append(...columns.map(({title, width}) => make('-header-cell', {textContent: title, width: `${width}px`})));
    virtualizer = make('-virtualizer', {slot: 'features', rowHeight: HEIGHT, rowCount: rows.length});
    virtualizer.addEventListener('range-change', ({detail: {first, last}}) => fill(first, last));
    table.append(head, virtualizer);
    root.append(table);
  },
  sort: (by) => show([...rows].sort(compare(sorts[by]))),
  search: (query) => show(view.filter(({unit, code}) => unit.includes(query) || code.includes(query))),
  first() {
    const row = table?.querySelector('ui5-table-row');
    return row?.position === 0 && [...row.children].every(isDrawn) && [...row.children].map(({textContent}) => textContent).join(' ');
  },
  scroller: () => table.shadowRoot.querySelector('#table'),
};
