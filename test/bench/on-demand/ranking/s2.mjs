import '../../ranking/measure.mjs';
import {S2Event, TableSheet} from '@antv/s2';
import {inked} from './ink.mjs';
import {collator, columns, sorts} from '../../ranking/table.mjs';

const HEIGHT = 32;
const box = [0, HEIGHT + 4, 1200, HEIGHT - 8];
const seen = inked();

let sheet;
let place;

globalThis.contender = {
  mount(root, data) {
    place = root.appendChild(document.createElement('div'));
    sheet = new TableSheet(place, {
      fields: {columns: columns.map(({key}) => key)},
      meta: columns.map(({key, title, say}) => ({field: key, name: title, formatter: say})),
      data,
    }, {
      width: 1200,
      height: 600,
      style: {colCell: {height: HEIGHT, widthByField: Object.fromEntries(columns.map(({key, width}) => [key, width]))}, dataCell: {height: HEIGHT}},
    });
    return sheet.render();
  },
  /** It would sort by every column that was asked for before, too. */
  sort(by) {
    const {key, descending} = sorts[by];
    sheet.dataCfg.sortParams = [];
    sheet.emit(S2Event.RANGE_SORT, [{
      sortFieldId: key,
      sortMethod: descending ? 'DESC' : 'ASC',
      ...(key === 'unit' && {sortFunc: ({data}) => [...data].sort((a, b) => collator.compare(a.unit, b.unit))}),
    }]);
  },
  /** Without values that shall go it would take the filter for none. */
  search: (query) => sheet.emit(S2Event.RANGE_FILTER, {filterKey: 'unit', filteredValues: [''], customFilter: ({unit, code}) => unit.includes(query) || code.includes(query)}),
  /** The words of the cells in its scene, not of its data; it shortens what it has no room for. */
  first() {
    const cells = sheet?.facet?.getDataCells().filter((cell) => cell.getMeta().rowIndex === 0) ?? [];
    const words = cells.sort((a, b) => a.getMeta().colIndex - b.getMeta().colIndex).map((cell) => cell.getActualText()).join(' ');
    return seen(words, place?.querySelector('canvas'), box);
  },
  scroller: () => ({
    scrollHeight: sheet.facet.getContentHeight(),
    clientHeight: 600,
    set scrollTop(value) {
      sheet.facet.updateScrollOffset({offsetY: {value, animate: false}});
    },
  }),
};
