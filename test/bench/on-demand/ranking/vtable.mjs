import '../../ranking/measure.mjs';
import {ListTable} from '@visactor/vtable';
import {inked} from './ink.mjs';
import {collator, columns, sorts} from '../../ranking/table.mjs';

const HEIGHT = 32;
/** Smaller than elsewhere: it reckons texts wider than they are, and cuts off the ends of days. */
const style = {fontSize: 12, padding: [0, 6]};
const box = [0, HEIGHT + 4, 1200, HEIGHT - 8];
const seen = inked();

let table;
let place;

/** The words of the cell that stands in its scene, as far as there was room for them. */
const wordsAt = (column) => table.scenegraph.getCell(column, 1).getChildByName('text')?.clipedText;

globalThis.contender = {
  mount(root, records) {
    place = root.appendChild(document.createElement('div'));
    place.style.height = '600px';
    table = new ListTable(place, {
      records,
      defaultRowHeight: HEIGHT,
      defaultHeaderRowHeight: HEIGHT,
      columns: columns.map(({key, title, width, say}) => ({
        field: key,
        title,
        width,
        style,
        headerStyle: style,
        fieldFormat: (row) => say(row[key]),
        sort: key === 'unit' ? (a, b, order) => (order === 'desc' ? -1 : 1) * collator.compare(a, b) : true,
      })),
    });
  },
  sort: (by) => table.updateSortState({field: sorts[by].key, order: sorts[by].descending ? 'desc' : 'asc'}),
  search: (query) => table.updateFilterRules([{filterFunc: ({unit, code}) => unit.includes(query) || code.includes(query)}]),
  first: () => table && seen(columns.map((_, at) => wordsAt(at)).join(' '), place.querySelector('canvas'), box),
  scroller: () => ({
    scrollHeight: table.getAllRowsHeight(),
    clientHeight: 600,
    set scrollTop(value) {
      table.scrollTop = value;
    },
  }),
};
