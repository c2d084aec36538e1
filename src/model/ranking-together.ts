import type {Dropped, RankingColumn, RankingTableDocument} from '../contract/ranking-table.js';
import type {Language} from '../language/language.js';
import {grouped} from '../language/number.js';
import {rankingGroups as home} from '../language/zh-hans/ranking-groups.js';
import type {RankingFacts} from './ranking-facts.js';
import {sayFigureIn} from './ranking-figure.js';
import {gather, type Gathered} from './ranking-gather.js';
import {linesOf} from './ranking-lines.js';
import type {Chip, RankingCellModel, RankingRow, Teller} from './ranking-row.js';
import {NAMED} from './ranking-survey.js';
import {sumCell, sumNotes} from './ranking-totals.js';
import {finish, LARGE, type Work} from './work.js';

/** Units together, in words: lines of groups and of all, who is among the last, who is no longer ranked. */
export interface Together {
  /** Rows and the lines between them, in an order of rows; a line has a number that no row has. `undefined` where there are none. */
  readonly lines: ((order: Uint32Array, closed: ReadonlySet<number>) => Uint32Array) | undefined;
  /** Groups that are closed at first. */
  readonly closed: readonly number[];
  /** A row or a line by its number. */
  readonly row: (line: number) => RankingRow;
  /** The name of a row's group; `undefined` where a column says it, or nothing. */
  readonly groupOf: ((row: number) => string) | undefined;
  readonly groupLabel: string;
  /** Units that dropped out, each as a row of the table: its name, its code, and what stands under the rank. */
  readonly dropped: readonly {readonly unit: string; readonly code: string | undefined; readonly rank: string; readonly move: string}[];
  /** Below the picture. */
  readonly below: readonly {readonly label: string; readonly text: string}[];
  /** What begins the sentence in the place of who leads of all, and what ends it. */
  readonly leads: readonly string[] | undefined;
  readonly ends: readonly string[];
  readonly doubts: readonly string[];
  readonly remarks: readonly string[];
  /** How ranks came about, beyond the method. */
  readonly rules: readonly string[];
}

const known = new WeakMap<RankingTableDocument, Gathered>();

/** What is found out of a document once, in parts. */
export function* studyTogether(document: RankingTableDocument, facts: RankingFacts): Work<Gathered> {
  const found = known.get(document) ?? (yield* gather(document, facts));
  known.set(document, found);
  return found;
}

/** Whether nothing is left to be found out before all is said. */
export const isGathered = (document: RankingTableDocument): boolean => known.has(document);

/** So many groups are named with those who lead them. */
const LED = 6;

/** Tells of units together; of very many rows, only once they were gone through. `source` is the document as it came. */
export function togetherOf(source: RankingTableDocument, teller: Teller, rowOf: (row: number) => RankingRow, internal: boolean, language: Language): Together | undefined {
  const {document, rows, by, moves, words, say: ranking, flags, survey} = teller;
  const say = language.say('ranking-groups', home);
  if (!known.has(source) && rows.count > LARGE) return undefined;
  const {members, sizes, sums, firsts, isLast, last, lastCount} = finish(studyTogether(source, teller));
  const {groups, totals, columns, droppedOut = []} = document;
  const base = rows.count;
  const names = (members?.names ?? []).map((name) => name || say.ungrouped);
  const given = new Map((groups?.list ?? []).map(({name, cells}) => [name.trim(), cells ?? {}] as const));
  const givenOf = (group: number | undefined) => (group === undefined ? totals?.cells : given.get(members?.names[group] ?? '')) ?? {};
  const sumOf = (key: string, group: number | undefined) => (group === undefined ? sums.get(key)?.all : sums.get(key)?.groups[group]);
  const nameOf = (group: number | undefined) => (group === undefined ? (totals?.label ?? say.total) : names[group]!);

  const sumRow = (group: number | undefined): RankingRow => ({
    unit: nameOf(group),
    code: undefined,
    own: false,
    criticised: false,
    chips: [],
    cells: [...(by ? [blank] : []), ...(moves ? [blank] : []), ...columns.map((column) => cellOf(column, group))],
    sum: {group, units: ranking.units(grouped(group === undefined ? base : sizes[group]!))},
  });
  const marked: Chip = {text: ranking.flags.bottom, judgement: 'warn'};
  const row = (line: number): RankingRow => {
    if (line >= base) return sumRow(line === base ? undefined : line - base - 1);
    const made = rowOf(line);
    const isMarked = flags && isLast(line) && !((rows.get(line, 'flags') as readonly {kind: string}[] | null | undefined) ?? []).some(({kind}) => kind === 'bottom');
    return isMarked ? {...made, chips: [...made.chips, marked]} : made;
  };

  const sumTeller = {words, say, none: ranking.none};
  const cellOf = (column: RankingColumn, group: number | undefined) => sumCell(column, givenOf(group)[column.key], sumOf(column.key, group), sumTeller);
  const notes = [undefined, ...names.keys()].flatMap((group) => columns.map((column) => sumNotes(column, givenOf(group)[column.key], sumOf(column.key, group), nameOf(group), internal, sumTeller)));
  const incomplete = totals ? columns.filter((column) => cellOf(column, undefined).tied !== undefined).map(({label}) => label) : [];
  const named = (list: readonly string[], all: number) => words.list(list.slice(0, NAMED)) + (all > NAMED ? ranking.andOthers : '');
  const lead = ({row: first, count: those}: Gathered['firsts'][number]) => {
    const figure = by ? sayFigureIn(by, (rows.get(first, by.key) ?? null), words, true).text : '';
    const name = String(rows.get(first, 'unit'));
    return say.leads(names[members!.of[first]!]!, those === 1 ? ranking.lead(name, figure) : ranking.leadTied(ranking.units(grouped(those)), figure));
  };
  const apart = by && groups?.ranks === 'each' && members;
  const gone = droppedOut.map((one: Dropped) => ({
    unit: one.unit,
    code: one.code,
    rank: say.droppedOut + (one.reason === undefined ? '' : words.bracket(one.reason)),
    move: one.rank === undefined ? ranking.none : say.previously(grouped(one.rank)),
  }));
  const lastN = document.rank.lastN;
  const marks = flags && by && lastN ? lastN : undefined;
  return {
    lines: members || totals ? (order, closed) => linesOf(order, closed, members?.of, names.length, base, totals && (totals.place ?? 'last')) : undefined,
    closed: groups?.closed === true ? [...names.keys()] : [],
    row,
    groupOf: members && groups?.by === undefined ? (line) => names[members.of[line]!]! : undefined,
    groupLabel: say.group,
    dropped: gone,
    below: gone.length === 0 ? [] : [{label: say.gone, text: gone.map(({unit}, at) => unit + detailOf(droppedOut[at]!)).join(words.semicolon)}],
    leads: apart && survey && survey.ranked > 0 ? [say.each, ...firsts.slice(0, LED).map(lead), ...(firsts.length > LED ? [say.inGroups(grouped(firsts.length))] : [])] : undefined,
    ends: [
      ...(marks && lastCount > 0 ? [say.lastNamed(ranking.units(grouped(lastCount)), named(last.map((one) => String(rows.get(one, 'unit'))), lastCount))] : []),
      ...(gone.length === 0 ? [] : [ranking.silent(ranking.units(grouped(gone.length)), say.droppedOut, named(gone.map(({unit}) => unit), gone.length))]),
    ],
    doubts: notes.flatMap(({doubt}) => doubt ?? []),
    remarks: [...(incomplete.length > 0 ? [say.leftOut(words.list(incomplete))] : []), ...(notes.some(({rounding}) => rounding) ? [say.rounding] : [])],
    rules: [...(apart ? [say.each] : []), ...(marks ? [say.lastRule(grouped(marks.n), marks.straddle)] : [])],
  };

  function detailOf({rank, reason}: Dropped): string {
    const said = [rank === undefined ? '' : say.previously(grouped(rank)), reason ?? ''].filter(Boolean).join(words.comma);
    return said && words.bracket(said);
  }
}

const blank: RankingCellModel = {text: ''};
