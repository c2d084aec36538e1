import './measure.mjs';
import {rankingTableSchema, read} from 'clearboard/contract';
import 'clearboard/register/ranking-table';
import {documentOf} from './document.mjs';
import {columns, sorts} from './table.mjs';

let element;
let unit;
const find = (selector) => element?.shadowRoot?.querySelector(selector);

/** Ours draws in the same task, but a few turns later than a script that draws by hand: like whoever draws late, it says when. */
const drawn = async () => {
  for (let turn = 0; turn < 50; turn += 1) await element.updateComplete;
};

globalThis.contender = {
  /** Ours takes a document that was read. */
  prepare(rows) {
    const reading = read(rankingTableSchema, documentOf(rows));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
    unit = rows[0].unit;
    return reading.value;
  },
  mount(root, data) {
    element = document.createElement('cb-ranking-table');
    element.lang = 'zh-CN';
    element.data = data;
    root.append(element);
    return drawn();
  },
  /** All rows were looked through: the sentence names who leads. */
  isAtRest: () => find('[part=summary]')?.textContent.includes(unit) && find('input[type=search]'),
  sort(by) {
    const at = columns.findIndex(({key}) => key === sorts[by].key);
    element.shadowRoot.querySelectorAll('thead tr:last-child button')[at].click();
    return drawn();
  },
  search(query) {
    const input = find('input[type=search]');
    input.value = query;
    input.dispatchEvent(new InputEvent('input', {bubbles: true}));
    return drawn();
  },
  first() {
    const row = find('tbody tr[aria-rowindex="2"]:not([hidden])') ?? find('.ranks:not(.far) tbody tr');
    return row && [...row.children].map(({textContent}) => textContent.trim()).join(' ');
  },
  scroller: () => find('.ranks'),
};
