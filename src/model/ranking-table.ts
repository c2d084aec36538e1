import type {RankingColumn, RankingTableDocument} from '../contract/ranking-table.js';
import {grouped, THIN} from '../language/number.js';
import {sayQuantity} from '../language/quantity.js';
import {rankingTable as home, type RankingTableWords} from '../language/zh-hans/ranking-table.js';
import {aboutOf, notesOf, periodOf} from './about.js';
import {mayShow} from './audience.js';
import type {Cell, Described, Line, Table} from './described.js';
import {factsOf} from './ranking-facts.js';
import {expects, isPercent, unitOf} from './ranking-figure.js';
import {cellOf, chipsOf, moveOf, placeOf, reasonOf, type RankingRow, type Teller} from './ranking-row.js';
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
  const facts = factsOf(document);
  const teller: Teller = {document, facts, words, say, flags: mayShow(document.flagVisibility ?? 'internal', audience)};
  const about = aboutOf(document, setting);
  const {columns, population, subtitle, title} = document;
  const count = facts.rows.count;
  const heads = headsOf(teller);
  return {
    title,
    ...(subtitle !== undefined && {subtitle}),
    context: [population, count === 0 ? '' : say.units(grouped(count)), periodOf(document, words), tieBreakers(teller)].filter(Boolean).join(words.middot),
    summary: rankingSentence(teller),
    table: tableFor(teller, heads),
    notes: [...notesOf(document, setting, rankingDoubts(teller, mayShow('internal', audience))), ...(looksEqual(teller) ? [{text: say.looksEqual, kind: 'remark'} as const] : [])],
    about: {...about, lines: [...about.lines, ...methodLine(teller), ...columns.flatMap(({label, definition}) => (definition === undefined ? [] : [{label, text: definition}]))]},
    empty: count === 0,
    heads,
    sort: facts.by && (facts.computed ? {key: RANK, descending: false} : {key: facts.by.key, descending: facts.descending}),
    order: (sort) => (sort ? arrange(facts.order, compareBy(teller, sort)) : facts.order),
    row: (row) => rowOf(teller, row),
    targets: columns.flatMap((column) => {
      const {label, bar, target, polarity} = column;
      return bar === true && target ? [say.targetOf(label, (target.label ?? words.target) + THIN + sayQuantity(words, target.value, unitOf(column), expects(target.qualifier, polarity)).text)] : [];
    }),
    say,
  };
}

const figureKinds: ReadonlySet<string> = new Set(['count', 'rate', 'money', 'change', 'date', 'trend', 'rank', 'move']);

const head = (key: string, label: string, kind: Head['kind'], unit = '', bars = false): Head => ({key, label, kind, unit, numeric: figureKinds.has(kind) && kind !== 'rank', bars});

function headsOf({document: {columns, period}, facts: {rows, by}, say}: Teller): readonly Head[] {
  return [
    ...(by ? [head(RANK, say.rank, 'rank')] : []),
    head(UNIT, say.unit, 'unit'),
    ...(by && rows.has('previousRank') ? [head(MOVE, say.against[spanOf(period)], 'move')] : []),
    ...columns.map((column) => head(column.key, (column.group === undefined ? '' : column.group + THIN) + column.label, column.kind, isPercent(column) ? '' : unitOf(column), column.bar)),
  ];
}

/** What kind of period comes before, from the code of this one. */
function spanOf(period: RankingTableDocument['period']): keyof RankingTableWords['against'] {
  const code = typeof period === 'string' ? period : '';
  const [, letter] = /^\d{4}-([HQW])/.exec(code) ?? [];
  if (letter !== undefined) return letter === 'H' ? 'half' : letter === 'Q' ? 'quarter' : 'week';
  return code.length === 4 ? 'year' : code.length === 7 ? 'month' : 'other';
}

function rowOf(teller: Teller, row: number): RankingRow {
  const {document: {columns}, facts: {rows, by}} = teller;
  const reason = reasonOf(teller, row);
  const cells = columns.map((column) => cellOf(teller, row, column));
  const at = by ? columns.indexOf(by) : -1;
  const silent = cells[at]?.missing !== undefined;
  const chips = chipsOf(teller, row);
  return {
    place: placeOf(teller, row),
    unit: String(rows.get(row, 'unit')),
    code: (rows.get(row, 'code') ?? undefined) as string | undefined,
    // Why a unit is not ranked stands where its figure would, or beside its name when it has a figure.
    chips: reason === undefined || silent ? chips : [...chips, {text: reason, reason: undefined, judgement: 'none'}],
    move: moveOf(teller, row),
    cells: reason === undefined || !silent ? cells : cells.map((cell, index) => (index === at && cell.missing !== 'suppressed' ? {...cell, text: reason} : cell)),
    criticised: chips.some(({judgement}) => judgement === 'bad'),
    own: rows.get(row, 'own') === true,
  };
}

/** How rows stand by a column: figures by their exact values, names as a dictionary has them, ranks from the first. */
function compareBy({document: {columns}, facts: {rows, ranks, values}}: Teller, {key, descending}: Sort): Compare {
  const figures = (of: (row: number) => number) => byFigure(new Float64Array(rows.count).map((_, row) => of(row)), descending);
  if (key === RANK) return figures((row) => ranks[row] || Number.NaN);
  if (key === MOVE) return figures((row) => (ranks[row] ? Number(rows.get(row, 'previousRank') ?? Number.NaN) - ranks[row] : Number.NaN));
  const column = columns.find((one) => one.key === key);
  if (column && column.kind !== 'level' && figureKinds.has(column.kind)) return byFigure(values(column), descending);
  const texts = Array.from({length: rows.count}, (_, row) => textOf(rows.get(row, column ? key : 'unit')));
  return byText(texts, descending);
}

const textOf = (cell: unknown): string | undefined =>
  typeof cell === 'string' ? cell : typeof cell === 'number' ? String(cell) : typeof cell === 'object' && cell !== null && 'text' in cell ? String(cell.text) : undefined;

/** Everything, row by row in the document's order: the name, its code, its rank or why it has none, and what was said of it. */
function tableFor(teller: Teller, heads: readonly Head[]): Table {
  const {facts: {rows, order, ranks, by}, words, say, flags} = teller;
  const [coded, flagged] = [rows.has('code'), flags && rows.has('flags')];
  const shown = heads.filter(({key}) => key !== UNIT);
  const moves = shown.some(({key}) => key === MOVE);
  const why = ({text, reason}: RankingRow['chips'][number]) => (reason === undefined ? text : say.because(text, reason));
  return {
    columns: [{label: say.unit}, ...(coded ? [{label: say.code}] : []), ...shown.map(({label, unit, numeric}) => ({label, ...(unit !== '' && {unit}), numeric})), ...(flagged ? [{label: say.flagged}] : [])],
    rowCount: rows.count,
    row: (at) => {
      const row = order[at]!;
      const {unit, code, place, move, cells} = rowOf(teller, row);
      const reason = reasonOf(teller, row);
      return [
        {text: unit},
        ...(coded ? [{text: code ?? say.none}] : []),
        ...(by ? [place ? {text: (place.tied ? say.tied : '') + place.text, value: ranks[row]!} : {text: say.unranked + (reason === undefined ? '' : words.bracket(reason))}] : []),
        ...(moves ? [{text: move?.said ?? say.none}] : []),
        ...cells.map(listed),
        ...(flagged ? [{text: chipsOf(teller, row).map(why).join(words.semicolon) || say.none}] : []),
      ];
    },
  };

  /** A cell of the picture in words alone: its arrow and its colour said. */
  function listed({text, value, missing, said, symbol}: RankingRow['cells'][number], index: number): Cell {
    const change = teller.document.columns[index]?.kind === 'change' && symbol !== '';
    return {text: change ? said : said === '' || missing !== undefined ? text : text + words.bracket(said), ...(value !== undefined && {value}), ...(missing !== undefined && {missing})};
  }
}

function tieBreakers({document: {columns, rank}, words, say}: Teller): string {
  const names = (rank.tieBreakers ?? []).flatMap(({by}) => columns.filter(({key}) => key === by).map(({label}) => label));
  return names.length === 0 || rank.method === 'none' ? '' : say.tieBreakers(words.list(names));
}

/** How the ranks came about, said once where the source is said. */
function methodLine(teller: Teller): readonly Line[] {
  const {document: {rank}, facts: {by, descending, computed}, words, say} = teller;
  if (!by || rank.method === 'none') return [];
  const parts = [computed ? say.given : say.method(by.label, descending, rank.method), tieBreakers(teller)].filter(Boolean);
  return [{label: say.ranking, text: parts.join(words.semicolon)}];
}
