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
  if (typeof cell === 'string') return column.kind === 'date' ? Number(cell.replace(/-/g, '')) : Number.NaN;
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

/** Whether a cell is in a unit that cannot be held against its column's. */
export const isOtherUnit = (cell: unknown, column: RankingColumn): boolean =>
  typeof cell === 'object' && cell !== null && (cell as Reported).unit !== undefined && missingOf(cell) === undefined && Number.isNaN(exactOf(cell, column));

/** A figure in words: with the decimals its column asks for, its qualifier, and its unit where the heading does not say it. */
export function sayFigureIn(column: RankingColumn, cell: Quantity, words: Words, withUnit = false): Cell {
  const figure = full(cell);
  const missing = missingOf(cell);
  if (missing !== undefined) return figure.missing === undefined && figure.raw !== undefined ? {text: figure.raw} : {text: words.missing[missing], missing};
  const {value, numerator = 0, denominator = 0, qualifier} = figure;
  const unit = figure.unit ?? unitOf(column);
  const shown = withUnit || isPercent(column) || unit !== unitOf(column) ? unit : '';
  if (value !== undefined && value !== null) return {text: sayQuantity(words, decimals(value, column), shown, qualifier).text, value};
  const share = exactOf(cell, column);
  const text = denominator < SMALL_BASE ? `${grouped(numerator)}/${grouped(denominator)}` : sayQuantity(words, decimals(share, {...column, kind: 'rate', digits: column.digits ?? 1}), '%', qualifier).text;
  return {text, value: share};
}

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
