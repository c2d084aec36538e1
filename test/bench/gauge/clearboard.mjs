import './measure.mjs';
import {clearanceGaugeSchema, read} from 'clearboard/contract';
import 'clearboard/register/clearance-gauge';
import {boxes, documentOf, share} from './document.mjs';

let elements = [];

globalThis.contender = {
  prepare: (all) => all.map((gauge) => {
    const reading = read(clearanceGaugeSchema, documentOf(gauge));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    return reading.value;
  }),
  mount(root, documents) {
    root.classList.add('whole');
    const places = boxes(root, documents.length);
    elements = documents.map((data, at) => {
      const element = document.createElement('cb-clearance-gauge');
      element.lang = 'zh-CN';
      element.data = data;
      places[at].append(element);
      return element;
    });
  },
  isThere: (all) => all.every((gauge, at) => elements[at]?.shadowRoot?.querySelector('.dial b')?.textContent === `${share(gauge)}%`),
};
