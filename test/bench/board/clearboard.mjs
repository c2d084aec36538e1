import './measure.mjs';
import {boardSchema, read} from 'clearboard/contract';
import 'clearboard/register/board';

let element;

globalThis.contender = {
  /** Ours takes a document that was read. */
  prepare({document}) {
    const reading = read(boardSchema, document);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
    return reading.value;
  },
  mount(root, data) {
    element = document.createElement('cb-board');
    element.lang = 'zh-CN';
    element.data = data;
    root.append(element);
  },
};
