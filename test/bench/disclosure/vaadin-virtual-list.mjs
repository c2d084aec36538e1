// A list that knows which entries are in sight; sorting and searching are what a page would write in plain script.
import './measure.mjs';
import '@vaadin/virtual-list';
import {bare, cellsOf, shown, title} from './entries.mjs';

const {bench} = globalThis;
let list;
let all;
let count;

globalThis.contender = {
  mount(root, entries) {
    bench.css('.entry { display: flex; font: 14px sans-serif; height: 168px; overflow: hidden; } .entry > div { flex: 1; padding: 0 8px; } .entry p { margin: 0; }');
    all = shown(entries);
    list = document.createElement('vaadin-virtual-list');
    list.style.height = '540px';
    list.renderer = (row, _, {item}) => {
      row.className = 'entry';
      row.replaceChildren(...cellsOf(item).map(({head, lines, link}) => {
        const cell = document.createElement('div');
        const line = (words) => Object.assign(document.createElement('p'), {textContent: words});
        cell.append(...head.map(line), ...lines.map(([label, text]) => line(`${label}：${text}`)), ...(link ? [line(link)] : []));
        return cell;
      }));
    };
    list.items = all;
    count = Object.assign(document.createElement('p'), {textContent: `${all.length}条`});
    root.append(Object.assign(document.createElement('b'), {textContent: title}), count, list);
  },
  search(query) {
    list.items = all.filter(({name, creditCode}) => name.includes(query) || creditCode.includes(query));
    count.textContent = `${list.items.length}条`;
  },
  first: () => bare(list?.querySelector('.entry')?.textContent),
  found: () => count.textContent,
  scroller: () => list,
};
