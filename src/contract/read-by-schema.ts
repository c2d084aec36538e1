import type * as z from 'zod/mini';
import {explain} from './explain.js';
import type {Problem} from './problem.js';
import {prepare} from './prepare.js';
import {accepted, limits, refused, type Limits, type Reading} from './reading.js';

/** How to tell a `T` from anything else. */
export type Schema<T> = z.ZodMiniType<T>;

/** Reads as `read` does, by the schema alone: whatever is wrong is named with its place, and unknown fields are dropped. */
export function readBySchema<T>(schema: Schema<T>, input: unknown, within: Limits = limits): Reading<T> {
  if (typeof input === 'object' && input !== null && accepted.get(input) === schema) return {ok: true, value: input as T};
  const prepared = prepare(input, within);
  return prepared.ok ? judge(schema, prepared.value, within) : prepared;
}

function judge<T>(schema: Schema<T>, value: unknown, within: Limits): Reading<T> {
  try {
    const result = schema.safeParse(value);
    if (!result.success) return refused(...explain(result.error.issues, value, within.problems));
    if (typeof result.data === 'object' && result.data !== null) accepted.set(result.data, schema);
    return {ok: true, value: result.data};
  } catch {
    return refused(...explainBeginning(schema, value, within.problems));
  }
}

/** A hundred thousand faults in one list overflow the stack of zod; those of its beginning are told instead. */
function explainBeginning(schema: Schema<unknown>, value: unknown, limit: number): readonly Problem[] {
  try {
    // A rule across fields says nothing true of lists that were cut.
    const issues = schema.safeParse(beginningOf(value, limit)).error?.issues.filter(({code}) => code !== 'custom') ?? [];
    if (issues.length > 0) return [...explain(issues, value, limit).slice(0, limit), {code: 'too_many_problems', path: '', values: {limit}}];
  } catch {
    // Neither can be read.
  }
  return [{code: 'unreadable', path: ''}];
}

/** The same with no list longer than `most`. */
function beginningOf(value: unknown, most: number): unknown {
  if (Array.isArray(value)) return value.slice(0, most).map((item) => beginningOf(item, most));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, beginningOf(item, most)]));
}
