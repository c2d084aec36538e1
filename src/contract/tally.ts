/** What the cells of one column are: the sum of the kinds below. */
export interface Tally {
  kinds: number;
}

export const NUMBER = 1;
export const TEXT = 2;
const OTHER = 4;

/** Nothing is no kind: it is allowed everywhere. */
export const kindOf = (cell: unknown): number => (typeof cell === 'number' ? NUMBER : typeof cell === 'string' ? TEXT : cell === null || cell === undefined ? 0 : OTHER);

/** By key, what a guard meets in fields that a schema does not name; another object for each value that is judged. */
export let met = new Map<string, Tally>();

/** The tally of a key. */
export function tallyOf(key: string): Tally {
  const tally = met.get(key) ?? {kinds: 0};
  met.set(key, tally);
  return tally;
}

const known = new WeakMap<object, ReadonlyMap<string, Tally>>();

/** Begins with another value. */
export function beginTally(): void {
  met = new Map();
}

/** Keeps what was met in a value that was accepted. */
export function keepTally(value: unknown): void {
  if (met.size > 0) known.set(value as object, met);
}

/**
 * What kinds of cells the columns of a document have, where a guard has found it out: rules need not look at a million
 * cells once more. `undefined` where nobody knows.
 */
export const tallyIn = (document: object): ReadonlyMap<string, Tally> | undefined => known.get(document);
