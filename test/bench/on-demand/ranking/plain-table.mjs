// What a page without any library does: every row stands in one HTML table at once, written as markup, and again whenever it is asked something.
import '../../ranking/measure.mjs';
import {collator, columns, sorts} from '../../ranking/table.mjs';

const {bench} = globalThis;
const signs = {'&': '&amp;', '<': '&lt;'};
const head = columns.map(({title, width}) => `<th style="width:${width}px">${title}`).join('');

let place;
let rows;
let view;

const compare = ({key, descending}) => (key === 'unit'
  ? (a, b) => collator.compare(a.unit, b.unit)
  : (a, b) => (a[key] === b[key] ? 0 : (a[key] < b[key]) === descending ? 1 : -1));

function write() {
  const body = view.map((row) => `<tr>${columns.map(({key, say}) => `<td>${say(row[key]).replace(/[&<]/g, (sign) => signs[sign])}`).join('')}`);
  place.innerHTML = `<table><thead><tr>${head}<tbody>${body.join('')}</table>`;
}

globalThis.contender = {
  mount(root, all) {
    rows = view = all;
    bench.css(`
      .list { font: 14px sans-serif; height: 100%; overflow: auto; }
      table { border-collapse: collapse; table-layout: fixed; width: 1200px; }
      th, td { border-bottom: 1px solid #eee; box-sizing: border-box; height: 32px; overflow: hidden; padding: 0 6px; text-align: start; white-space: nowrap; }
      th { background: #eee; position: sticky; top: 0; }
    `);
    place = root.appendChild(document.createElement('div'));
    place.className = 'list';
    write();
  },
  sort(by) {
    view = [...rows].sort(compare(sorts[by]));
    write();
  },
  search(query) {
    view = view.filter(({unit, code}) => unit.includes(query) || code.includes(query));
    write();
  },
  first: () => [...(place?.querySelectorAll('tbody tr:first-child td') ?? [])].map(({textContent}) => textContent).join(' '),
  scroller: () => place,
};
