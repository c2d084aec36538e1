import type {Polarity} from '../contract/kinds.js';
import type {Quantity, Reported} from '../contract/quantity.js';
import type {RankingColumn} from '../contract/ranking-table.js';
import {grouped} from '../language/number.js';
import {sayQuantity} from '../language/quantity.js';
import type {Words} from '../language/zh-hans/words.js';
import type {Cell} from './described.js';
import {full, missingOf} from './figure.js';

/** Yuan in each unit of money: amounts of one column are comparable whatever unit a cell brings. */
const yuan: Readonly<Partial<Record<string, number>>> = {元: 1, 千元: 1e3, 万元: 1e4, 百万元: 1e6, 亿元: 1e8};

/** The unit a column's amounts are shown in: its own, unless the document asks for another that they convert to. */
export const shownUnitOf = (column: RankingColumn): string => (column.shownIn !== undefined && column.shownIn !== 'auto' && yuan[unitOf(column)] ? column.shownIn : unitOf(column));

/** A column whose amounts choose their unit, with its choice: the greatest of which the greatest amount has one. */
export function settled(column: RankingColumn, extent: readonly [least: number, greatest: number] | undefined): RankingColumn {
  if (column.shownIn !== 'auto') return column;
  const greatest = extent && extent[0] <= extent[1] ? Math.max(Math.abs(extent[0]), Math.abs(extent[1])) * (yuan[unitOf(column)] ?? 0) : 0;
  return {...column, shownIn: greatest === 0 ? undefined : greatest >= 1e8 ? '亿元' : greatest >= 1e4 ? '万元' : '元'};
}

/** A share of fewer cases than these is said as its parts. */
const SMALL_BASE = 30;

/** A column's one unit; a rate that does not say is in percent. */
export const unitOf = ({unit, kind}: RankingColumn): string => unit ?? (kind === 'rate' ? '%' : '');

/** Percent signs stand with the figure, every other unit in the heading. */
export const isPercent = (column: RankingColumn): boolean => /^[%‰]$/.test(unitOf(column));

/** The series of a trend; other cells have none. */
export const seriesOf = (cell: unknown): readonly (number | null)[] => (Array.isArray(cell) ? (cell as readonly (number | null)[]) : []);

/**
 * What a cell counts for in ranking and sorting: its figure in the unit of its column, not rounded (to the fifteen
 * digits of a double), a day as a number, of a series its last figure; `NaN` when there is none or it is in a unit that
 * cannot be converted.
 */
export function exactOf(cell: unknown, column: RankingColumn): number {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'string') return column.kind === 'date' ? dayNumber(cell) : Number.NaN;
  if (Array.isArray(cell)) return seriesOf(cell).reduce<number>((last, value) => value ?? last, Number.NaN);
  if (typeof cell !== 'object' || cell === null) return Number.NaN;
  const {value, missing, numerator, denominator, unit} = cell as Reported;
  if (missing !== undefined) return Number.NaN;
  if (value === undefined || value === null) return numerator !== undefined && denominator !== undefined && denominator > 0 ? 100 * (numerator / denominator) : Number.NaN;
  const wanted = unitOf(column);
  if (unit === undefined || unit === wanted) return Number(value);
  const [from, to] = [yuan[unit], yuan[wanted]];
  return from === undefined || to === undefined ? Number.NaN : Number(((Number(value) * from) / to).toPrecision(15));
}

/** 2026-06-20 as 20260620. A million of them are read in one go, so that no text is made on the way. */
function dayNumber(day: string): number {
  let number = 0;
  for (let at = 0; at < day.length; at += 1) {
    const digit = day.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) number = 10 * number + digit;
    else if (digit !== -3) return Number.NaN;
  }
  return number;
}

/** Whether a cell is in a unit that cannot be held against its column's. */
export const isOtherUnit = (cell: unknown, column: RankingColumn): boolean =>
  typeof cell === 'object' && cell !== null && (cell as Reported).unit !== undefined && missingOf(cell) === undefined && Number.isNaN(exactOf(cell, column));

/** A figure in words, and what stands behind it: the parts of a share, an amount as its source has it. */
export interface SaidCell extends Cell {
  readonly behind?: string;
}

/** A figure in words: with the decimals its column asks for, its qualifier, and its unit where the heading does not say it. */
export function sayFigureIn(column: RankingColumn, cell: Quantity, words: Words, withUnit = false): SaidCell {
  const figure = full(cell);
  const missing = missingOf(cell);
  if (missing !== undefined) return figure.missing === undefined && figure.raw !== undefined ? {text: figure.raw} : {text: words.missing[missing], missing};
  const {value, numerator = 0, denominator = 0, qualifier, basis} = figure;
  const wanted = shownUnitOf(column);
  const given = figure.unit ?? unitOf(column);
  const [from, to] = [yuan[given], yuan[wanted]];
  const unit = from && to ? wanted : given;
  const shown = withUnit || isPercent(column) || unit !== wanted ? unit : '';
  const parts = denominator > 0 ? `${grouped(numerator)}/${grouped(denominator)}${basis === undefined ? '' : words.comma + basis}` : undefined;
  if (value !== undefined && value !== null) {
    const moved = from && to && from !== to ? movedBy(value, Math.round(Math.log10(from / to))) : undefined;
    const text = sayQuantity(words, decimals(moved === undefined ? value : column.digits === undefined ? rounded(moved) : moved, column), shown, qualifier).text;
    const behind = parts ?? (figure.unit !== undefined && moved !== undefined ? sayQuantity(words, value, given, qualifier).text : undefined);
    return {text, value: moved ?? value, ...(behind !== undefined && {behind})};
  }
  const share = exactOf(cell, column);
  const text = denominator < SMALL_BASE ? `${grouped(numerator)}/${grouped(denominator)}` : sayQuantity(words, decimals(share, {...column, kind: 'rate', digits: column.digits ?? 1}), '%', qualifier).text;
  return {text, value: share, ...(denominator >= SMALL_BASE && parts !== undefined && {behind: parts})};
}

/** A target in words, in the unit its column is shown in. */
export const sayTargetIn = (column: RankingColumn, value: number, words: Words, qualifier?: Expects): string => {
  const {text} = sayFigureIn({...column, digits: undefined}, {value, ...(qualifier && {qualifier})}, words, true);
  return text;
};

/** A number with its point moved to the right, or for a negative count to the left; the source's digits are kept. */
export function movedBy(value: number | string, places: number): string {
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  if (whole === '') return String(Number((Number(value) * 10 ** places).toPrecision(15)));
  const ahead = Math.max(0, -places);
  const digits = '0'.repeat(ahead) + whole + part + '0'.repeat(Math.max(0, places));
  const point = ahead + whole.length + places;
  const rest = digits.slice(point).replace(/0+$/, '');
  return sign + digits.slice(0, point).replace(/^0+(?=\d)/, '') + (rest && `.${rest}`);
}

/** What was converted has two decimals at most. */
const rounded = (value: string) => ((value.split('.')[1]?.length ?? 0) > 2 ? String(Number(Number(value).toFixed(2))) : value);

/** With as many decimals as its column asks for; without, as reported. A rate is cut, not rounded: 99.96% is not all of them. */
function decimals(value: number | string, {kind, digits}: Pick<RankingColumn, 'kind' | 'digits'>): number | string {
  if (digits === undefined) return value;
  const scale = 10 ** digits;
  return (kind === 'rate' ? Math.floor(Number(value) * scale + 1e-9) / scale : Number(value)).toFixed(digits);
}

/** A judgement on a figure, declared or by polarity; empty when there is none. */
export type Judgement = 'good' | 'warn' | 'bad' | '';

/** How a figure stands to what its column expects, and which way it misses. */
export interface Judged {
  readonly judgement: Judgement;
  /** Which side of the target it lies on, when it misses it. */
  readonly misses?: 'below' | 'above';
  readonly label?: string | undefined;
}

/**
 * A declared threshold judges first: the highest that a figure reaches, or that a level is named by. Then the target, and
 * only where the column says which way is better. Reaching a target is nothing to remark on.
 */
export function judge({thresholds = [], target, polarity = 'neutral'}: RankingColumn, value: number | string, qualifier?: Reported['qualifier']): Judged {
  const reached = thresholds.filter(({at}) => (typeof value === 'string' ? at === value : typeof at === 'number' && value >= at));
  const threshold = reached.reduce<(typeof reached)[number] | undefined>((best, next) => (best && Number(best.at) > Number(next.at) ? best : next), undefined);
  if (threshold?.judgement) return {judgement: threshold.judgement, label: threshold.label};
  const misses = target && typeof value === 'number' ? missed(target.value, expects(target.qualifier, polarity), value, qualifier) : undefined;
  return misses && polarity !== 'neutral' ? {judgement: 'bad', misses} : {judgement: '', label: threshold?.label};
}

type Expects = 'eq' | 'gt' | 'gte' | 'lt' | 'lte';

/** What a target means when it does not say: at least, or at most where less is better. */
export const expects = (qualifier: Expects | undefined, polarity: Polarity | undefined): Expects => qualifier ?? (polarity === 'lower_better' ? 'lte' : 'gte');

function missed(target: number, expected: Expects, value: number, qualifier: Reported['qualifier']): Judged['misses'] {
  if (value === target) {
    const strict = (expected === 'gt' && qualifier !== 'gt' && qualifier !== 'over') || (expected === 'lt' && qualifier !== 'lt');
    return strict ? (expected === 'gt' ? 'below' : 'above') : undefined;
  }
  const fails = value < target ? expected === 'gt' || expected === 'gte' || expected === 'eq' : expected === 'lt' || expected === 'lte' || expected === 'eq';
  return fails ? (value < target ? 'below' : 'above') : undefined;
}
