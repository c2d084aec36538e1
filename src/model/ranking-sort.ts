import type {RankingColumn} from '../contract/ranking-table.js';
import {textRanks, type NameOrder} from './names.js';
import {byFigures} from './radix.js';
import type {RankingFacts} from './ranking-facts.js';
import {MOVE, RANK, UNIT, type Sort} from './ranking-table.js';
import {each, type Work} from './work.js';

/** Kinds whose cells are words. */
const worded = /text|level|link/;

/** Rows by several columns, the first of them deciding first; in the order of ranks where all are alike. What has no value comes last either way. */
export function* sortRows(facts: RankingFacts, columns: readonly RankingColumn[], sorts: readonly Sort[], names: NameOrder): Work<Uint32Array> {
  let {order} = facts;
  for (const {key, descending} of [...sorts].reverse()) order = yield* byFigures(order, yield* keysOf(facts, columns, key, names), descending);
  return order;
}

/** What each row counts for in a column: a figure by its exact value, a name by its place among names, a rank, a move. */
export function* keysOf({rows: {count, get}, rank, values}: RankingFacts, columns: readonly RankingColumn[], key: string, names: NameOrder): Work<Float64Array> {
  const column = columns.find((one) => one.key === key);
  if (key === UNIT) return yield* names === 'code' ? codeRanks(count, (row) => textOf(get(row, 'code')) ?? textOf(get(row, 'unit'))) : textRanks(count, (row) => textOf(get(row, 'unit')), names);
  if (column && worded.test(column.kind)) return yield* textRanks(count, (row) => textOf(get(row, key)), names === 'stroke' ? 'stroke' : 'pinyin');
  if (column) return values(column);
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

/** Codes of digits are figures; others are texts. */
function* codeRanks(count: number, codeOf: (row: number) => string | undefined): Work<Float64Array> {
  const keys = new Float64Array(count);
  let plain = true;
  let {length} = codeOf(0) ?? '';
  length = Math.min(15, length);
  yield* each(count, (row) => {
    const code = codeOf(row);
    keys[row] = code === undefined ? Number.NaN : Number(code);
    plain &&= code === undefined || (code.length === length && !Number.isNaN(keys[row]));
  });
  return plain ? keys : yield* textRanks(count, codeOf, 'code');
}

/** What a cell of words says. */
export const textOf = (cell: unknown): string | undefined => (typeof cell === 'object' ? (cell as {text?: string} | null)?.text : typeof cell === 'number' ? String(cell) : (cell as string | undefined));
