import {pointer, type Problem} from './problem.js';
import {NUMBER, tallyIn, TEXT} from './tally.js';

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
export function rankingTableRules(document: Ranking): readonly Problem[] {
  const {rank, columns, rows, groups, totals, droppedOut = []} = document;
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
  const codes = new Set<unknown>();
  const isNew = (code: unknown) => !codes.has(code) && codes.add(code) !== undefined;
  const tally = tallyIn(document);
  const judges = [...kinds]
    .map(([key, kind]) => ({key, kind, isGood: holds[kind]!, text: holds[kind] === isWords || kind === 'link', number: holds[kind] === isWords || holds[kind] === isFigure}))
    .filter(({key, text, number}) => !tally || ((tally.get(key)?.kinds ?? 0) & ~((text ? TEXT : 0) | (number ? NUMBER : 0))) !== 0);
  const told = (row: number, key: string, [code, expected]: Fault) => wrong(code, objects ? ['rows', row, key] : ['rows', 'columns', key, row], expected === undefined ? undefined : {expected});
  // Row by row, as they lie in memory: a million cells go through here.
  for (let row = 0; row < count && problems.length < MOST; row += 1) {
    const cells = objects?.[row];
    const code = cells ? cells['code'] : lists['code']?.[row];
    if (code !== undefined && code !== null && !isNew(code)) told(row, 'code', ['duplicate_code']);
    for (let at = 0; at < judges.length; at += 1) {
      const {key, kind, isGood, text, number} = judges[at]!;
      const cell = cells ? cells[key] : lists[key]?.[row];
      // Most cells are clear at a glance.
      const clear = typeof cell === 'number' ? number : text && typeof cell === 'string';
      if (!clear && !says(cell, isGood)) told(row, key, faultOf(kind));
    }
  }

  droppedOut.forEach(({code}, index) => {
    if (code !== undefined && !isNew(code)) wrong('duplicate_code', ['droppedOut', index, 'code']);
  });
  const sums = (cells: Sums = {}, path: Keys) => {
    for (const [key, cell] of Object.entries(cells)) {
      const kind = kinds.get(key);
      const fault: Fault | undefined = kind === undefined ? ['unknown_column'] : says(cell, holds[kind]!) ? undefined : faultOf(kind);
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

const hasAny = (cell: unknown, ...names: readonly string[]) => typeof cell === 'object' && names.some((name) => name in cell!);

/** Whether a cell is what its column's kind says, or says nothing, or why. */
const says = (cell: unknown, isGood: (cell: unknown) => boolean) => cell === undefined || cell === null || isGood(cell) || hasAny(cell, 'missing');

/** A figure written as text ("98.4") is none, since nobody can tell it from words. */
const isFigure = (cell: unknown) => typeof cell === 'number' || hasAny(cell, 'value', 'numerator', 'raw');
const isWords = (cell: unknown) => typeof cell !== 'object';
/** Read digit by digit: a pattern takes five times as long. */
const isDay = (cell: unknown) => {
  if (typeof cell !== 'string' || cell.length !== 10 || cell[4] !== '-' || cell[7] !== '-') return false;
  const year = 100 * two(cell, 0) + two(cell, 2);
  const day = two(cell, 8);
  return day > 0 && year >= 0 && day <= daysIn(year, two(cell, 5));
};

/** Two digits; `NaN` where others stand. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN;
}

const holds: Readonly<Record<string, (cell: unknown) => boolean>> = {
  text: isWords,
  level: isWords,
  date: isDay,
  trend: Array.isArray,
  link: (cell) => typeof cell === 'string' || hasAny(cell, 'href'),
  count: isFigure,
  rate: isFigure,
  money: isFigure,
  change: isFigure,
};

/** Days of a month, from 1, by the Gregorian calendar; none of a month there is not. */
const daysIn = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : month >= 1 && month <= 12 ? 30 + ((month + (month >> 3)) & 1) : 0;

type Fault = readonly [code: string, expected?: string];

const faultOf = (kind: string): Fault => faults[kind] ?? ['invalid_type', 'figure'];

const faults: Readonly<Partial<Record<string, Fault>>> = {
  text: ['invalid_type', 'string'],
  level: ['invalid_type', 'string'],
  date: ['invalid_format'],
  trend: ['invalid_type', 'array'],
  link: ['invalid_format', 'link'],
};
