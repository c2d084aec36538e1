import './measure.mjs';
import {disclosureListSchema, read} from 'clearboard/contract';
import 'clearboard/register/disclosure-list';
import {bare, documentOf, today} from './entries.mjs';

let element;
const find = (selector) => element?.shadowRoot?.querySelector(selector);

globalThis.contender = {
  /** Ours takes a document that was read. */
  prepare(entries) {
    const reading = read(disclosureListSchema, documentOf(entries));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
    return reading.value;
  },
  mount(root, data) {
    element = document.createElement('cb-disclosure-list');
    element.lang = 'zh-CN';
    element.setAttribute('today', today);
    element.data = data;
    root.append(element);
  },
  /** The search is there, and so is the list of which only the entries in sight are on the page. */
  isAtRest: () => find('input[type=search]') && (find('.list.far tbody tr') || (find('.list tbody') && element.data.entries.length <= 60)),
  search(query) {
    const input = find('input[type=search]');
    input.value = query;
    input.dispatchEvent(new InputEvent('input', {bubbles: true}));
  },
  first: () => bare((find('.list.far tbody tr[aria-rowindex="2"]:not([hidden])') ?? find('.list:not(.far) tbody tr'))?.textContent),
  found: () => find('.found').textContent.replace(/[,\s]/g, ''),
  scroller: () => find('.list'),
};
