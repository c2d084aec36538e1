import {keptRows} from './kept-rows.js';
import type {Rows} from './rows.js';
import {each, type Work} from './work.js';

/** The rows of `order` whose name or code holds every word of a query, in that order; capital and small letters are alike, spaces part words. */
export function* findRows({count, get}: Rows, order: Uint32Array, query: string): Work<Uint32Array> {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return order;
  // Texts are made small only for words with letters that have two cases; most names are Chinese.
  const plain = words.every((word) => word === word.toUpperCase());
  return yield* keptRows(order, count, (row) => {
    let name = get(row, 'unit') as string;
    let code = (get(row, 'code') as string | null | undefined) ?? '';
    if (!plain) [name, code] = [name.toLowerCase(), code.toLowerCase()];
    for (const word of words) if (!name.includes(word) && !code.includes(word)) return false;
    return true;
  });
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
