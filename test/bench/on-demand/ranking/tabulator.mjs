import '../../ranking/measure.mjs';
import {FilterModule, FormatModule, SortModule, Tabulator} from 'tabulator-tables';
import sheet from 'tabulator-tables/dist/css/tabulator.min.css';
import {collator, columns, sorts} from '../../ranking/table.mjs';

const {bench} = globalThis;
Tabulator.registerModule([SortModule, FilterModule, FormatModule]);

let table;
let place;

globalThis.contender = {
  mount(root, data) {
    bench.css(sheet.replace(/@(?:charset|import)[^;]+;/g, ''));
    place = root.appendChild(document.createElement('div'));
    table = new Tabulator(place, {
      data,
      height: 600,
      rowHeight: 32,
      columns: columns.map(({key, title, width, say}) => ({field: key, title, width, formatter: (cell) => say(cell.getValue()), sorter: key === 'unit' ? collator.compare : typeof data[0][key] === 'number' ? 'number' : (a, b) => (a < b ? -1 : a > b ? 1 : 0)})),
    });
    return new Promise((resolve) => table.on('tableBuilt', resolve));
  },
  sort: (by) => table.setSort(sorts[by].key, sorts[by].descending ? 'desc' : 'asc'),
  search: (query) => table.setFilter([[{field: 'unit', type: 'like', value: query}, {field: 'code', type: 'like', value: query}]]),
  first() {
    const row = place?.querySelector('.tabulator-row');
    return row && columns.map(({key}) => row.querySelector(`[tabulator-field="${key}"]`)?.textContent).join(' ');
  },
  scroller: () => place.querySelector('.tabulator-tableholder'),
};
