import type {Quantity, Reported} from '../contract/quantity.js';
import type {RankingColumn} from '../contract/ranking-table.js';
import {full, missingOf} from './figure.js';
import {exactOf} from './ranking-figure.js';

/** What the figures of a column come to. */
export interface Sum {
  /** In the unit of the column, to the fifteen digits of a double; and the decimals its figures have. */
  value: number;
  places: number;
  known: number;
  /** Units without a figure, and those of them whose figure is suppressed. */
  left: number;
  suppressed: number;
  /** Whether a figure is only known as about, more or less. */
  vague: boolean;
  /** Of shares: the sums of their parts, and how many shares came without. */
  numerator: number;
  denominator: number;
  whole: number;
}

export const noSum = (): Sum => ({value: 0, places: 0, known: 0, left: 0, suppressed: 0, vague: false, numerator: 0, denominator: 0, whole: 0});

/** Decimals of a number as it is written. */
const placesOf = (value: number) => (Number.isInteger(value) ? 0 : Math.min(8, String(value).split('.')[1]?.length ?? 0));

/** Counts a cell in. */
export function count(sum: Sum, cell: unknown, column: RankingColumn): void {
  const value = exactOf(cell, column);
  const {numerator, denominator, qualifier = 'eq', missing} = typeof cell === 'object' && cell !== null ? (cell as Reported) : {};
  const parted = missing === undefined && numerator !== undefined && denominator !== undefined;
  if (parted) {
    sum.numerator += numerator;
    sum.denominator += denominator;
  }
  if (Number.isNaN(value)) {
    if (parted && denominator === 0) return;
    sum.left += 1;
    if (missing === 'suppressed') sum.suppressed += 1;
    return;
  }
  if (!parted) sum.whole += 1;
  sum.value += value;
  sum.known += 1;
  sum.places = Math.max(sum.places, placesOf(value));
  if (qualifier !== 'eq') sum.vague = true;
}

/** Counts what was counted elsewhere in. */
export function add(sum: Sum, other: Sum): void {
  for (const key of ['value', 'known', 'left', 'suppressed', 'numerator', 'denominator', 'whole'] as const) sum[key] += other[key];
  sum.places = Math.max(sum.places, other.places);
  sum.vague ||= other.vague;
}

/** Whether figures of a column are added up: only where the document says that they may be. */
export const isSummed = ({kind, summed}: RankingColumn): boolean => summed === true && (kind === 'count' || kind === 'money');

/** What a column comes to, or why it comes to nothing. */
export type Computed = {readonly figure: Quantity; readonly left: number} | {readonly because: 'notSummed' | 'noParts' | 'noneReported'};

export function computed(column: RankingColumn, sum: Sum): Computed {
  if (column.kind === 'rate') {
    if (sum.denominator > 0 && sum.whole === 0) return {figure: {numerator: sum.numerator, denominator: sum.denominator, ...(sum.vague && {qualifier: 'approx'})}, left: sum.left};
    return {because: sum.known > 0 ? 'noParts' : 'noneReported'};
  }
  if (!isSummed(column)) return {because: 'notSummed'};
  if (sum.known === 0) return {because: 'noneReported'};
  return {figure: {value: sum.value.toFixed(sum.places).slice(0, 27), ...(sum.vague && {qualifier: 'approx'})}, left: sum.left};
}

/** How a given figure stands to its parts: off by so much, off as a share, off by no more than rounding, or giving a suppressed part away. */
export type Disagreement = {readonly kind: 'sum'; readonly difference: string; readonly computed: Quantity} | {readonly kind: 'rate'; readonly computed: Quantity} | {readonly kind: 'rounding'} | {readonly kind: 'reveals'};

/** Nothing is said where a part is unknown or vague: figures are never filled in. */
export function disagreement(column: RankingColumn, given: Quantity, sum: Sum): Disagreement | undefined {
  const stated = exactOf(given, column);
  const {qualifier = 'eq', numerator, denominator} = full(given);
  if (missingOf(given) !== undefined || Number.isNaN(stated) || qualifier !== 'eq' || sum.vague) return undefined;
  const result = computed(column, sum);
  if ('because' in result) return undefined;
  if (result.left > 0) return sum.suppressed === 1 && result.left === 1 ? {kind: 'reveals'} : undefined;
  const places = placesOf(stated);
  if (column.kind === 'rate') {
    const parts = numerator === undefined || denominator === undefined || (numerator === sum.numerator && denominator === sum.denominator);
    const near = full(given).value === undefined || Math.abs(stated - exactOf(result.figure, column)) < 10 ** -places;
    return parts && near ? undefined : {kind: 'rate', computed: result.figure};
  }
  const digits = Math.max(places, sum.places);
  const difference = Math.abs(stated - sum.value);
  if (difference <= (sum.places > places ? 0.5 * 10 ** -places : 0) + 1e-9 * Math.max(1, Math.abs(stated)) * 10 ** -digits) return undefined;
  // What each part may have lost in rounding, all of them may have lost; counts are not rounded.
  if (column.kind === 'money' && sum.places > 0 && difference <= 0.5 * sum.known * 10 ** -sum.places + 1e-9) return {kind: 'rounding'};
  return {kind: 'sum', difference: difference.toFixed(digits), computed: result.figure};
}
