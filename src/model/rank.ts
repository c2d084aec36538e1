import type {RankingRule} from '../contract/ranking-table.js';
import {arrange, byFigure, type Compare} from './sort.js';

/** How equal values are ranked. */
export type RankMethod = Exclude<RankingRule['method'], 'none'>;

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
export const inOrder = (n: number): Uint32Array => new Uint32Array(n).map((_, row) => row);

/**
 * Ranks rows by the first key, and rows equal in it by the next. Rows equal in all of them share a rank, unless the
 * method is `ordinal`; `among` puts such rows in an order to stand in, which is no rank. A row without a value in the
 * first key is not ranked; one without a value in a later key comes behind those that have one.
 */
export function rankBy(keys: readonly [RankKey, ...RankKey[]], method: RankMethod, among: Compare): Ranks {
  const [{values}] = keys;
  const compares = keys.map((key) => byFigure(key.values, key.descending));
  const compare: Compare = (a, b) => {
    for (const by of compares) {
      const first = by(a, b);
      if (first !== 0) return first;
    }
    return 0;
  };
  const order = arrange(inOrder(values.length), (a, b) => compare(a, b) || among(a, b));
  const ranks = new Uint32Array(values.length);
  let rank = 0;
  for (let place = 0; place < order.length; place += 1) {
    const row = order[place]!;
    if (Number.isNaN(values[row])) break;
    const shared = method !== 'ordinal' && place > 0 && compare(order[place - 1]!, row) === 0;
    if (!shared) rank = method === 'dense' ? rank + 1 : place + 1;
    ranks[row] = rank;
  }
  return {order, ranks};
}

/** Rows in the order of ranks that came with them; nought is no rank, and comes last. */
export function rankAsGiven(ranks: Uint32Array, among: Compare): Ranks {
  const compare: Compare = (a, b) => (ranks[a] || Infinity) - (ranks[b] || Infinity) || 0;
  return {ranks, order: arrange(inOrder(ranks.length), (a, b) => compare(a, b) || among(a, b))};
}
