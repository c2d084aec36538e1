import {pointer, type Problem} from './problem.js';

type Keys = readonly (number | string)[];

/** The parts of a ranking that rules across fields look at. */
interface Ranking {
  readonly rank: {readonly method: string; readonly by?: string | undefined; readonly tieBreakers?: readonly {readonly by: string}[] | undefined};
  readonly columns: readonly {readonly key: string; readonly kind: string}[];
  readonly rows: readonly unknown[] | {readonly columns: object};
}

/** What a row says besides its columns: no column may take such a name, nor one that every object has. */
const taken: ReadonlySet<string> = new Set(['unit', 'code', 'rank', 'previousRank', 'unranked', 'flags', 'own']);

/** Kinds whose cells run from less to more. */
const ordered: ReadonlySet<string> = new Set(['count', 'rate', 'money', 'change', 'date']);

/** More faults than these are not looked for. */
const MOST = 10_000;

/**
 * What must hold between the fields of a ranking: every column has a name of its own; ranks and tie-breakers go by
 * columns that exist and hold figures or days; no two units share a code; the lists of a columnar document are as long
 * as `unit`; a column holds what its kind says.
 */
export function rankingTableRules({rank, columns, rows}: Ranking): readonly Problem[] {
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
  for (const [key, kind] of kinds) eachCell(key, (cell) => (isSilent(cell) || fits[kind]?.(cell) !== false ? undefined : faults[kind] ?? ['invalid_type', 'number']));
  return problems;
}

/** Nothing said, or why not. */
const isSilent = (cell: unknown): boolean => cell === undefined || cell === null || (typeof cell === 'object' && 'missing' in cell);

const isFigure = (cell: unknown) => typeof cell === 'number' || (typeof cell === 'object' && cell !== null && ('value' in cell || 'numerator' in cell || 'raw' in cell));
const isText = (cell: unknown) => typeof cell === 'string' || typeof cell === 'number';

/** Whether a cell is what its column's kind holds; a figure written as text ("98.4") is none, since nobody can tell it from words. */
const fits: Readonly<Partial<Record<string, (cell: unknown) => boolean>>> = {
  count: isFigure,
  rate: isFigure,
  money: isFigure,
  change: isFigure,
  text: isText,
  level: isText,
  date: (cell) => typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell) && new Date(`${cell}T00:00Z`).getUTCDate() === Number(cell.slice(8)),
  trend: Array.isArray,
  link: (cell) => typeof cell === 'string' || (typeof cell === 'object' && cell !== null && 'href' in cell),
};

const faults: Readonly<Partial<Record<string, readonly [code: string, expected?: string]>>> = {
  text: ['invalid_type', 'string'],
  level: ['invalid_type', 'string'],
  date: ['invalid_format'],
  trend: ['invalid_type', 'array'],
  link: ['invalid_format', 'link'],
};
