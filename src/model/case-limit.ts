import type {LimitSet} from '../contract/case-kinds.js';
import type {TimeLimit} from '../contract/case-timeline.js';

/** Limits by the kind of the step from which they are counted. */
export type Limits = ReadonlyMap<string, TimeLimit>;

const read = new WeakMap<readonly TimeLimit[], Limits>();

/** The limits that a document asks for, by name or in full; none where it asks for none. Of two after one kind, the first holds. */
export function limitsOf(asked: LimitSet | readonly TimeLimit[] | undefined, sets: Readonly<Partial<Record<LimitSet, readonly TimeLimit[]>>>): Limits | undefined {
  const list = typeof asked === 'string' ? sets[asked] : asked;
  if (!list || list.length === 0) return undefined;
  const known = read.get(list) ?? new Map([...list].reverse().map((limit) => [limit.after, limit]));
  read.set(list, known);
  return known;
}
