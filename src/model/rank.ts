import type {RankingRule} from '../contract/ranking-table.js';
import {byFigures} from './radix.js';
import {runSort} from './run-sort.js';
import {each, type Work} from './work.js';

/** How equal values are ranked. */
export type RankMethod = Exclude<RankingRule['method'], 'none'>;

/** Which of two rows comes first, by their numbers in the document: below nought the first, nought when neither. */
export type Compare = (a: number, b: number) => number;

/** Values to rank by, one a row, not rounded; `NaN` where there is none. */
export interface RankKey {
  readonly values: Float64Array;
  readonly descending: boolean;
}

/** Rows from the first to the last, and every row's rank; nought is no rank, and comes last. */
export interface Ranks {
  readonly order: Uint32Array;
  readonly ranks: Uint32Array;
}

/** The rows `0 … n − 1` in the order of the document. */
export function inOrder(n: number): Uint32Array {
  const order = new Uint32Array(n);
  for (let row = 0; row < n; row += 1) order[row] = row;
  return order;
}

/** The part of every row, by number. */
export type Parts = Uint32Array | undefined;

/**
 * Ranks rows by the first key, and rows equal in it by the next. Rows equal in all of them share a rank, unless the
 * method is `ordinal`; `among` puts such rows in an order to stand in, which is no rank. A row without a value in the
 * first key is not ranked; one without a value in a later key comes behind those that have one. Where rows stand in
 * `parts`, ranks begin anew in each, and those without a rank still come last.
 */
export function* ranking(keys: readonly [RankKey, ...RankKey[]], method: RankMethod, among: Compare, parts?: Parts): Work<Ranks> {
  const {length} = keys[0].values;
  const [{values}] = keys;
  let order = inOrder(length);
  for (const key of [...keys].reverse()) order = yield* byFigures(order, key.values, key.descending);
  order = yield* partByPart(order, parts, (row) => !Number.isNaN(values[row]));
  const alike = (a: number, b: number) => parts?.[a] === parts?.[b] && keys.every(({values}) => values[a] === values[b] || (values[a] !== values[a] && values[b] !== values[b]));
  yield* settle(order, alike, among);
  const ranks = new Uint32Array(length);
  let [rank, start] = [0, 0];
  yield* each(length, (place) => {
    const row = order[place]!;
    if (Number.isNaN(values[row])) return;
    if (parts && parts[order[place - 1]!] !== parts[row]) [rank, start] = [0, place];
    const shared = method !== 'ordinal' && place > start && alike(order[place - 1]!, row);
    if (!shared) rank = method === 'dense' ? rank + 1 : place - start + 1;
    ranks[row] = rank;
  });
  return {order, ranks};
}

/** Rows in the order of ranks that came with them; nought is no rank, and comes last. */
export function* asGiven(ranks: Uint32Array, among: Compare, parts?: Parts): Work<Uint32Array> {
  let order = yield* byFigures(inOrder(ranks.length), yield* figures(ranks.length, (row) => ranks[row]! || Number.NaN), false);
  order = yield* partByPart(order, parts, (row) => ranks[row]! > 0);
  yield* settle(order, (a, b) => ranks[a] === ranks[b] && parts?.[a] === parts?.[b], among);
  return order;
}

/** One part after the other, in each the order there is; whoever is outside comes after all. */
const partByPart = function* (order: Uint32Array, parts: Parts, isInside: (row: number) => boolean): Work<Uint32Array> {
  return parts ? yield* byFigures(order, yield* figures(parts.length, (row) => (isInside(row) ? parts[row]! : Number.NaN)), false) : order;
};

/** A figure for each row; `Float64Array.from` would make all of a million in one go. */
export function* figures(count: number, figureOf: (row: number) => number): Work<Float64Array> {
  const made = new Float64Array(count);
  yield* each(count, (row) => (made[row] = figureOf(row)));
  return made;
}

/** More rows alike than these are put in order in parts. */
const LONG = 500;

/** Puts neighbours that are alike in the order they stand in among themselves. */
function* settle(order: Uint32Array, alike: Compare | ((a: number, b: number) => boolean), among: Compare): Work<void> {
  let start = 0;
  const long: (readonly [from: number, to: number])[] = [];
  const compare: Compare = (a, b) => among(a, b) || a - b;
  yield* each(order.length, (place) => {
    if (place + 1 < order.length && alike(order[place]!, order[place + 1]!)) return;
    const end = place + 1;
    if (end - start > LONG) long.push([start, end]);
    else if (end - start > 1) order.subarray(start, end).sort(compare);
    start = end;
  });
  for (const [from, to] of long) yield* runSort(order, from, to, compare);
}
