import type {Quantity, Reported} from '../contract/quantity.js';
import type {Flag, PreviousRank, RankingColumn, RankingTableDocument, Unranked} from '../contract/ranking-table.js';
import {grouped} from '../language/number.js';
import {sayDay} from '../language/time.js';
import type {RankingTableWords} from '../language/zh-hans/ranking-table.js';
import type {Words} from '../language/zh-hans/words.js';
import type {Cell} from './described.js';
import {barOf, lineOf, type Bar, type Line} from './bar.js';
import {exactOf, isPercent, judge, sayFigureIn, seriesOf, type Judged} from './ranking-figure.js';
import type {RankingFacts} from './ranking-facts.js';

/** A short word beside a unit's name. */
export interface Chip {
  readonly text: string;
  /** Why, in the publisher's words; read aloud, and listed in the table. */
  readonly reason: string | undefined;
  readonly judgement: Judged['judgement'];
}

/** How a unit moved against the period before. */
export interface Move {
  readonly symbol: string;
  readonly text: string;
  /** The same in words: 上升 2 位. */
  readonly said: string;
  readonly judgement: Judged['judgement'];
}

/** A cell of the picture, finished. */
export interface RankingCellModel extends Cell {
  readonly judgement: Judged['judgement'];
  /** Stands before the figure, so that its colour is not alone. */
  readonly symbol: string;
  /** What the symbol means. */
  readonly said: string;
  readonly bar?: Bar | undefined;
  readonly line?: Line | undefined;
  readonly href?: string;
  readonly chip?: boolean;
}

/** A row of the picture, finished; made when it is drawn. */
export interface RankingRow {
  /** `13`, and whether others share it; `undefined` for a unit that is not ranked. */
  readonly place: {readonly text: string; readonly tied: boolean; readonly said: string} | undefined;
  readonly unit: string;
  readonly code: string | undefined;
  readonly chips: readonly Chip[];
  readonly move: Move | undefined;
  readonly cells: readonly RankingCellModel[];
  readonly criticised: boolean;
  readonly own: boolean;
}

/** What rows are said with. */
export interface Teller {
  readonly document: RankingTableDocument;
  readonly facts: RankingFacts;
  readonly words: Words;
  readonly say: RankingTableWords;
  /** Whether this audience may see flags. */
  readonly flags: boolean;
}

const flagJudgements = {commended: 'good', bottom: 'warn', criticised: 'bad', talked: 'warn', exempt: 'none'} as const;
const SYMBOL = {good: '✓', warn: '◆', bad: '✕', none: ''} as const;

/** Why a unit is not ranked, in words; `undefined` when it is, or when nobody says. */
export function reasonOf({facts: {rows, ranks, by}, words, say}: Teller, row: number): string | undefined {
  if (ranks[row] !== 0 || !by) return undefined;
  const declared = (rows.get(row, 'unranked') ?? undefined) as Unranked | undefined;
  if (declared !== undefined) return typeof declared === 'string' ? say.reason[declared] : declared.reason;
  const cell = rows.get(row, by.key) as Quantity | undefined;
  const {missing} = cell === undefined ? {missing: 'not_reported' as const} : sayFigureIn(by, cell, words);
  return missing === undefined ? (Number.isNaN(exactOf(cell, by)) ? say.reason.other_unit : undefined) : missing === 'suppressed' ? words.suppressedMeaning : words.missing[missing];
}

/** A unit's rank, and whether it shares it. */
export function placeOf({facts: {ranks, tied: shared}, say}: Teller, row: number): RankingRow['place'] {
  const rank = ranks[row] ?? 0;
  if (rank === 0) return undefined;
  const tied = shared[row] === 1;
  return {text: grouped(rank), tied, said: say.place(grouped(rank), tied)};
}

/** The change of rank; up is good where ranks begin with the better end, and neither where nothing is better. */
export function moveOf({facts: {rows, ranks, by, descending}, say}: Teller, row: number): Move | undefined {
  const previous = (rows.get(row, 'previousRank') ?? undefined) as Exclude<PreviousRank, null> | undefined;
  const rank = ranks[row] ?? 0;
  const plain = (text: string): Move => ({symbol: '', text, said: text, judgement: 'none'});
  if (previous === undefined) return undefined;
  if (typeof previous === 'object') return plain(say.notComparable(previous.notComparable));
  if (typeof previous === 'string') return plain(previous === 'new' ? say.isNew : say.reentered);
  if (rank === 0) return undefined;
  const up = previous - rank;
  if (up === 0) return {...plain(say.moved.level), symbol: '—'};
  const size = grouped(Math.abs(up));
  const {polarity = 'neutral'} = by ?? {};
  const better = polarity === 'neutral' ? undefined : up > 0 === ((polarity === 'higher_better') === descending);
  return {symbol: up > 0 ? '▲' : '▼', text: size, said: (up > 0 ? say.moved.up : say.moved.down)(size), judgement: better === undefined ? 'none' : better ? 'good' : 'bad'};
}

/** Flags as chips, for those who may see them. */
export function chipsOf({facts: {rows}, say, flags}: Teller, row: number): readonly Chip[] {
  if (!flags) return [];
  return ((rows.get(row, 'flags') ?? []) as readonly Flag[]).map(({kind, reason, times}) => {
    const flag = say.flags[kind];
    return {text: times === undefined || times < 2 ? flag : say.times(flag, grouped(times)), reason, judgement: flagJudgements[kind]};
  });
}

/** A cell in words, with its judgement and its picture. */
export function cellOf(teller: Teller, row: number, column: RankingColumn): RankingCellModel {
  const {facts: {rows, extent}, words, say} = teller;
  const cell = rows.get(row, column.key);
  const plain = {judgement: 'none', symbol: '', said: ''} as const;
  if (cell === undefined || cell === '') return {...plain, text: say.none, missing: 'not_applicable'};
  if (Array.isArray(cell)) return {...plain, ...seriesCell(seriesOf(cell), extent(column), column, teller)};
  if (typeof cell === 'object' && cell !== null && 'href' in cell) return {...plain, ...(cell as {text: string; href: string})};
  const value = exactOf(cell, column);
  if (typeof cell === 'string' || (typeof cell === 'number' && (column.kind === 'level' || column.kind === 'text'))) {
    const {judgement, label} = judge(column, cell);
    const text = column.kind === 'date' ? sayDay(words, String(cell)) : String(cell);
    return {...plain, text: label ?? text, judgement, symbol: SYMBOL[judgement], chip: judgement !== 'none'};
  }
  const said = sayFigureIn(column, cell, words);
  if (said.missing !== undefined || Number.isNaN(value)) return {...plain, ...said, said: said.missing === 'suppressed' ? words.suppressedMeaning : ''};
  const {judgement, misses, label} = judge(column, value, (cell as Reported).qualifier);
  const meaning = label ?? (misses ? say.judged[misses] : judgement === 'none' ? '' : say.judged[judgement]);
  const arrow = misses ? (misses === 'below' ? '▼' : '▲') : SYMBOL[judgement];
  return {...plain, ...said, judgement, symbol: arrow, said: meaning, ...(column.bar === true && {bar: barOf(value, extent(column), column.target?.value, isPercent(column))}), ...(column.kind === 'change' && changeOf(value, column, said.text, words))};
}

/** A change by its own sign, judged by its column's polarity. */
function changeOf(value: number, {polarity = 'neutral'}: RankingColumn, text: string, words: Words): Partial<RankingCellModel> {
  const size = text.replace(/^−/, '');
  if (value === 0) return {text: words.level};
  const good = polarity === 'neutral' ? undefined : value > 0 === (polarity === 'higher_better');
  return {text: size, symbol: value > 0 ? '▲' : '▼', said: (value > 0 ? words.rise : words.fall)(size), judgement: good === undefined ? 'none' : good ? 'good' : 'bad'};
}

/** Fewer figures than these make no line. */
const SHORTEST = 3;

/** A series as a line and as its figures; too short a one as words. */
function seriesCell(series: readonly (number | null)[], extent: readonly [number, number], column: RankingColumn, {words, say}: Teller): Partial<RankingCellModel> & Cell {
  const figures = series.map((value) => (value === null ? say.none : sayFigureIn(column, value, words).text));
  const said = series.filter((value) => value !== null).length;
  if (said < SHORTEST) return {text: say.shortSeries(grouped(SHORTEST)), ...(said === 0 && {missing: 'not_reported'})};
  return {text: say.series(grouped(series.length), words.list(figures)), line: lineOf(series, extent)};
}
