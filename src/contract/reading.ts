import {versionProblem} from './migrate.js';
import {parse} from './parse.js';
import type {Problem} from './problem.js';
import {inspect} from './walk.js';

/** What came of reading: the value asked for, or every reason it is not one. */
export type Reading<T> =
  | {readonly ok: true; readonly value: T}
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

export const limits: Limits = {length: 32 * 2 ** 20, depth: 20, text: 20_000, problems: 10_000};

export const refused = (...problems: readonly Problem[]): {readonly ok: false; readonly problems: readonly Problem[]} => ({ok: false, problems});

/** JSON text, or a value already parsed from it, as a value that no part of it can do harm: sizes, keys, personal data and version are checked before any schema looks. */
export function prepare(input: unknown, within: Limits): Reading<unknown> {
  const parsed = typeof input === 'string' ? parse(input, within.length) : {ok: true as const, value: input};
  if (!parsed.ok) return parsed;
  const problems = inspect(parsed.value, within);
  if (problems.length > 0) return refused(...problems);
  const outdated = versionProblem(parsed.value);
  return outdated ? refused(outdated) : parsed;
}
