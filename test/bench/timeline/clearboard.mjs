import './measure.mjs';
import {caseTimelineSchema, read} from 'clearboard/contract';
import 'clearboard/register/case-timeline';
import {title, today} from './cases.mjs';

let element;
const find = (selector) => element?.shadowRoot?.querySelector(selector);

globalThis.contender = {
  /** Ours takes a document that was read. */
  prepare(cases) {
    const reading = read(caseTimelineSchema, {contract: 'clearboard/1', type: 'case-timeline', visibility: 'public', demo: true, title, asOf: today, publisher: {name: '示例县'}, cases});
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
    return reading.value;
  },
  mount(root, data) {
    element = document.createElement('cb-case-timeline');
    element.lang = 'zh-CN';
    element.setAttribute('today', today);
    element.data = data;
    root.append(element);
  },
  /** All cases were looked through: the sentence counts them by light. */
  isAtRest: () => find('[part=summary]')?.textContent.includes('已超期') && find('.many tbody tr'),
  zoom: () => find('.many > table').dispatchEvent(new KeyboardEvent('keydown', {key: '+', bubbles: true})),
  look: () => find('.axis svg')?.textContent + find('.axis .told')?.textContent,
  first: () => find('.many tbody tr[aria-rowindex="2"]:not([hidden]) .who')?.textContent,
  scroller: () => find('.many'),
};
