import './measure.mjs';
import '@vaadin/virtual-list';
import {told} from './cases.mjs';

let list;
globalThis.contender = {
  mount(root, cases) {
    list = document.createElement('vaadin-virtual-list');
    list.style.height = '600px';
    list.renderer = (row, _, {item: {label, unit, steps}}) => {
      if (!row.firstChild) row.append(...['b', 'span', 'div'].map((name) => document.createElement(name)));
      const [first, second, third] = row.children;
      first.textContent = label;
      second.textContent = unit;
      third.textContent = told(steps);
    };
    list.items = cases;
    root.append(list);
  },
  first: () => list?.querySelector('b')?.textContent,
  scroller: () => list,
};
