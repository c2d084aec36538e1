import type {RankingTableDocument} from '../contract/ranking-table.js';
import type {RankingFacts} from './ranking-facts.js';
import {membersOf, type Members} from './ranking-members.js';
import {NAMED} from './ranking-survey.js';
import {add, count, isSummed, noSum, type Sum} from './ranking-sums.js';
import {each, type Work} from './work.js';

/** What follows from a document about its units together, in no language. */
export interface Gathered {
  /** The groups, where the document has any. */
  readonly members: Members | undefined;
  /** How many units each group has. */
  readonly sizes: readonly number[];
  /** By column: what each group comes to, and all of them. */
  readonly sums: ReadonlyMap<string, {readonly groups: readonly Sum[]; readonly all: Sum}>;
  /** In each part that is ranked by itself: who comes first, and how many do. */
  readonly firsts: readonly {readonly row: number; readonly count: number}[];
  /** Who is among the last places, the first names of them, and how many they are. */
  readonly isLast: (row: number) => boolean;
  readonly last: readonly number[];
  readonly lastCount: number;
}

/** Goes through all rows, once for each column with sums. */
export function* gather(document: RankingTableDocument, facts: RankingFacts): Work<Gathered> {
  const {columns, groups} = document;
  const {rows, order, rank, parts} = facts;
  const members = groups ? yield* membersOf(document, rows) : undefined;
  const sizes = (members?.names ?? []).map(() => 0);
  if (members) yield* each(rows.count, (row) => void (sizes[members.of[row]!]! += 1));

  const sums = new Map<string, {groups: readonly Sum[]; all: Sum}>();
  for (const column of groups || document.totals ? columns : []) {
    if (column.kind !== 'rate' && !isSummed(column)) continue;
    const those = (members?.names ?? ['']).map(noSum);
    yield* each(rows.count, (row) => count(those[members ? members.of[row]! : 0]!, rows.get(row, column.key), column));
    const all = noSum();
    for (const one of those) add(all, one);
    sums.set(column.key, {groups: members ? those : [], all});
  }

  const firsts = new Map<number, {row: number; count: number}>();
  let ranked = 0;
  yield* each(rows.count, (place) => {
    const row = order[place]!;
    if (rank(row) === 0) return;
    ranked = place + 1;
    const part = parts?.[row] ?? 0;
    const first = firsts.get(part);
    if (!first) firsts.set(part, {row, count: 1});
    else if (rank(row) === rank(first.row)) first.count += 1;
  });
  const {limits, last, lastCount} = yield* lastPlaces(document, facts, ranked);
  const isLast = (row: number) => rank(row) >= (limits.get(parts?.[row] ?? 0) ?? Infinity);
  return {members, sizes, sums, firsts: Array.from(firsts.values()), isLast, last, lastCount};
}

/** From which rank on units of each part are among its last; whoever shares its first place never is. */
function* lastPlaces({rank: rule}: RankingTableDocument, {order, rank, parts, by, values}: RankingFacts, ranked: number) {
  const limits = new Map<number, number>();
  const last: number[] = [];
  let lastCount = 0;
  const {lastN} = rule;
  if (!lastN || !by) return {limits, last, lastCount};
  const figures = yield* values(by);
  // Equal values that the method sets one behind the other are a tie nonetheless.
  const isTied = (a: number, b: number) => rank(a) === rank(b) || (rule.method === 'ordinal' && (rule.tieBreakers ?? []).length === 0 && figures[a] === figures[b]);
  let start = 0;
  yield* each(ranked, (place) => {
    if (place + 1 < ranked && parts?.[order[place + 1]!] === parts?.[order[place]!]) return;
    const end = place + 1;
    let from = Math.max(start, end - lastN.n);
    const step = lastN.straddle === 'all' ? -1 : 1;
    if (from > start && isTied(order[from - 1]!, order[from]!)) {
      do from += step;
      while (from > start && from < end && isTied(order[from - 1]!, order[from]!));
    }
    while (from < end && isTied(order[start]!, order[from]!)) from += 1;
    if (from < end) limits.set(parts?.[order[place]!] ?? 0, rank(order[from]!));
    lastCount += end - from;
    for (let at = from; at < end && last.length < NAMED; at += 1) last.push(order[at]!);
    start = end;
  });
  return {limits, last, lastCount};
}
