import {judge, type Guard} from './guard.js';
import type {Problem} from './problem.js';
import type {Schema} from './read-by-schema.js';
import {accepted, limits, refused, vouched, type Limits, type Reading} from './reading.js';

/** What an element needs to read one kind of document: a guard and rules at hand, the schema when something must be explained. */
export interface Contract<Document> {
  readonly guard: Guard;
  /** Cross-field rules, for a document whose shape is right. */
  readonly rules?: (document: Document) => readonly Problem[];
  /** Further rules for documents that few pages have; their code comes with the first of these. */
  readonly late?: (document: Document) => Promise<(document: Document) => readonly Problem[]> | undefined;
  readonly schema: () => Promise<Schema<Document>>;
}

/**
 * Reads as `read` does, but carries no schema library: what the guard accepts without suspicion is taken at once. Where a
 * text might carry a personal number, only what looks for these is loaded; for anything else the schema and what reads by it are,
 * to drop unknown fields or to say what is wrong.
 */
export function accept<Document>({guard, rules, late, schema}: Contract<Document>, input: unknown, within: Limits = limits): Reading<Document> | Promise<Reading<Document>> {
  const value = typeof input === 'string' ? parsed(input, within) : input;
  // What `read` accepted is not looked at again; by another schema than this kind's, the schema at hand looks.
  const known = typeof value === 'object' && value !== null && accepted.has(value);
  if (known && vouched.get(value) === guard) return {ok: true, value: value as Document};
  const suspicious = known ? undefined : judge(guard, value);
  const judged = (problems: readonly Problem[]): Reading<Document> => (problems.length > 0 ? refused(...problems.slice(0, within.problems)) : {ok: true, value: value as Document});
  const ruled = (): Reading<Document> | Promise<Reading<Document>> => {
    const problems = rules?.(value as Document) ?? [];
    const more = late?.(value as Document);
    return more ? more.then((further) => judged([...problems, ...further(value as Document)]), missed) : judged(problems);
  };
  const explained = () => Promise.all([schema(), import('./read-by-schema.js')]).then(([loaded, {readBySchema}]) => readBySchema(loaded, input, within));
  const missed = () => refused({code: 'unreachable', path: ''});
  if (suspicious?.length === 0) return ruled();
  // Where it is and whether a telephone may stand there is for `read` to say.
  if (suspicious) return import('./leak.js').then(({findLeak}) => (suspicious.some((text) => text.includes('\ufffd') || findLeak(text)) ? explained() : ruled())).catch(missed);
  return explained().catch(missed);
}

/** The value of JSON text; `undefined`, which no guard accepts, when it is none or too long. Why is for `read` to say. */
export function parsed(text: string, {length}: Limits): unknown {
  if (text.length > length) return undefined;
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}
