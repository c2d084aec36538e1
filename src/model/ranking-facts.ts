import type {RankingColumn, RankingTableDocument} from '../contract/ranking-table.js';
import {inOrder, rankAsGiven, rankBy, type Ranks} from './rank.js';
import {exactOf, seriesOf} from './ranking-figure.js';
import {rowsOf, type Rows} from './rows.js';

/** What follows from a document alone, whoever reads it: its rows, its ranks, and the figures behind its cells. */
export interface RankingFacts extends Ranks {
  readonly rows: Rows;
  readonly by: RankingColumn | undefined;
  readonly descending: boolean;
  /** Rows that have a rank; they are the first of `order`. */
  readonly ranked: number;
  /** One for every row that shares its rank. */
  readonly tied: Uint8Array;
  /** Whether rows are compared with the period before. */
  readonly moves: boolean;
  /** Ranks by the values where the document brings its own, to hold these against. */
  readonly computed: Uint32Array | undefined;
  /** The exact figures of a column, `NaN` where there is none; made when first asked for. */
  readonly values: (column: RankingColumn) => Float64Array;
  /** The least and the greatest figure of a column; of a trend, of all its series. */
  readonly extent: (column: RankingColumn) => readonly [least: number, greatest: number];
}

const known = new WeakMap<RankingTableDocument, RankingFacts>();

/** The facts of a document, found out once however often it is drawn. */
export function factsOf(document: RankingTableDocument): RankingFacts {
  const found = known.get(document) ?? findFacts(document);
  known.set(document, found);
  return found;
}

/** Whether the first rank goes to the greatest value: as the document says, else as its polarity means. */
export const isDescending = (direction: 'asc' | 'desc' | undefined, column: RankingColumn | undefined): boolean =>
  direction === undefined ? column?.polarity !== 'lower_better' : direction === 'desc';

function findFacts({columns, rank, rows: written}: RankingTableDocument): RankingFacts {
  const rows = rowsOf(written);
  const figures = new Map<string, Float64Array>();
  const values = (column: RankingColumn) => {
    const made = figures.get(column.key) ?? new Float64Array(rows.count).map((_, row) => exactOf(rows.get(row, column.key), column));
    figures.set(column.key, made);
    return made;
  };
  const extents = new Map<string, readonly [number, number]>();
  const extent = (column: RankingColumn) => {
    const made = extents.get(column.key) ?? (column.kind === 'trend' ? extentOfSeries(rows, column.key) : extentOf(values(column)));
    extents.set(column.key, made);
    return made;
  };
  const columnOf = (key: string | undefined) => columns.find((column) => column.key === key);
  const by = rank.method === 'none' ? undefined : columnOf(rank.by);
  const descending = isDescending(rank.direction, by);
  const shared = {rows, by, descending, values, extent, moves: by !== undefined && rows.has('previousRank')};
  if (rank.method === 'none' || !by) return {...shared, ...share({order: inOrder(rows.count), ranks: new Uint32Array(rows.count)}), computed: undefined};

  // Who is out of the ranking has no value in it, whatever the cell says.
  const inside = values(by).map((value, row) => (isOut(rows, row) ? Number.NaN : value));
  const later = (rank.tieBreakers ?? []).flatMap(({by: key, direction}) => {
    const column = columnOf(key);
    return column ? [{values: values(column), descending: isDescending(direction, column)}] : [];
  });
  const found = rankBy([{values: inside, descending}, ...later], rank.method, byCode(rows));
  if (!(rank.given ?? rows.has('rank'))) return {...shared, ...share(found), computed: undefined};
  const given = rankAsGiven(new Uint32Array(rows.count).map((_, row) => (isOut(rows, row) ? 0 : Number(rows.get(row, 'rank') ?? 0))), byCode(rows));
  return {...shared, ...share(given), computed: found.ranks};
}

const isOut = (rows: Rows, row: number) => (rows.get(row, 'unranked') ?? undefined) !== undefined;

/** Units alike stand in the order of their codes, then as the document has them: an order to read in, not a rank. */
const byCode = (rows: Rows) => (a: number, b: number) => {
  const code = (row: number) => (rows.get(row, 'code') as string | null | undefined) ?? '';
  const [x, y] = [code(a), code(b)];
  return x === y ? 0 : x < y ? -1 : 1;
};

/** Ranks with what can be counted of them. */
function share({order, ranks}: Ranks) {
  const tied = new Uint8Array(order.length);
  let ranked = 0;
  for (; ranked < order.length && ranks[order[ranked]!] !== 0; ranked += 1) {
    const [before, row] = [order[ranked - 1], order[ranked]!];
    if (before !== undefined && ranks[before] === ranks[row]) tied[before] = tied[row] = 1;
  }
  return {order, ranks, ranked, tied};
}

function extentOf(values: Iterable<number | null>, [least, greatest]: readonly [number, number] = [Infinity, -Infinity]): readonly [number, number] {
  let [low, high] = [least, greatest];
  for (const value of values) {
    if (value !== null && value < low) low = value;
    if (value !== null && value > high) high = value;
  }
  return [low, high];
}

function extentOfSeries(rows: Rows, key: string): readonly [number, number] {
  let extent = extentOf([]);
  for (let row = 0; row < rows.count; row += 1) extent = extentOf(seriesOf(rows.get(row, key)), extent);
  return extent;
}
