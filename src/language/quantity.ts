import {grouped} from './number.js';
import type {Words} from './zh-hans/words.js';

/** A figure in words and in the pieces a picture sets apart: `超` `99` `%`, `360` `余` `万元`. */
export interface Said {
  readonly before: string;
  readonly digits: string;
  readonly after: string;
  readonly unit: string;
  /** All of it in reading order. */
  readonly text: string;
}

type QualifierName = keyof Words['qualified'];

/** Says a figure with its qualifier and unit, in the order its language wants. */
export function sayQuantity(words: Words, value: number | string, unit = '', qualifier: QualifierName = 'eq'): Said {
  const digits = grouped(value);
  const [before, after] = words.qualified[qualifier];
  const behind = words.afterUnit[qualifier] === true;
  const said = behind ? words.withUnit(digits, unit) + after : unit === '' ? digits + after : words.withUnit(digits, after + unit);
  return {before, digits, after: behind ? '' : after, unit: behind && after !== '' ? unit + after : unit, text: before + said};
}
