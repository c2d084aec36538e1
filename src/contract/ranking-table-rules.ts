import {pointer, type Problem} from './problem.js';

type Keys = readonly (number | string)[];
type Sums = Readonly<Record<string, unknown>>;

/** The parts of a ranking that rules across fields look at. */
interface Ranking {
  readonly rank: {readonly method: string; readonly by?: string | undefined; readonly tieBreakers?: readonly {readonly by: string}[] | undefined};
  readonly groups?: {readonly by?: string | undefined; readonly list?: readonly {readonly name: string; readonly cells?: Sums | undefined}[] | undefined} | undefined;
  readonly totals?: {readonly cells?: Sums | undefined} | undefined;
  readonly droppedOut?: readonly {readonly code?: string | undefined}[] | undefined;
  readonly columns: readonly {readonly key: string; readonly kind: string}[];
  readonly rows: readonly unknown[] | {readonly columns: object};
}

/** What a row says besides its columns: no column may take such a name, nor one that every object has. */
const taken: ReadonlySet<string> = new Set(['unit', 'code', 'group', 'rank', 'previousRank', 'unranked', 'flags', 'own']);

/** Kinds whose cells run from less to more. */
const ordered: ReadonlySet<string> = new Set(['count', 'rate', 'money', 'change', 'date']);

/** More faults than these are not looked for. */
const MOST = 10_000;

/**
 * What must hold between the fields of a ranking: every column has a name of its own; ranks and tie-breakers go by
 * columns that exist and hold figures or days; no two units share a code; the lists of a columnar document are as long
 * as `unit`; a column holds what its kind says, in totals, too; groups go by a column of words and have names of their own.
 */
export function rankingTableRules({rank, columns, rows, groups, totals, droppedOut = []}: Ranking): readonly Problem[] {
  const problems: Problem[] = [];
  const wrong = (code: string, path: Keys, values?: Problem['values']) => problems.push({code, path: pointer(path), ...(values && {values})});
  const kinds = new Map<string, string>();
  columns.forEach(({key, kind}, index) => {
    if (taken.has(key) || key in {}) wrong('reserved_key', ['columns', index, 'key']);
    else if (kinds.has(key)) wrong('duplicate_key', ['columns', index, 'key']);
    else kinds.set(key, kind);
  });
  const goesBy = (by: string, path: Keys) => {
    const kind = kinds.get(by);
    if (kind === undefined) wrong('unknown_column', path);
    else if (!ordered.has(kind)) wrong('column_not_figures', path);
  };
  if (rank.by !== undefined) goesBy(rank.by, ['rank', 'by']);
  else if (rank.method !== 'none') wrong('required', ['rank', 'by']);
  rank.tieBreakers?.forEach(({by}, index) => goesBy(by, ['rank', 'tieBreakers', index, 'by']));

  const objects = Array.isArray(rows) ? (rows as readonly Readonly<Record<string, unknown>>[]) : undefined;
  const lists = (objects ? {} : (rows as {columns: object}).columns) as Readonly<Record<string, readonly unknown[] | undefined>>;
  const count = objects ? objects.length : (lists.unit?.length ?? 0);
  for (const [key, {length} = []] of Object.entries(lists)) {
    if (length !== count) wrong('unequal_columns', ['rows', 'columns', key], {expected: count, given: length});
  }
  const eachCell = (key: string, judge: (cell: unknown) => readonly [code: string, expected?: string] | undefined) => {
    const list = lists[key];
    for (let row = 0; row < count && problems.length < MOST; row += 1) {
      const fault = judge(objects ? objects[row]?.[key] : list?.[row]);
      if (fault) wrong(fault[0], objects ? ['rows', row, key] : ['rows', 'columns', key, row], fault[1] === undefined ? undefined : {expected: fault[1]});
    }
  };
  const codes = new Set<unknown>();
  eachCell('code', (code) => {
    if (code === undefined || code === null) return undefined;
    if (codes.has(code)) return ['duplicate_code'];
    codes.add(code);
    return undefined;
  });
  const judge = (kind: string, cell: unknown) => (holds(kind, cell) ? undefined : (faults[kind] ?? (['invalid_type', 'figure'] as const)));
  for (const [key, kind] of kinds) eachCell(key, (cell) => judge(kind, cell));

  droppedOut.forEach(({code}, index) => {
    if (code !== undefined && codes.has(code)) wrong('duplicate_code', ['droppedOut', index, 'code']);
    codes.add(code);
  });
  const sums = (cells: Sums = {}, path: Keys) => {
    for (const [key, cell] of Object.entries(cells)) {
      const kind = kinds.get(key);
      const fault = kind === undefined ? (['unknown_column'] as const) : judge(kind, cell);
      if (fault) wrong(fault[0], [...path, key], fault[1] === undefined ? undefined : {expected: fault[1]});
    }
  };
  sums(totals?.cells, ['totals', 'cells']);
  const by = groups?.by;
  if (by !== undefined && kinds.get(by) !== 'text' && kinds.get(by) !== 'level') wrong(kinds.has(by) ? 'column_not_words' : 'unknown_column', ['groups', 'by']);
  const names = new Set<string>();
  groups?.list?.forEach(({name, cells}, index) => {
    if (names.has(name)) wrong('duplicate_name', ['groups', 'list', index, 'name']);
    names.add(name);
    sums(cells, ['groups', 'list', index, 'cells']);
  });
  return problems;
}

/** Whether a cell is what its column's kind says, or says nothing, or why; a figure written as text ("98.4") is none, since nobody can tell it from words. */
function holds(kind: string, cell: unknown): boolean {
  if (cell === undefined || cell === null) return true;
  const has = (...names: readonly string[]) => typeof cell === 'object' && names.some((name) => name in cell);
  if (has('missing')) return true;
  if (kind === 'trend') return Array.isArray(cell);
  if (kind === 'date') return typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell) && new Date(`${cell}T00:00Z`).getUTCDate() === Number(cell.slice(8));
  if (kind === 'link') return typeof cell === 'string' || has('href');
  return kind === 'text' || kind === 'level' ? typeof cell !== 'object' : typeof cell === 'number' || has('value', 'numerator', 'raw');
}

const faults: Readonly<Partial<Record<string, readonly [code: string, expected?: string]>>> = {
  text: ['invalid_type', 'string'],
  level: ['invalid_type', 'string'],
  date: ['invalid_format'],
  trend: ['invalid_type', 'array'],
  link: ['invalid_format', 'link'],
};
