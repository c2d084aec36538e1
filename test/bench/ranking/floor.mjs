// The least anybody can do: a list of which only the rows in sight exist, used again and again, its words written into
// text nodes; keys in typed arrays and a radix sort over them; a search that looks at every row once.
import './measure.mjs';
import {columns, title} from './table.mjs';

const {bench} = globalThis;
const HEIGHT = 32;
const BEYOND = 2;

/** Rows by their keys; a stable radix sort over the bits of doubles that are not below nought. */
function sorted(keys, descending) {
  const size = keys.length;
  const words = new Uint32Array(keys.buffer);
  const turn = descending ? -1 : 0;
  const width = size < 50_000 ? 8 : 16;
  const mask = (1 << width) - 1;
  const counts = new Uint32Array(1 << width);
  const word = new Uint32Array(size);
  let order = new Uint32Array(size);
  let spare = new Uint32Array(size);
  for (let row = 0; row < size; row += 1) order[row] = row;
  for (const half of [0, 1]) {
    for (let row = 0; row < size; row += 1) word[row] = words[2 * row + half] ^ turn;
    for (let shift = 0; shift < 32; shift += width) {
      counts.fill(0);
      for (let row = 0; row < size; row += 1) counts[(word[row] >>> shift) & mask] += 1;
      if (counts[(word[0] >>> shift) & mask] === size) continue;
      let sum = 0;
      for (let digit = 0; digit <= mask; digit += 1) {
        const those = counts[digit];
        counts[digit] = sum;
        sum += those;
      }
      for (let place = 0; place < size; place += 1) {
        const row = order[place];
        spare[counts[(word[row] >>> shift) & mask]++] = row;
      }
      [order, spare] = [spare, order];
    }
  }
  return order;
}

/** What a row counts for. No page knows names by their sound for less than a number costs: names stand against the sort of a number. */
const keyOf = {
  number: (row) => row.total,
  date: ({date}) => Number(date.slice(0, 4)) * 1e4 + Number(date.slice(5, 7)) * 100 + Number(date.slice(8)),
  code: ({code}) => Number(code.slice(1)),
  names: (row) => row.total,
};

let rows;
let scroller;
let room;
let pool;
let view;
let count;

const text = (name, words) => {
  const element = document.createElement(name);
  element.textContent = words;
  return element;
};

function draw(anew) {
  const n = pool.length;
  const first = Math.max(0, Math.min(count - n, Math.floor(scroller.scrollTop / HEIGHT) - BEYOND));
  for (let at = 0; at < n; at += 1) {
    const slot = pool[at];
    const index = first + ((at - (first % n) + n) % n);
    if (slot.index === index && !anew) continue;
    slot.index = index;
    slot.line.style.display = index < count ? '' : 'none';
    if (index >= count) continue;
    slot.line.style.transform = `translateY(${index * HEIGHT}px)`;
    const row = rows[view ? view[index] : index];
    for (let column = 0; column < columns.length; column += 1) slot.texts[column].data = columns[column].say(row[columns[column].key]);
  }
}

function show(next, size) {
  view = next;
  count = size;
  room.style.height = `${count * HEIGHT}px`;
  scroller.scrollTop = 0;
  draw(true);
}

globalThis.contender = {
  mount(root, all) {
    rows = all;
    bench.css(`
      .page { display: flex; flex-direction: column; font: 14px sans-serif; height: 100%; }
      .list { contain: strict; flex: 1; overflow: auto; position: relative; }
      .head, .line { display: flex; height: ${HEIGHT}px; line-height: ${HEIGHT}px; }
      .head { background: #eee; position: sticky; top: 0; z-index: 1; }
      .line { border-bottom: 1px solid #eee; box-sizing: border-box; contain: layout style paint; left: 0; position: absolute; top: 0; }
      .list span { box-sizing: border-box; flex: none; overflow: hidden; padding: 0 6px; white-space: nowrap; }
    `);
    const page = document.createElement('div');
    page.className = 'page';
    scroller = document.createElement('div');
    scroller.className = 'list';
    const head = document.createElement('div');
    head.className = 'head';
    room = document.createElement('div');
    room.style.position = 'relative';
    const line = document.createElement('div');
    line.className = 'line';
    for (const {title, width} of columns) {
      const heading = text('span', title);
      heading.style.width = `${width}px`;
      head.append(heading);
      const cell = text('span', ' ');
      cell.style.width = `${width}px`;
      line.append(cell);
    }
    scroller.append(head, room);
    const search = document.createElement('input');
    search.placeholder = '找单位名称或代码';
    const say = new Intl.NumberFormat('zh-CN').format(rows.length);
    page.append(text('b', title), text('div', `项目 · ${say}个单位 · 2026年`), text('p', `${say}个单位：${columns.slice(2).map(({title}) => title).join('、')}。`), search, scroller, text('small', '来源：示例省厅 数据截至：2026年12月31日 排名方式：随数据给出'));
    root.append(page);
    pool = Array.from({length: Math.min(rows.length, Math.ceil(600 / HEIGHT) + 2 * BEYOND)}, () => {
      const copy = line.cloneNode(true);
      room.append(copy);
      return {line: copy, index: -1, texts: [...copy.children].map((cell) => cell.firstChild)};
    });
    show(undefined, rows.length);
    scroller.addEventListener('scroll', () => draw(false), {passive: true});
  },
  sort(by, {descending}) {
    const keys = new Float64Array(rows.length);
    const key = keyOf[by];
    for (let row = 0; row < keys.length; row += 1) keys[row] = key(rows[row]);
    show(sorted(keys, by === 'names' || descending), rows.length);
  },
  /** What must stand first when it is not what everybody else shows. */
  standsFor: {names: 'number'},
  search(query) {
    const found = new Uint32Array(rows.length);
    let size = 0;
    for (let place = 0; place < rows.length; place += 1) {
      const row = view ? view[place] : place;
      if (rows[row].unit.includes(query) || rows[row].code.includes(query)) found[size++] = row;
    }
    show(found.subarray(0, size), size);
  },
  first: () => pool.find(({index}) => index === 0)?.texts.map(({data}) => data).join(' '),
  scroller: () => scroller,
};
