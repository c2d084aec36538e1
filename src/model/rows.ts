import type {RankingTableDocument} from '../contract/ranking-table.js';

/** Rows of a document, however it writes them: nothing is made for a row until it is asked for. */
export interface Rows {
  readonly count: number;
  /** A field of a row as the document has it; `undefined` where it has none. */
  readonly get: (row: number, field: string) => unknown;
  /** Whether any row says anything in the field; of very many rows, any of the first. */
  readonly has: (field: string) => boolean;
}

/** Of more rows than these only the first are asked whether they say anything. */
const MANY = 50_000;

/** One view of a list of objects and of an object of lists. */
export function rowsOf(rows: RankingTableDocument['rows']): Rows {
  const said = (value: unknown) => value !== undefined && value !== null;
  // What the first thousand of very many rows leave out is not looked for in the rest before the page is drawn.
  const few = <T>(list: readonly T[]) => (list.length > MANY ? list.slice(0, 1000) : list);
  if (Array.isArray(rows)) {
    const objects: readonly Readonly<Record<string, unknown>>[] = rows;
    return {
      count: objects.length,
      get: (row, field) => objects[row]?.[field],
      has: (field) => few(objects).some((object) => said(object[field])),
    };
  }
  const lists = rows.columns as Readonly<Record<string, readonly unknown[] | undefined>>;
  return {
    count: rows.columns.unit.length,
    get: (row, field) => lists[field]?.[row],
    has: (field) => few(lists[field] ?? []).some(said),
  };
}
