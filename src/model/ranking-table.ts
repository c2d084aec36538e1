import type {RankingColumn, RankingTableDocument} from '../contract/ranking-table.js';
import {grouped, THIN} from '../language/number.js';
import {sayQuantity} from '../language/quantity.js';
import {rankingTable as home, type RankingTableWords} from '../language/zh-hans/ranking-table.js';
import {aboutOf, notesOf, periodOf} from './about.js';
import {mayShow} from './audience.js';
import type {Described, Line} from './described.js';
import {factsOf} from './ranking-facts.js';
import {expects, isPercent, unitOf} from './ranking-figure.js';
import {cellOf, chipsOf, moveCell, rankCell, reasonOf, type RankingRow, type Teller} from './ranking-row.js';
import {looksEqual, rankingDoubts, rankingSentence} from './ranking-sentence.js';
import type {Setting} from './setting.js';
import {arrange, byFigure, byText, type Compare} from './sort.js';

/** What is no column of the document: its rank, name and movement; no column can have these keys. */
export const RANK = '#rank';
export const UNIT = '#unit';
export const MOVE = '#move';

/** A heading of the picture. */
export interface Head {
  readonly key: string;
  readonly label: string;
  /** The column's one unit; percent signs stand with the figures. */
  readonly unit: string;
  readonly kind: RankingColumn['kind'] | 'rank' | 'unit' | 'move';
  /** Stands to the right, and is sorted from the greatest. */
  readonly numeric: boolean;
  /** Its cells have bars. */
  readonly bars: boolean;
}

/** Which column the rows stand by, and which way. */
export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}

export interface RankingTableModel extends Described {
  readonly heads: readonly Head[];
  /** The order the document means, as a heading shows it; `undefined` where nothing is ranked. */
  readonly sort: Sort | undefined;
  /** The rows' numbers in an order; in the document's own without a `sort`. */
  readonly order: (sort?: Sort) => Uint32Array;
  /** A row by its number, made when it is drawn. */
  readonly row: (row: number) => RankingRow;
  /** What the ticks of the bars mean. */
  readonly targets: readonly string[];
  readonly say: RankingTableWords;
}

/** Units ranked by one of their columns, by values that are not rounded. Nothing is made of a row before it is drawn. */
export function rankingTableModel(document: RankingTableDocument, setting: Setting): RankingTableModel {
  const {language, audience} = setting;
  const {words} = language;
  const say = language.say('ranking-table', home);
  const {columns, population, subtitle, title} = document;
  const teller: Teller = {...factsOf(document), document, words, say, flags: mayShow(document.flagVisibility ?? 'internal', audience)};
  const {rows, by, descending, computed, order} = teller;
  const heads = headsOf(teller);
  const about = aboutOf(document, setting);
  const notes = notesOf(document, setting, rankingDoubts(teller, mayShow('internal', audience)));
  return {
    title,
    ...(subtitle !== undefined && {subtitle}),
    context: [population, rows.count > 0 && say.units(grouped(rows.count)), periodOf(document, words), tieBreakers(teller)].filter(Boolean).join(words.middot),
    summary: rankingSentence(teller),
    table: () => import('./ranking-list.js').then(({rankingList}) => rankingList(teller, heads, (row) => rowOf(teller, row))),
    notes: looksEqual(teller) ? [...notes, {text: say.looksEqual, kind: 'remark'}] : notes,
    about: {...about, lines: [...about.lines, ...methodLine(teller), ...columns.flatMap(({label, definition}) => (definition === undefined ? [] : [{label, text: definition}]))]},
    empty: rows.count === 0,
    heads,
    sort: by && (computed ? {key: RANK, descending: false} : {key: by.key, descending}),
    order: (sort) => (sort ? arrange(order, compareBy(teller, sort)) : order),
    row: (row) => rowOf(teller, row),
    targets: columns.flatMap((column) => {
      const {label, bar, target, polarity} = column;
      return bar === true && target ? [say.pair(label, (target.label ?? words.target) + THIN + sayQuantity(words, target.value, unitOf(column), expects(target.qualifier, polarity)).text)] : [];
    }),
    say,
  };
}

const isWords = (kind: Head['kind']) => /text|level|link|unit/.test(kind);

function headsOf({document: {columns, period}, moves, by, say}: Teller): readonly Head[] {
  const head = (key: string, label: string, kind: Head['kind'], unit = '', bars = false): Head => ({key, label, kind, unit, numeric: kind !== 'rank' && !isWords(kind), bars});
  return [
    ...(by ? [head(RANK, say.rank, 'rank')] : []),
    head(UNIT, say.unit, 'unit'),
    ...(moves ? [head(MOVE, say.against[spanOf(period)], 'move')] : []),
    ...columns.map((column) => head(column.key, (column.group === undefined ? '' : column.group + THIN) + column.label, column.kind, isPercent(column) ? '' : unitOf(column), column.bar)),
  ];
}

/** What kind of period comes before, from the code of this one. */
function spanOf(period: RankingTableDocument['period']): keyof RankingTableWords['against'] {
  const code = typeof period === 'string' ? period : '';
  const {5: letter, length} = code;
  return letter === 'H' ? 'half' : letter === 'Q' ? 'quarter' : letter === 'W' ? 'week' : length === 4 ? 'year' : length === 7 ? 'month' : 'other';
}

function rowOf(teller: Teller, row: number): RankingRow {
  const {document: {columns}, rows, by, moves} = teller;
  const chips = chipsOf(teller, row);
  const reason = reasonOf(teller, row);
  // Why a unit is not ranked stands where its figure would, or beside its name when it has a figure.
  let told = reason === undefined;
  const cells = columns.map((column) => {
    const cell = cellOf(teller, row, column);
    if (column !== by || cell.missing === undefined || reason === undefined) return cell;
    told = true;
    return cell.missing === 'suppressed' ? cell : {...cell, text: reason};
  });
  return {
    unit: rows.get(row, 'unit') as string,
    code: (rows.get(row, 'code') as string | null | undefined) ?? undefined,
    own: rows.get(row, 'own') === true,
    criticised: chips.some(({judgement}) => judgement === 'bad'),
    chips: told ? chips : [...chips, {text: reason!, judgement: ''}],
    cells: [...(by ? [rankCell(teller, row)] : []), ...(moves ? [moveCell(teller, row)] : []), ...cells],
  };
}

/** How rows stand by a column: figures by their exact values, names as a dictionary has them, ranks from the first. */
function compareBy(teller: Teller, {key, descending}: Sort): Compare {
  const {document, rows, ranks, values} = teller;
  const column = document.columns.find((one) => one.key === key);
  if (column ? !isWords(column.kind) : key !== UNIT) {
    const figure = (row: number) => (key === RANK ? ranks[row] || Number.NaN : Number(moveCell(teller, row).value ?? Number.NaN));
    return byFigure(column ? values(column) : new Float64Array(rows.count).map((_, row) => figure(row)), descending);
  }
  return byText(Array.from({length: rows.count}, (_, row) => textOf(rows.get(row, column ? key : 'unit'))), descending);
}

const textOf = (cell: unknown): string | undefined => (typeof cell === 'object' ? (cell as {text?: string} | null)?.text : typeof cell === 'number' ? String(cell) : (cell as string | undefined));

function tieBreakers({document: {columns, rank}, words, say}: Teller): string {
  const names = (rank.tieBreakers ?? []).map(({by}) => columns.find(({key}) => key === by)!.label);
  return names.length === 0 || rank.method === 'none' ? '' : say.tieBreakers(words.list(names));
}

/** How the ranks came about, said once where the source is said. */
function methodLine(teller: Teller): readonly Line[] {
  const {document: {rank}, by, descending, computed, words, say} = teller;
  if (!by || rank.method === 'none') return [];
  return [{label: say.ranking, text: [computed ? say.given : say.method(by.label, descending, rank.method), tieBreakers(teller)].filter(Boolean).join(words.semicolon)}];
}
