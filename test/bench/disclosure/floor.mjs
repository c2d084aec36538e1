// The least anybody can do: a list of which only the entries in sight exist, used again and again, its words written into
// text nodes; days as numbers in a typed array to sort by; a search that looks at every entry once.
import './measure.mjs';
import {bare, cellsOf, kinds, number, phone, publisher, sayDay, states, title, today} from './entries.mjs';

const {bench} = globalThis;
const HEIGHT = 168;
const BEYOND = 2;
/** No entry says more of itself than so many lines in one cell. */
const LINES = 5;

let all;
let order;
let found;
let scroller;
let room;
let pool = [];
let line;

const element = (name, words, ...children) => {
  const made = document.createElement(name);
  if (words !== undefined) made.textContent = words;
  made.append(...children);
  return made;
};

/** An entry with nothing in it yet: four cells of words and lines. */
function template() {
  const row = element('li');
  for (let cell = 0; cell < 4; cell += 1) {
    const list = element('dl');
    for (let at = 0; at < LINES; at += 1) list.append(element('div', undefined, element('dt', ' '), element('dd', ' ')));
    const box = element('div', undefined, element('b', ' '), element('span', ' '), list);
    if (cell === 3) box.append(Object.assign(element('a', ' '), {href: '#'}));
    row.append(box);
  }
  return row;
}

function draw(anew) {
  const n = pool.length;
  const first = Math.max(0, Math.min(found.length - n, Math.floor(scroller.scrollTop / HEIGHT) - BEYOND));
  for (let at = 0; at < n; at += 1) {
    const slot = pool[at];
    const index = first + ((at - (first % n) + n) % n);
    if (slot.index === index && !anew) continue;
    slot.index = index;
    slot.row.style.display = index < found.length ? '' : 'none';
    if (index >= found.length) continue;
    slot.row.style.transform = `translateY(${index * HEIGHT}px)`;
    const entry = all[found[index]];
    cellsOf(entry).forEach(({head, lines, link}, cell) => {
      const {heads, rows, anchor} = slot.cells[cell];
      heads.forEach((text, at) => (text.data = head[at] ?? ''));
      for (let at = 0; at < LINES; at += 1) {
        const [label, words] = lines[at] ?? ['', ''];
        rows[at][0].data = label && `${label}：`;
        rows[at][1].data = words;
      }
      if (!anchor) return;
      anchor.data = link;
      slot.link.href = `#entry-${entry.id}`;
    });
  }
}

function show(rows, asked) {
  found = rows;
  room.style.height = `${found.length * HEIGHT}px`;
  scroller.scrollTop = 0;
  if (asked) line.textContent = `找到 ${number.format(found.length)} 条，共 ${number.format(order.length)} 条`;
  draw(true);
}

/** How many there are of every value, as choices of a list, the most frequent first. */
function choice(label, values, say = (value) => value) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const select = element('select', undefined, element('option', `全部（${number.format(values.length)}）`), ...[...counts].sort((a, b) => b[1] - a[1]).map(([value, n]) => element('option', `${say(value)}（${number.format(n)}）`)));
  return element('label', undefined, element('span', label), select);
}

globalThis.contender = {
  mount(root, entries) {
    all = entries;
    bench.css(`
      .page { display: flex; flex-direction: column; font: 14px sans-serif; height: 100%; }
      .list { contain: strict; flex: 1; overflow: auto; position: relative; }
      ol { list-style: none; margin: 0; padding: 0; position: relative; }
      li { border-bottom: 1px solid #eee; box-sizing: border-box; contain: layout style paint; display: flex; height: ${HEIGHT}px; left: 0; overflow: hidden; position: absolute; right: 0; top: 0; }
      li > div, .head > b { flex: 1; padding: 0 8px; }
      li b { display: block; } dl, dl div, dd { margin: 0; } dt, dd { display: inline; } .head { display: flex; }
    `);
    const keys = new Float64Array(all.length);
    const n = {blacklist: 0, major_violation: 0};
    let [size, gone] = [0, 0];
    all.forEach(({publishUntil, listedFrom, kind}, index) => {
      if (publishUntil < today) return (gone += 1);
      n[kind] += 1;
      keys[size] = (99_999_999 - Number(listedFrom.slice(0, 4)) * 1e4 - Number(listedFrom.slice(5, 7)) * 100 - Number(listedFrom.slice(8))) * 2 ** 24 + index;
      size += 1;
    });
    order = Uint32Array.from(keys.subarray(0, size).sort(), (key) => key % 2 ** 24);
    scroller = element('div');
    scroller.className = 'list';
    room = element('ol');
    const head = element('div', undefined, ...['公布对象', '列入事由或主要违法事实', '决定与依据', '公布'].map((words) => element('b', words)));
    head.className = 'head';
    scroller.append(room);
    const search = element('input');
    search.type = 'search';
    search.placeholder = '搜索名称或代码';
    line = element('span', '');
    const tools = element('div', undefined, search);
    const sentence = `现公布 ${number.format(size)} 条：${Object.keys(kinds).filter((kind) => n[kind] > 0).map((kind) => `${kinds[kind]} ${number.format(n[kind])} 条`).join('、')}；最近一条于${sayDay(all[order[0]].listedFrom)}列入${gone > 0 ? `；另有公布期满 ${number.format(gone)} 条，不再显示` : ''}。`;
    const page = element('div', undefined, element('h3', title), element('strong', '演示数据'), element('p', sentence), element('p', '异议受理：示例县人力资源和社会保障局劳动保障监察科 示例县示例路1号 0000-1234567'), element('p', `监督电话：${phone}`), tools, head, scroller, element('p', `发布单位：${publisher} 数据截至：${sayDay(today)}`), element('details', undefined, element('summary', '表格')), element('details', undefined, element('summary', '下载')));
    page.className = 'page';
    root.append(page);
    const empty = template();
    pool = Array.from({length: Math.min(size, Math.ceil(600 / HEIGHT) + 2 * BEYOND)}, () => {
      const row = empty.cloneNode(true);
      room.append(row);
      const cells = [...row.children].map((box) => ({
        heads: [box.children[0].firstChild, box.children[1].firstChild],
        rows: [...box.children[2].children].map((one) => [one.children[0].firstChild, one.children[1].firstChild]),
        anchor: box.children[3]?.firstChild,
      }));
      return {row, cells, link: row.lastChild.lastChild, index: -1};
    });
    show(order, false);
    scroller.addEventListener('scroll', () => draw(false), {passive: true});
    // Filters come once the first entries are on the page, as ours do.
    setTimeout(() => {
      const shown = Array.from(order, (index) => all[index]);
      tools.append(choice('种类', shown.map(({kind}) => kind), (kind) => ({blacklist: '失信名单', major_violation: '重大违法'})[kind]), choice('年份', shown.map(({listedFrom}) => listedFrom.slice(0, 4)), (year) => `${year}年`), choice('作出决定的机关', shown.map(({authority}) => authority)), choice('状态', shown.map(({status = 'active'}) => status), (status) => states[status]), line);
    }, 50);
  },
  isAtRest: () => line.isConnected,
  search(query) {
    const rows = new Uint32Array(order.length);
    let size = 0;
    for (const index of order) if (all[index].name.includes(query) || all[index].creditCode.includes(query)) rows[size++] = index;
    show(rows.subarray(0, size), true);
  },
  first: () => bare(pool.find(({index}) => index === 0)?.row.textContent),
  found: () => line.textContent.replace(/[,\s]/g, ''),
  scroller: () => scroller,
};
