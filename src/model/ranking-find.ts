import {keptRows} from './kept-rows.js';
import type {Rows} from './rows.js';
import {each, type Work} from './work.js';

/** The rows of `order` whose name or code holds every word of a query, in that order; capital and small letters are alike, spaces part words. */
export function* findRows({count, get}: Rows, order: Uint32Array, query: string): Work<Uint32Array> {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return order;
  return yield* keptRows(order, count, (row) => {
    const name = get(row, 'unit') as string;
    const code = get(row, 'code') as string | null | undefined;
    for (const word of words) if (!holds(name, word) && !(typeof code === 'string' && holds(code, word))) return false;
    return true;
  });
}

/** Each unit of text made small; nought where that takes more than one: İ becomes two, Σ is as its neighbours make it, pairs belong together. */
let small: Uint16Array | undefined;

function smallUnits(): Uint16Array {
  const units = new Uint16Array(0x10000);
  for (let unit = 0; unit < units.length; unit += 1) {
    const text = String.fromCharCode(unit).toLowerCase();
    if (text.length === 1 && unit !== 0x3a3 && (unit < 0xd800 || unit > 0xdfff)) units[unit] = text.charCodeAt(0);
  }
  return units;
}

/** Whether a text holds a word that is in small letters. Short texts are looked through here, unit by unit: a call of the browser's own search takes longer than the search. */
function holds(text: string, word: string): boolean {
  const units = (small ??= smallUnits());
  const first = word.charCodeAt(0);
  for (let at = 0; at < text.length; at += 1) {
    const unit = units[text.charCodeAt(at)]!;
    if (unit === 0) return text.toLowerCase().includes(word);
    if (unit !== first || at + word.length > text.length) continue;
    let next = 1;
    while (next < word.length && units[text.charCodeAt(at + next)] === word.charCodeAt(next)) next += 1;
    if (next === word.length) return true;
  }
  return false;
}

/** The first row of a unit of this code or name, or else the one the document marks; −1 where there is none. */
export function* findOwn({count, get, has}: Rows, own: string | undefined): Work<number> {
  let found = -1;
  const [asked, marked] = [own !== undefined, has('own')];
  if (!asked && !marked) return found;
  yield* each(count, (row) => {
    if (found < 0 && ((marked && get(row, 'own') === true) || (asked && (get(row, 'code') === own || get(row, 'unit') === own)))) found = row;
  });
  return found;
}

/** The place in an order of the next row that `isNamed`, from a place on and round to it; −1 where none is. */
export function* findNamed(order: Uint32Array, from: number, isNamed: (row: number) => boolean): Work<number> {
  let found = -1;
  yield* each(order.length, (step) => {
    const place = (from + step) % order.length;
    if (found < 0 && isNamed(order[place]!)) found = place;
  });
  return found;
}
