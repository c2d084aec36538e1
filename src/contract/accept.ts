import type {Guard} from './guard.js';
import type {Problem} from './problem.js';
import type {Schema} from './read.js';
import {limits, prepare, refused, type Limits, type Reading} from './reading.js';

/** What an element needs to read one kind of document: a guard and rules at hand, the schema when something must be explained. */
export interface Contract<Document> {
  readonly guard: Guard;
  /** Cross-field rules, for a document whose shape is right. */
  readonly rules?: (document: Document) => readonly Problem[];
  readonly schema: () => Promise<Schema<Document>>;
}

/**
 * Reads as `read` does, but carries no schema library: what the guard accepts is taken at once; for anything else the
 * schema is loaded, to drop unknown fields or to say what is wrong.
 */
export function accept<Document>({guard, rules, schema}: Contract<Document>, input: unknown, within: Limits = limits): Reading<Document> | Promise<Reading<Document>> {
  const prepared = prepare(input, within);
  if (!prepared.ok) return prepared;
  const {value} = prepared;
  if (!guard(value)) return Promise.all([schema(), import('./read.js')]).then(([loaded, {judge}]) => judge(loaded, value, within), () => refused({code: 'unreachable', path: ''}));
  const problems = rules?.(value as Document) ?? [];
  return problems.length > 0 ? refused(...problems.slice(0, within.problems)) : {ok: true, value: value as Document};
}
