import type {RankingTableDocument} from '../contract/ranking-table.js';
import type {Rows} from './rows.js';
import {each, type Work} from './work.js';

/** The groups of a ranking, and to which of them each row belongs. */
export interface Members {
  /** In the order the document states, then as rows bring them; units of no group have the empty name, and come last. */
  readonly names: readonly string[];
  readonly of: Uint32Array;
}

/** Goes through all rows once. */
export function* membersOf({groups}: RankingTableDocument, {count, get}: Rows): Work<Members> {
  const numbers = new Map((groups?.list ?? []).map(({name}, index) => [name.trim(), index] as const));
  const of = new Uint32Array(count);
  const field = groups?.by ?? 'group';
  yield* each(count, (row) => {
    const said = get(row, field);
    const name = typeof said === 'string' || typeof said === 'number' ? String(said).trim() : '';
    const number = name === '' ? NONE : (numbers.get(name) ?? numbers.size);
    if (number === numbers.size) numbers.set(name, number);
    of[row] = number;
  });
  const names = [...numbers.keys()];
  let left = false;
  yield* each(count, (row) => {
    if (of[row] !== NONE) return;
    of[row] = names.length;
    left = true;
  });
  return {names: left ? [...names, ''] : names, of};
}

const NONE = 0xffffffff;
