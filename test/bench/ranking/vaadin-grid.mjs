import './measure.mjs';
import '@vaadin/grid/vaadin-grid.js';
import '@vaadin/grid/vaadin-grid-filter.js';
import '@vaadin/grid/vaadin-grid-sorter.js';
import {columns, sorts} from './table.mjs';

let grid;
const sorters = {};
let filter;

globalThis.contender = {
  mount(root, items) {
    grid = document.createElement('vaadin-grid');
    grid.style.height = '100%';
    grid.setAttribute('theme', 'compact');
    const sorted = Object.values(sorts).map(({key}) => key);
    for (const {key, title, width, say} of columns) {
      const column = document.createElement('vaadin-grid-column');
      column.path = key;
      column.header = title;
      column.width = `${width}px`;
      column.flexGrow = 0;
      column.renderer = (cell, _, {item}) => (cell.textContent = say(item[key]));
      if (sorted.includes(key)) {
        column.headerRenderer = (cell) => {
          if (cell.firstChild) return;
          const sorter = (sorters[key] = document.createElement('vaadin-grid-sorter'));
          sorter.path = key;
          sorter.textContent = title;
          cell.append(sorter);
          if (key !== 'unit') return;
          filter = document.createElement('vaadin-grid-filter');
          filter.path = 'unit';
          cell.append(filter);
        };
      }
      grid.append(column);
    }
    grid.items = items;
    root.append(grid);
  },
  /** It compares texts by their characters' numbers and takes no other order for a list in memory. */
  cannot: ['names'],
  sort(by) {
    const {key, descending} = sorts[by];
    for (const [name, sorter] of Object.entries(sorters)) if (name !== key) sorter.direction = null;
    sorters[key].direction = descending ? 'desc' : 'asc';
  },
  search: (query) => (filter.value = query),
  first() {
    const row = [...(grid?.shadowRoot?.querySelectorAll('#items tr') ?? [])].find(({index, hidden}) => index === 0 && !hidden);
    return row && [...row.querySelectorAll('slot')].map((slot) => slot.assignedNodes().map(({textContent}) => textContent).join('')).join(' ');
  },
  scroller: () => grid.shadowRoot.querySelector('#table'),
};
