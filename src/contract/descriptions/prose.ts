/** What the published JSON Schema says in words, each text first in Chinese, then in English: `中文。English.` */
export interface Prose {
  /** The heading of the schema. */
  readonly title: string;
  /** What each property means, by its path: `rows[].rank`; `''` is the document, `rows[]` one of several. */
  readonly properties: Readonly<Record<string, string>>;
  /** Rules across fields, which JSON Schema cannot check, by the code of their problem: the path of the object they bind, and what they say. */
  readonly rules: Readonly<Record<string, readonly [path: string, says: string]>>;
}
