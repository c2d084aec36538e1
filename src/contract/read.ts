import type * as z from 'zod/mini';
import {explain} from './explain.js';
import {versionProblem} from './migrate.js';
import {parse} from './parse.js';
import type {Problem} from './problem.js';
import {inspect} from './walk.js';

/** How to tell a `T` from anything else. */
export type Schema<T> = z.ZodMiniType<T>;

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

const known = new WeakMap<object, Schema<unknown>>();

/**
 * Reads JSON text, or a value already parsed from it, as `schema` says. Never throws: whatever is wrong comes back as
 * problems that name their place and never repeat the input. A value that came out of `read` is taken as it is.
 */
export function read<T>(schema: Schema<T>, input: unknown, within: Limits = limits): Reading<T> {
  if (typeof input === 'object' && input !== null && known.get(input) === schema) return {ok: true, value: input as T};
  const parsed = typeof input === 'string' ? parse(input, within.length) : {ok: true as const, value: input};
  if (!parsed.ok) return parsed;
  const {value} = parsed;
  const problems = inspect(value, within);
  if (problems.length > 0) return {ok: false, problems};
  const outdated = versionProblem(value);
  if (outdated) return {ok: false, problems: [outdated]};
  return judge(schema, value, within);
}

function judge<T>(schema: Schema<T>, value: unknown, within: Limits): Reading<T> {
  try {
    const result = schema.safeParse(value);
    if (!result.success) return {ok: false, problems: explain(result.error.issues, value, within.problems)};
    if (typeof result.data === 'object' && result.data !== null) known.set(result.data, schema);
    return {ok: true, value: result.data};
  } catch {
    return {ok: false, problems: [{code: 'unreadable', path: ''}]};
  }
}
