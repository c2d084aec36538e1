import type {Rows} from './rows.js';
import {each, type Work} from './work.js';

/** The rows of `order` whose name or code holds every word of a query, in that order; capital and small letters are alike, spaces part words. */
export function* findRows({get}: Rows, order: Uint32Array, query: string): Work<Uint32Array> {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return order;
  // Texts without letters that have two cases need not be made small; most names are Chinese.
  const plain = words.every((word) => word === word.toUpperCase());
  const holds = (text: string) => words.every((word) => text.includes(word));
  const found = new Uint32Array(order.length);
  let count = 0;
  yield* each(order.length, (place) => {
    const row = order[place]!;
    const name = get(row, 'unit') as string;
    let fits = words.length === 1 && plain && name.includes(words[0]!);
    if (!fits) {
      const code = get(row, 'code') as string | null | undefined;
      fits = words.length === 1 && plain ? code !== undefined && code !== null && code.includes(words[0]!) : holds(`${name}\n${code ?? ''}`.toLowerCase());
    }
    if (!fits) return;
    found[count] = row;
    count += 1;
  });
  return found.slice(0, count);
}
