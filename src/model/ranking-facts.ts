import type {RankingColumn, RankingTableDocument} from '../contract/ranking-table.js';
import {asGiven, figures, inOrder, ranking, type RankKey} from './rank.js';
import {membersOf} from './ranking-members.js';
import {exactOf, isPercent, seriesOf} from './ranking-figure.js';
import {lookThrough, type RankedRows, type Survey} from './ranking-survey.js';
import {rowsOf, type Rows} from './rows.js';
import {each, finish, LARGE, type Work} from './work.js';

/** What follows from a document alone, whoever reads it: its rows, its ranks, and the figures behind its cells. */
export interface RankingFacts extends RankedRows {
  readonly descending: boolean;
  /** Whether the document brings its ranks. */
  readonly given: boolean;
  /** Whether rows are compared with the period before. */
  readonly moves: boolean;
  /** Whether others have a row's rank, too. */
  readonly tied: (row: number) => boolean;
  /** The exact figures of a column, `NaN` where there is none. */
  readonly values: (column: RankingColumn) => Work<Float64Array>;
  /** The least and the greatest figure of a column; of a trend, of all its series. `undefined` before all rows were looked through. */
  readonly extent: (column: RankingColumn) => Extent | undefined;
  /** What was found in looking through all rows; `undefined` until that was done. */
  readonly survey: Survey | undefined;
}

export type Extent = readonly [least: number, greatest: number];

/** What is known of a document without looking at its rows. */
type Beginning = Pick<RankingFacts, 'rows' | 'by' | 'descending' | 'given' | 'moves' | 'values'>;

const known = new WeakMap<RankingTableDocument, RankingFacts>();

/**
 * The facts of a document, found out once however often it is drawn. Of very many rows only what needs no look at each
 * of them: they stand as the document has them, until `study` has been done.
 */
export function factsOf(document: RankingTableDocument): RankingFacts {
  const found = known.get(document) ?? (rowsOf(document.rows).count > LARGE ? unstudied(document) : finish(study(document)));
  known.set(document, found);
  return found;
}

/** Whether the first rank goes to the greatest value: as the document says, else as its polarity means. */
const isDescending = (direction: 'asc' | 'desc' | undefined, column: RankingColumn | undefined): boolean =>
  direction === undefined ? column?.polarity !== 'lower_better' : direction === 'desc';

function begin({columns, rank, rows: written}: RankingTableDocument): Beginning {
  const rows = rowsOf(written);
  const known = new Map<string, Float64Array>();
  const by = rank.method === 'none' ? undefined : columns.find(({key}) => key === rank.by);
  return {
    rows,
    by,
    descending: isDescending(rank.direction, by),
    given: by !== undefined && (rank.given ?? rows.has('rank')),
    moves: by !== undefined && rows.has('previousRank'),
    // Eight bytes a row are kept for few rows only; of many they are made again, faster than one sees.
    *values(column) {
      const made = known.get(column.key) ?? (yield* figures(rows.count, (row) => exactOf(rows.get(row, column.key), column)));
      if (rows.count <= LARGE) known.set(column.key, made);
      return made;
    },
  };
}

/** Ranks by the row's number. These closures stand apart, so that no list that is only needed while counting stays with them. */
const counted = (ranks: Uint32Array) => (row: number) => ranks[row]!;
const written = (rows: Rows) => (row: number) => givenRank(rows, row);
const marked = (bits: Uint8Array) => (row: number) => (bits[row >> 3]! & (1 << (row & 7))) !== 0;

/** The extents found so far; what is not among them is found when somebody asks. */
const extentsIn = (rows: Rows, extents: Map<string, Extent>) => (column: RankingColumn) => {
  const made = extents.get(column.key) ?? finish(extentOf(rows, column));
  extents.set(column.key, made);
  return made;
};

/** Whether a picture or a note of the column needs its extent. */
const isScaled = (column: RankingColumn) => column.bar === true || column.kind === 'trend' || column.shownIn === 'auto' || (column.kind === 'rate' && isPercent(column));

/** A rank that came with its row; who is out of the ranking has none. */
const givenRank = (rows: Rows, row: number) => (isOut(rows, row) ? 0 : Number(rows.get(row, 'rank') ?? 0));

const isOut = (rows: Rows, row: number) => (rows.get(row, 'unranked') ?? undefined) !== undefined;

function unstudied(document: RankingTableDocument): RankingFacts {
  const facts = begin(document);
  const rank = (row: number) => (facts.given ? givenRank(facts.rows, row) : 0);
  const tied = (row: number) => rank(row) > 0 && (rank(row) === rank(row - 1) || rank(row) === rank(row + 1));
  return {...facts, order: inOrder(facts.rows.count), rank, tied, extent: () => undefined, survey: undefined, parts: undefined};
}

/** Looks through all rows: ranks them, holds given ranks against the values, and counts what the sentence and the notes tell. */
export function* study(document: RankingTableDocument): Work<RankingFacts> {
  const facts = begin(document);
  const {rows, by, descending, given, values} = facts;
  const {count} = rows;
  const {columns, rank: {method, tieBreakers = []}} = document;
  const extents = new Map<string, Extent>();
  const extent = extentsIn(rows, extents);
  let found: Pick<RankingFacts, 'order' | 'rank'> | undefined;
  let computed: Uint32Array | undefined;
  const parts = by && document.groups?.ranks === 'each' ? (yield* membersOf(document, rows)).of : undefined;
  if (method !== 'none' && by) {
    // Who is out of the ranking has no value in it, whatever the cell says.
    const inside = new Float64Array(count);
    yield* each(count, (row) => (inside[row] = isOut(rows, row) ? Number.NaN : exactOf(rows.get(row, by.key), by)));
    const later: RankKey[] = [];
    for (const {by: key, direction} of tieBreakers) {
      const column = columns.find((one) => one.key === key);
      if (column) later.push({values: yield* values(column), descending: isDescending(direction, column)});
    }
    const {order, ranks} = yield* ranking([{values: inside, descending}, ...later], method, byCode(rows), parts);
    if (given) {
      computed = ranks;
      const brought = new Uint32Array(count);
      yield* each(count, (row) => (brought[row] = givenRank(rows, row)));
      found = {order: yield* asGiven(brought, byCode(rows), parts), rank: written(rows)};
    } else found = {order, rank: counted(ranks)};
  }
  // The order the rows were first shown in is the one they stay in, where it is right: nobody is sent back to the first.
  const shown = known.get(document)?.order;
  found ??= {order: shown ?? inOrder(count), rank: () => 0};
  let isSame = given && shown !== undefined;
  if (isSame) yield* each(count, (place) => (isSame &&= shown![place] === found!.order[place]));
  if (isSame) found = {...found, order: shown!};
  const {order, rank} = found;
  const alike = new Uint8Array((count >> 3) + 1);
  const mark = (row: number) => (alike[row >> 3]! |= 1 << (row & 7));
  yield* each(count, (place) => {
    const [before, row] = [order[place - 1], order[place]!];
    if (before === undefined || rank(row) === 0 || rank(before) !== rank(row) || parts?.[before] !== parts?.[row]) return;
    mark(before);
    mark(row);
  });
  const studied = {...facts, ...found, parts, tied: marked(alike), extent};
  // Of many rows every scale that is shown is found now, so that no bar has to wait for a look at all of them.
  for (const column of count > LARGE ? columns : []) if (isScaled(column)) extents.set(column.key, yield* extentOf(rows, column));
  const complete = {...studied, survey: yield* lookThrough(document, studied, computed)};
  known.set(document, complete);
  return complete;
}

/** Units alike stand in the order of their codes, then as the document has them: an order to read in, not a rank. */
const byCode = (rows: Rows) => (a: number, b: number) => {
  const code = (row: number) => (rows.get(row, 'code') as string | null | undefined) ?? '';
  const [x, y] = [code(a), code(b)];
  return x === y ? 0 : x < y ? -1 : 1;
};

function* extentOf({count, get}: Rows, column: RankingColumn): Work<Extent> {
  let [least, greatest] = [Infinity, -Infinity];
  const note = (value: number | null) => {
    if (value !== null && value < least) least = value;
    if (value !== null && value > greatest) greatest = value;
  };
  yield* each(count, (row) => {
    const cell = get(row, column.key);
    if (column.kind === 'trend') seriesOf(cell).forEach(note);
    else note(exactOf(cell, column));
  });
  return [least, greatest];
}
