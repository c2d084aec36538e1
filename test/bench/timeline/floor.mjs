// The least anybody can do: a list of which only the rows in sight exist, used again and again, its words written into text nodes.
import './measure.mjs';
import {title, told} from './cases.mjs';

const HEIGHT = 54;
const BEYOND = 2;

let all;
let scroller;
let pool;
let turns = 0;

function draw(anew) {
  const n = pool.length;
  const first = Math.max(0, Math.min(all.length - n, Math.floor(scroller.scrollTop / HEIGHT) - BEYOND));
  for (let at = 0; at < n; at += 1) {
    const slot = pool[at];
    const index = first + ((at - (first % n) + n) % n);
    if (slot.index === index && !anew) continue;
    slot.index = index;
    slot.line.style.transform = `translateY(${index * HEIGHT}px)`;
    const {label, unit, steps} = all[index];
    slot.texts[0].data = label;
    slot.texts[1].data = unit;
    slot.texts[2].data = told(steps) + (anew && turns % 2 === 1 ? '。' : '');
  }
}

globalThis.contender = {
  mount(root, cases) {
    all = cases;
    globalThis.bench.css(`
      .page { display: flex; flex-direction: column; font: 14px sans-serif; height: 100%; }
      .list { contain: strict; flex: 1; overflow: auto; position: relative; }
      ol { list-style: none; margin: 0; padding: 0; position: relative; }
      li { border-bottom: 1px solid #eee; box-sizing: border-box; contain: layout style paint; height: ${HEIGHT}px; left: 0; overflow: hidden; position: absolute; right: 0; top: 0; white-space: nowrap; }
    `);
    const page = document.createElement('div');
    page.className = 'page';
    scroller = document.createElement('div');
    scroller.className = 'list';
    const list = document.createElement('ol');
    list.style.height = `${all.length * HEIGHT}px`;
    const search = document.createElement('input');
    const words = (text) => Object.assign(document.createElement('p'), {textContent: text});
    scroller.append(list);
    page.append(words(title), words(`${all.length}件`), search, scroller, words('来源：示例县'));
    root.append(page);
    pool = Array.from({length: Math.min(all.length, Math.ceil(600 / HEIGHT) + 2 * BEYOND)}, () => {
      const line = document.createElement('li');
      const pieces = ['b', 'span', 'div'].map((name) => Object.assign(document.createElement(name), {textContent: ' '}));
      line.append(...pieces);
      list.append(line);
      return {line, index: -1, texts: pieces.map((piece) => piece.firstChild)};
    });
    draw(true);
    scroller.addEventListener('scroll', () => draw(false), {passive: true});
  },
  zoom() {
    turns += 1;
    draw(true);
  },
  look: () => String(turns),
  first: () => pool?.find(({index}) => index === 0)?.texts[0].data,
  scroller: () => scroller,
};
