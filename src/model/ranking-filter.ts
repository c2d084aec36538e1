import type {RankingColumn} from '../contract/ranking-table.js';
import {keptRows} from './kept-rows.js';
import {judge} from './ranking-figure.js';
import {textOf} from './ranking-sort.js';
import type {Filter} from './ranking-view.js';
import type {Rows} from './rows.js';
import {each, type Work} from './work.js';

/** One value of a column, and how many rows have it; the empty text is for those that say nothing. */
export interface Choice {
  readonly value: string;
  /** As the table shows it. */
  readonly text: string;
  readonly count: number;
}

/** What a column's cells say. */
export interface Choices {
  /** The most frequent first; those as frequent as the document meets them. */
  readonly values: readonly Choice[];
  /** How many further values there are. */
  readonly left: number;
}

/** So many values are offered; whoever looks for a rarer one searches. */
const OFFERED = 100;

/** The values of a column in all rows, whatever else is chosen, so that a number means the same all the time. */
export function* choicesOf({count, get}: Rows, column: RankingColumn): Work<Choices> {
  const {key} = column;
  const counts = new Map<string, number>();
  yield* each(count, (row) => {
    const value = textOf(get(row, key)) ?? '';
    counts.set(value, (counts.get(value) ?? 0) + 1);
  });
  // A column of notes has as many values as rows: never are all of them sorted, nor looked at in one go.
  const entries = counts.entries();
  let best: (readonly [value: string, count: number])[] = [];
  const cut = () => (best = best.sort((a, b) => b[1] - a[1]).slice(0, OFFERED));
  yield* each(counts.size, () => {
    best.push(entries.next().value!);
    if (best.length > 20 * OFFERED) cut();
  });
  const values = cut().map(([value, number]) => ({value, text: judge(column, value).label ?? value, count: number}));
  return {values, left: counts.size - values.length};
}

/** The rows of an order that have one of the wanted values in every column that is filtered, in that order. */
export function* filterRows({count, get}: Rows, order: Uint32Array, filters: readonly Filter[]): Work<Uint32Array> {
  const wanted = filters.map(({key, values}) => ({key, values: new Set(values)}));
  return yield* keptRows(order, count, (row) => wanted.every(({key, values}) => values.has(textOf(get(row, key)) ?? '')));
}
