import type {RankingColumn, RankingTableDocument, Unranked} from '../contract/ranking-table.js';
import {full, missingOf} from './figure.js';
import {exactOf, isOtherUnit, judge, unitOf} from './ranking-figure.js';
import type {Parts} from './rank.js';
import type {Rows} from './rows.js';
import {each, type Work} from './work.js';

/** More names than these are not read out. */
export const NAMED = 12;

/** Units without a rank for one reason: how many, and the first of them. */
export interface Silent {
  readonly count: number;
  readonly rows: readonly number[];
}

/** Rows in the order of their ranks. */
export interface RankedRows {
  readonly rows: Rows;
  readonly by: RankingColumn | undefined;
  /** Rows from the first rank to the last, then those without one; the document's own order where nothing is ranked. */
  readonly order: Uint32Array;
  /** A row's rank; nought is none. */
  readonly rank: (row: number) => number;
  /** The groups in which units are ranked, where the document ranks them so. */
  readonly parts: Parts;
}

/** What the sentence and the notes tell of all rows, in no language. */
export interface Survey {
  /** Rows that have a rank; they are the first of the order. */
  readonly ranked: number;
  readonly leaders: number;
  readonly trailers: number;
  /** Ranked rows that miss the target, those that lie below it, and whether all in the last place do. */
  readonly missing: number;
  readonly below: number;
  readonly lastMiss: boolean;
  readonly silent: readonly Silent[];
  /** Whether a given rank is not what the values say, and the first rows of which both are told. */
  readonly differs: boolean;
  readonly differ: readonly (readonly [row: number, computed: number])[];
  /** Whether the order of given ranks is that of the values, although their numbers are not: some are left out. */
  readonly gaps: boolean;
  /** Columns with figures in units that cannot be compared. */
  readonly foreign: readonly RankingColumn[];
  /** Neighbours of different ranks whose values lie close enough to look equal. */
  readonly close: readonly (readonly [row: number, next: number])[];
}

/** Counts all of it, part by part. */
export function* lookThrough({columns}: RankingTableDocument, {rows, by, order, rank, parts}: RankedRows, computed: Uint32Array | undefined): Work<Survey> {
  const {count, get} = rows;
  let ranked = 0;
  yield* each(count, (place) => {
    if (rank(order[place]!) > 0) ranked = place + 1;
  });
  const sharing = (place: number, step: number) => {
    let found = 1;
    while (found < ranked && rank(order[place + found * step]!) === rank(order[place]!)) found += 1;
    return ranked === 0 ? 0 : found;
  };
  const [leaders, trailers] = [sharing(0, 1), sharing(ranked - 1, -1)];

  let [missing, below, lastMissing] = [0, 0, 0];
  const close: (readonly [number, number])[] = [];
  if (by) {
    const goal = {...by, thresholds: undefined};
    const step = 10 ** -(by.digits ?? 1);
    let before = Number.NaN;
    yield* each(ranked, (place) => {
      const row = order[place]!;
      const value = exactOf(get(row, by.key), by);
      const misses = by.target && judge(goal, value).misses;
      if (misses) missing += 1;
      if (misses === 'below') below += 1;
      if (misses && place >= ranked - trailers) lastMissing += 1;
      const apart = parts && rank(row) === 1 ? 0 : Math.abs(value - before);
      if (apart > 0 && apart < step && close.length < 1000 && rank(order[place - 1]!) !== rank(row)) close.push([order[place - 1]!, row]);
      before = value;
    });
  }

  const silent = new Map<string, {count: number; rows: number[]}>();
  yield* each(count, (place) => {
    const row = order[place]!;
    const reason = place < ranked ? '' : by ? reasonKey(get(row, 'unranked'), get(row, by.key)) : get(row, 'unranked') === 'not_reported' ? 'not_reported' : '';
    if (reason === '') return;
    const those = silent.get(reason) ?? {count: 0, rows: []};
    those.count += 1;
    if (those.rows.length < NAMED) those.rows.push(row);
    silent.set(reason, those);
  });

  let [differs, gaps] = [false, true];
  const differ: (readonly [number, number])[] = [];
  if (computed) {
    yield* each(count, (place) => {
      const row = order[place]!;
      const last = order[place - 1];
      const follows = last === undefined || rank(row) === 0 || parts?.[last] !== parts?.[row] || (rank(last) === rank(row) ? computed[last] === computed[row] : computed[last]! < computed[row]!);
      if (!follows || rank(row) === 0 !== (computed[row] === 0)) gaps = false;
      if (rank(row) === computed[row]) return;
      differs = true;
      if (differ.length < NAMED && rank(row) !== 0 && computed[row] !== 0) differ.push([row, computed[row]!]);
    });
  }

  const foreign: RankingColumn[] = [];
  for (const column of columns) {
    if (unitOf(column) === '') continue;
    let found = false;
    yield* each(count, (row) => {
      const cell = get(row, column.key);
      if (!found && typeof cell === 'object') found = isOtherUnit(cell, column);
    });
    if (found) foreign.push(column);
  }
  return {ranked, leaders, trailers, missing, below, lastMiss: trailers > 0 && lastMissing === trailers, silent: [...silent.values()], differs: differs && !gaps, gaps: differs && gaps, differ, foreign, close};
}

/** What makes two reasons one, whatever they are called. */
function reasonKey(unranked: unknown, cell: unknown): string {
  if (unranked !== undefined && unranked !== null) return typeof unranked === 'string' ? unranked : `: ${(unranked as Exclude<Unranked, string>).reason}`;
  const figure = typeof cell === 'string' || Array.isArray(cell) ? {} : full(cell as number | null | undefined);
  return figure.missing === undefined && figure.raw !== undefined ? 'other' : (missingOf(figure) ?? 'other');
}
