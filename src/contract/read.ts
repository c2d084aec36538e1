import type * as z from 'zod/mini';
import {explain} from './explain.js';
import {limits, prepare, refused, type Limits, type Reading} from './reading.js';

/** How to tell a `T` from anything else. */
export type Schema<T> = z.ZodMiniType<T>;

const known = new WeakMap<object, Schema<unknown>>();

/**
 * Reads JSON text, or a value already parsed from it, as `schema` says. Never throws: whatever is wrong comes back as
 * problems that name their place and never repeat the input. A value that came out of `read` is taken as it is.
 */
export function read<T>(schema: Schema<T>, input: unknown, within: Limits = limits): Reading<T> {
  if (typeof input === 'object' && input !== null && known.get(input) === schema) return {ok: true, value: input as T};
  const prepared = prepare(input, within);
  return prepared.ok ? judge(schema, prepared.value, within) : prepared;
}

/** What a schema says of a prepared value. */
export function judge<T>(schema: Schema<T>, value: unknown, within: Limits): Reading<T> {
  try {
    const result = schema.safeParse(value);
    if (!result.success) return refused(...explain(result.error.issues, value, within.problems));
    if (typeof result.data === 'object' && result.data !== null) known.set(result.data, schema);
    return {ok: true, value: result.data};
  } catch {
    return refused({code: 'unreadable', path: ''});
  }
}
