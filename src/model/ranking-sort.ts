import type {RankingColumn} from '../contract/ranking-table.js';
import type {NameOrder} from './names.js';
import {byFigures} from './radix.js';
import type {RankingFacts} from './ranking-facts.js';
import {MOVE, RANK, UNIT} from './ranking-heads.js';
import {textRanks} from './text-ranks.js';
import {each, type Work} from './work.js';

/** Which column the rows stand by, and which way. */
export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}

/** Kinds whose cells are words. */
const worded = /text|level|link/;

/** Rows by several columns, the first of them deciding first; in the order of ranks where all are alike. What has no value comes last either way. */
export function* sortRows(facts: RankingFacts, columns: readonly RankingColumn[], sorts: readonly Sort[], names: NameOrder): Work<Uint32Array> {
  let {order} = facts;
  for (const {key, descending} of [...sorts].reverse()) order = yield* byFigures(order, yield* keysOf(facts, columns, key, names), descending);
  return order;
}

/** What each row counts for in a column: a figure by its exact value, a name by its place among names, a rank, a move. */
function* keysOf({rows: {count, get}, rank, values}: RankingFacts, columns: readonly RankingColumn[], key: string, names: NameOrder): Work<Float64Array> {
  const column = columns.find((one) => one.key === key);
  if (key === UNIT) return yield* names === 'code' ? codeRanks(count, (row) => textOf(get(row, 'code')) ?? textOf(get(row, 'unit')), 'code') : textRanks(count, (row) => textOf(get(row, 'unit')), names);
  if (column && worded.test(column.kind)) return yield* codeRanks(count, (row) => textOf(get(row, key)), names === 'stroke' ? 'stroke' : 'pinyin');
  if (column) return yield* values(column);
  const keys = new Float64Array(count).fill(Number.NaN);
  if (key === RANK) yield* each(count, (row) => (keys[row] = rank(row) || Number.NaN));
  if (key === MOVE) {
    yield* each(count, (row) => {
      const before = get(row, 'previousRank');
      if (typeof before === 'number' && rank(row) > 0) keys[row] = before - rank(row);
    });
  }
  return keys;
}

/** Codes of one form, such as 410185 or P0006413, are figures; other texts are texts. */
function* codeRanks(count: number, codeOf: (row: number) => string | undefined, names: NameOrder): Work<Float64Array> {
  return (yield* formRanks(count, codeOf)) ?? (yield* textRanks(count, codeOf, names));
}

/** The figures of texts that all begin alike and end in equally many digits; `undefined` when they are not so. */
function* formRanks(count: number, textOf: (row: number) => string | undefined): Work<Float64Array | undefined> {
  let from = 0;
  while (from < count && !textOf(from)) from += 1;
  const first = textOf(from) ?? '';
  const size = first.length;
  const beginning = /^\D*(?=\d{1,15}$)/.exec(first)?.[0];
  if (beginning === undefined) return undefined;
  const keys = new Float64Array(count).fill(Number.NaN);
  let fits = true;
  yield* each(count, (row) => {
    const text = fits ? textOf(row) : undefined;
    if (!text) return;
    fits = text.length === size && text.startsWith(beginning);
    let key = 0;
    for (let at = beginning.length; fits && at < size; at += 1) {
      const digit = text.charCodeAt(at) - 48;
      fits = digit >= 0 && digit <= 9;
      key = 10 * key + digit;
    }
    keys[row] = key;
  });
  return fits ? keys : undefined;
}

/** What a cell of words says. */
export const textOf = (cell: unknown): string | undefined => (typeof cell === 'object' ? (cell as {text?: string} | null)?.text : typeof cell === 'number' ? String(cell) : (cell as string | undefined));
