// Its engine is WebAssembly in a worker, its viewer is, too. Both have been fetched and started before the clock runs, as
// other contenders' scripts have; rows go to the engine while it runs. Its columns are headed by their names in the data.
import '../../ranking/measure.mjs';
import perspective from '@perspective-dev/client';
import engine from '@perspective-dev/server/dist/wasm/perspective-server.wasm';
import viewers from '@perspective-dev/viewer';
import sheet from '@perspective-dev/viewer/dist/css/pro.css';
import client from '@perspective-dev/viewer/dist/wasm/perspective-viewer.wasm';
import '@perspective-dev/viewer-datagrid';
import {columns, sorts} from '../../ranking/table.mjs';

const {bench} = globalThis;
bench.css(sheet);
perspective.init_server(fetch(engine));
await viewers.init_client(fetch(client));
const worker = await perspective.worker();

const types = {rank: 'integer', total: 'float', paid: 'float', rate: 'float', workers: 'integer', date: 'date'};
const two = {minimumFractionDigits: 2, maximumFractionDigits: 2};

/** It writes figures and days itself; these are the formats that give the words everybody writes. */
const formats = {
  total: {number_format: two},
  paid: {number_format: two},
  rate: {number_format: {style: 'unit', unit: 'percent', unitDisplay: 'short', ...two}},
  date: {date_format: {dateStyle: 'long', timeStyle: 'disabled'}},
};

let viewer;
let grid;

/** The table inside the panels of the viewer. */
function find(root) {
  for (const element of root.querySelectorAll('*')) {
    const found = element.localName === 'regular-table' ? element : element.shadowRoot && find(element.shadowRoot);
    if (found) return found;
  }
  return undefined;
}

globalThis.contender = {
  async mount(root, rows) {
    const table = await worker.table(Object.fromEntries(columns.map(({key}) => [key, types[key] ?? 'string'])), {name: 'ranking'});
    await table.update(rows);
    viewer = document.createElement('perspective-viewer');
    viewer.style.cssText = 'height: 100%; position: relative; width: 100%';
    root.append(viewer);
    await viewer.load(worker);
    await viewer.restore({
      table: 'ranking',
      plugin: 'Datagrid',
      plugin_config: {row_height: 32},
      settings: false,
      columns: columns.map(({key}) => key),
      columns_config: Object.fromEntries(columns.map(({key, width}) => [key, {column_size_override: width, ...formats[key]}])),
    });
  },
  /** It compares texts by their characters' numbers and takes no other order. */
  cannot: ['names'],
  sort: (by) => viewer.restore({sort: [[sorts[by].key, sorts[by].descending ? 'desc' : 'asc']]}),
  /** In names alone: its viewer takes several filters only where all of them must hold, whatever `filter_op` says. */
  search: (query) => viewer.restore({filter: [['unit', 'contains', query]]}),
  first() {
    grid ??= viewer && find(viewer);
    return grid && [...grid.querySelectorAll('tbody tr:first-child td')].map(({textContent}) => textContent).join(' ');
  },
  scroller: () => grid,
};
