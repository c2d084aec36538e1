import type {Envelope} from '../contract/envelope.js';
import type {Problem} from '../contract/problem.js';
import {refused, type Reading} from '../contract/reading.js';
import {inherited} from './setting.js';

/** Where small numbers are not wanted, or the page checks what its author has written, a document is looked at once more before anything of it is shown. */
export function considered<Document extends Envelope>(reading: Reading<Document> | Promise<Reading<Document>>, host: HTMLElement): Reading<Document> | Promise<Reading<Document>> {
  if (reading instanceof Promise) return reading.then((late) => considered(late, host));
  const checks = inherited(host, 'check') !== undefined;
  if (!reading.ok || !(checks || reading.value.suppressBelow)) return reading;
  return import('../contract/advice.js').then((advice) => advice.considered(reading.value, checks), () => refused({code: 'unreachable', path: ''}));
}

/** What should be mended in a document that is shown: what was found in reading, then what its model has found. */
export function advised(reading: Reading<unknown> | undefined, found: readonly Problem[] | undefined, inFile: (problem: Problem) => Problem): readonly Problem[] {
  const advice = (reading?.ok === true && reading.advice) || [];
  return advice.length === 0 ? (found ?? advice) : [...advice.map(inFile), ...(found ?? [])];
}
