/** One thing wrong with the input: a code to put into words, where it is, and figures for the words; never the input itself. */
export interface Problem {
  readonly code: string;
  /** A JSON Pointer: `/rows/3/cleared`, or empty for the whole input. */
  readonly path: string;
  /** A limit, by how much it is passed, what is allowed. */
  readonly values?: Readonly<Record<string, number | string>>;
}

/** The keys from the root to a value as a JSON Pointer (RFC 6901). */
export function pointer(keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}
