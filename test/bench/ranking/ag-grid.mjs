import './measure.mjs';
import {ClientSideRowModelModule, ColumnApiModule, createGrid, ModuleRegistry, RowApiModule, TextFilterModule} from 'ag-grid-community';
import {collator, columns, sorts} from './table.mjs';

ModuleRegistry.registerModules([ClientSideRowModelModule, TextFilterModule, ColumnApiModule, RowApiModule]);

let grid;
let place;

globalThis.contender = {
  mount(root, rowData) {
    place = root.appendChild(document.createElement('div'));
    place.style.height = '100%';
    grid = createGrid(place, {
      rowData,
      rowHeight: 32,
      headerHeight: 32,
      animateRows: false,
      columnDefs: columns.map(({key, title, width, say}) => ({
        field: key,
        headerName: title,
        width,
        sortable: true,
        filter: key === 'unit',
        ...(key === 'unit' && {comparator: collator.compare}),
        valueFormatter: ({value}) => say(value),
      })),
    });
  },
  sort: (by) => grid.applyColumnState({state: [{colId: sorts[by].key, sort: sorts[by].descending ? 'desc' : 'asc', sortIndex: 0}], defaultState: {sort: null}}),
  search: (query) => grid.setFilterModel({unit: {filterType: 'text', type: 'contains', filter: query}}),
  first() {
    const row = place?.querySelector('.ag-row[row-index="0"]');
    return row && columns.map(({key}) => row.querySelector(`[col-id="${key}"]`)?.textContent).join(' ');
  },
  scroller: () => [...place.querySelectorAll('.ag-viewport,.ag-grid-viewport,.ag-internal-grid-viewport,.ag-body-viewport,.ag-body-vertical-scroll-viewport')].find((one) => one.scrollHeight > one.clientHeight + 10 && getComputedStyle(one).overflowY !== 'visible'),
};
