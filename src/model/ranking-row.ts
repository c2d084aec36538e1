import type {Polarity} from '../contract/kinds.js';
import type {Quantity, Reported} from '../contract/quantity.js';
import type {Flag, PreviousRank, RankingColumn, RankingTableDocument, Unranked} from '../contract/ranking-table.js';
import {grouped} from '../language/number.js';
import {sayDay} from '../language/time.js';
import type {RankingTableWords} from '../language/zh-hans/ranking-table.js';
import type {Words} from '../language/zh-hans/words.js';
import {barOf, lineOf, type Bar, type Line} from './bar.js';
import type {Cell} from './described.js';
import type {RankingFacts} from './ranking-facts.js';
import {exactOf, isPercent, judge, sayFigureIn, type Judgement} from './ranking-figure.js';

/** A short word beside a unit's name, and why it stands there; the reason is read aloud, and listed in the table. */
export interface Chip {
  readonly text: string;
  readonly reason?: string | undefined;
  readonly judgement: Judgement;
}

/** A cell of the picture, finished. */
export interface RankingCellModel extends Cell {
  /** Before the text, so that colour is not alone. */
  readonly symbol?: string;
  readonly judgement?: Judgement;
  /** All of it in words, where text, symbol and picture are not: 上升 2 位. */
  readonly said?: string;
  /** A small word behind the text: others have this rank too. */
  readonly tied?: string;
  readonly chip?: boolean;
  readonly bar?: Bar;
  readonly line?: Line;
  readonly href?: string;
}

/** A row of the picture, finished; made when it is drawn. */
export interface RankingRow {
  readonly unit: string;
  readonly code: string | undefined;
  readonly own: boolean;
  readonly criticised: boolean;
  readonly chips: readonly Chip[];
  /** Set where this is a line of several units: of a group, by its number, or of all; and how many they are. */
  readonly sum?: {readonly group: number | undefined; readonly units: string};
  /** One for each heading but the unit's. */
  readonly cells: readonly RankingCellModel[];
}

/** What rows are told from and with. */
export interface Teller extends RankingFacts {
  readonly document: RankingTableDocument;
  readonly words: Words;
  readonly say: RankingTableWords;
  /** Whether this audience may see flags. */
  readonly flags: boolean;
}

const flagJudgements: Readonly<Record<Flag['kind'], Judgement>> = {commended: 'good', bottom: 'warn', criticised: 'bad', talked: 'warn', exempt: ''};
const symbols: Readonly<Record<Judgement, string>> = {good: '✓', warn: '◆', bad: '✕', '': ''};

/** A rise or a fall: good or bad where one way is better, and neither where none is. */
const verdict = (rises: boolean, polarity: Polarity = 'neutral'): Judgement => (polarity === 'neutral' ? '' : rises === (polarity === 'higher_better') ? 'good' : 'bad');

/** Why a unit is not ranked, in words; `undefined` when it is, or when nobody says. */
export function reasonOf({rows, rank, by, given, survey, words, say}: Teller, row: number): string | undefined {
  if (!by || (!survey && !given) || rank(row) !== 0) return undefined;
  const declared = rows.get(row, 'unranked') as Unranked | null | undefined;
  if (declared) return typeof declared === 'string' ? say.reason[declared] : declared.reason;
  const cell = (rows.get(row, by.key) ?? null);
  const {missing} = sayFigureIn(by, cell, words);
  if (missing) return missing === 'suppressed' ? words.suppressedMeaning : words.missing[missing];
  return Number.isNaN(exactOf(cell, by)) ? say.reason.other_unit : undefined;
}

/** A unit's rank, and whether it shares it; or why it has none. */
export function rankCell(teller: Teller, row: number): RankingCellModel {
  const {tied, given, survey, words, say} = teller;
  const rank = teller.rank(row);
  const text = grouped(rank);
  if (rank > 0) return tied(row) ? {text, value: rank, tied: say.tied, said: say.tiedAt(text)} : {text, value: rank};
  if (!survey && !given) return {text: words.loading};
  const reason = reasonOf(teller, row);
  return {text: say.unranked, missing: 'not_applicable', ...(reason !== undefined && {said: say.unranked + words.bracket(reason)})};
}

/** The change of rank; up is good where ranks begin with the better end. */
export function moveCell({rows, rank: rankOf, by, descending, words, say}: Teller, row: number): RankingCellModel {
  const before = rows.get(row, 'previousRank') as PreviousRank | undefined;
  const rank = rankOf(row);
  if (before && typeof before === 'object') return {text: say.notComparable(before.notComparable)};
  if (typeof before === 'string') return {text: say[before]};
  if (!before || rank === 0) return {text: say.none, missing: 'not_applicable'};
  const up = before - rank;
  const text = grouped(Math.abs(up));
  if (up === 0) return {text: words.level, symbol: '—', said: words.level, value: 0};
  return {text, value: up, symbol: up > 0 ? '▲' : '▼', said: (up > 0 ? say.up : say.down)(text), judgement: verdict(up > 0 === descending, by?.polarity)};
}

/** Flags as chips, for those who may see them. */
export function chipsOf({rows, say, flags}: Teller, row: number): readonly Chip[] {
  const said = flags ? (rows.get(row, 'flags') as readonly Flag[] | null | undefined) : undefined;
  return (said ?? []).map(({kind, reason, times = 1}) => ({text: times < 2 ? say.flags[kind] : say.times(say.flags[kind], grouped(times)), reason, judgement: flagJudgements[kind]}));
}

/** Fewer figures than these make no line. */
const SHORTEST = 3;

/** A cell in words, with its judgement and its picture. */
export function cellOf({rows, extent, words, say}: Teller, row: number, column: RankingColumn): RankingCellModel {
  const cell = rows.get(row, column.key) as Quantity | string | {text: string; href: string} | readonly (number | null)[] | undefined;
  const {kind, polarity} = column;
  if (cell === undefined || cell === '') return {text: say.none, missing: 'not_applicable'};
  if (Array.isArray(cell)) {
    const series = cell as readonly (number | null)[];
    const figures = series.map((value) => (value === null ? say.none : sayFigureIn(column, value, words).text));
    if (series.filter((value) => value !== null).length < SHORTEST) return {text: say.shortSeries(grouped(SHORTEST)), missing: 'not_applicable'};
    const scale = extent(column);
    return {text: '', said: say.series(grouped(series.length), words.list(figures)), ...(scale && {line: lineOf(series, scale)})};
  }
  if (typeof cell === 'object' && cell && 'href' in cell) return cell;
  if (typeof cell === 'string' || (typeof cell === 'number' && /text|level/.test(kind))) {
    const {judgement, label} = judge(column, cell);
    return {text: label ?? (kind === 'date' ? sayDay(words, String(cell)) : String(cell)), judgement, symbol: symbols[judgement], chip: judgement !== ''};
  }
  const figure = sayFigureIn(column, cell as Quantity, words);
  const value = exactOf(cell, column);
  if (figure.missing === 'suppressed') return {...figure, said: words.suppressedMeaning};
  if (Number.isNaN(value)) return figure;
  if (kind === 'change') {
    const text = value === 0 ? words.level : figure.text.replace('−', '');
    return {...figure, text, ...(value !== 0 && {symbol: value > 0 ? '▲' : '▼', said: (value > 0 ? words.rise : words.fall)(text), judgement: verdict(value > 0, polarity)})};
  }
  const {behind, ...shown} = figure;
  const {judgement, misses, label} = judge(column, value, (cell as Reported).qualifier);
  const scale = column.bar === true ? extent(column) : undefined;
  const meaning = [behind, label ?? (misses ? say[misses]('') : judgement && say.judged[judgement])].filter(Boolean).join(words.semicolon);
  return {
    ...shown,
    judgement,
    symbol: misses === 'below' ? '▼' : misses ? '▲' : symbols[judgement],
    ...(meaning && {said: figure.text + words.bracket(meaning)}),
    ...(scale && {bar: barOf(value, scale, column.target?.value, isPercent(column))}),
  };
}
