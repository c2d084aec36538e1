import type {Problem} from './problem.js';

/** What came of reading: the value asked for, or every reason it is not one. */
export type Reading<T> =
  | {readonly ok: true; readonly value: T; /** What its author should look at. */ readonly advice?: readonly Problem[]}
  | {readonly ok: false; readonly problems: readonly Problem[]};

/** How much is read at all. The embedding page may set other limits; a document cannot. */
export interface Limits {
  /** Characters of JSON text. */
  readonly length: number;
  /** Levels of objects and arrays. */
  readonly depth: number;
  /** Characters of one text. */
  readonly text: number;
  /** Problems named before the rest are given up. */
  readonly problems: number;
}

export const limits: Limits = {length: 64 * 2 ** 20, depth: 20, text: 20_000, problems: 10_000};

export const refused = (...problems: readonly Problem[]): {readonly ok: false; readonly problems: readonly Problem[]} => ({ok: false, problems});

/** Values that `read` has accepted, and by which schema: nobody looks at them twice. */
export const accepted = new WeakMap<object, unknown>();

/** The guards whose schemas accepted a value, so that an element takes it at once, before it has the schema. */
export const vouched = new WeakMap<object, unknown>();
