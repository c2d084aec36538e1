import type {MissingReason, Polarity} from '../contract/kinds.js';
import type {Change, Quantity, Reported, Target} from '../contract/quantity.js';
import {sayQuantity, type Said} from '../language/quantity.js';
import {grouped} from '../language/number.js';
import type {Words} from '../language/zh-hans/words.js';
import type {Cell} from './described.js';

/** A quantity, its shorthand written out. */
export function full(quantity: Quantity | undefined): Reported {
  if (quantity === null || quantity === undefined) return {missing: 'not_reported'};
  return typeof quantity === 'number' ? {value: quantity} : quantity;
}

/**
 * A share in percent to one place, rounded down: 9,999 of 10,000 is not all of them, and 99.96 % must not read as 100 %,
 * which would say that a goal was reached. A share that its source reports is shown as reported, however it was rounded.
 */
export const shareOf = (part: number, whole: number): number => Math.floor((1000 * part) / whole + 1e-9) / 10;

/** The number behind a figure: the reported one, or the share it is of its denominator; `undefined` when there is none. */
export function numberOf(quantity: Quantity | undefined): number | undefined {
  const {value, missing, numerator, denominator} = full(quantity);
  if (missing !== undefined) return undefined;
  if (value !== null && value !== undefined) return Number(value);
  return numerator !== undefined && denominator !== undefined && denominator > 0 ? shareOf(numerator, denominator) : undefined;
}

/** Why there is no number; a figure of nothing (0 of 0) is not applicable. */
export function missingOf(quantity: Quantity | undefined): MissingReason | undefined {
  if (numberOf(quantity) !== undefined) return undefined;
  const {missing, denominator} = full(quantity);
  return missing ?? (denominator === 0 ? 'not_applicable' : 'not_reported');
}

/** A figure in words, in the unit of its column unless it brings its own. The source's exact digits are kept. */
export function sayFigure(words: Words, quantity: Quantity | undefined, unit = ''): Said {
  const figure = full(quantity);
  const missing = missingOf(quantity);
  if (missing !== undefined) return {before: '', digits: words.missing[missing], after: '', unit: '', text: words.missing[missing]};
  const computed = figure.value === null || figure.value === undefined;
  return sayQuantity(words, figure.value ?? numberOf(quantity) ?? 0, figure.unit ?? (computed ? '%' : unit), figure.qualifier);
}

/** A figure as a cell of a table: words for the reader, the number for exports. */
export function cellOf(words: Words, quantity: Quantity | undefined, unit = ''): Cell {
  const missing = missingOf(quantity);
  const {text} = sayFigure(words, quantity, unit);
  return missing === undefined ? {text, value: full(quantity).value ?? numberOf(quantity) ?? 0} : {text, missing};
}

/** A judgement on a figure or a change; from declared polarity only, never from a sign. */
export type Judgement = 'good' | 'bad' | 'none';

/** A change in words: 同比下降 36.9%（原文数据）. Never recomputed. */
export interface SaidChange {
  readonly text: string;
  readonly direction: 'up' | 'down' | 'level';
  readonly judgement: Judgement;
}

export function sayChange(words: Words, change: Change, polarity: Polarity = 'neutral', unit = ''): SaidChange {
  const {kind, value, reported, reason} = change;
  if (value === null) return {text: `${words.change[kind].trim()}${words.colon}${reason ?? '—'}`, direction: 'level', judgement: 'none'};
  const size = Math.abs(value);
  const by = change.unit === 'points' ? words.points(grouped(size)) : words.withUnit(grouped(size), change.unit === 'own' ? unit : '%');
  const direction = value > 0 ? 'up' : value < 0 ? 'down' : 'level';
  const said = direction === 'up' ? words.rise(by) : direction === 'down' ? words.fall(by) : words.level;
  const good = polarity === 'neutral' || direction === 'level' ? 'none' : (direction === 'up') === (polarity === 'higher_better') ? 'good' : 'bad';
  return {text: words.change[kind] + said + (reported === true ? words.bracket(words.asReported) : ''), direction, judgement: good};
}

/** A target in words, and whether a figure reaches it; a figure known only as "more than" reaches what it surely exceeds. */
export interface SaidTarget {
  readonly text: string;
  readonly met: boolean | undefined;
}

export function sayTarget(words: Words, target: Target, quantity: Quantity, unit = ''): SaidTarget {
  const qualifier = target.qualifier ?? 'gte';
  const text = (target.label ?? words.target) + words.space + sayQuantity(words, target.value, unit, qualifier).text;
  const number = numberOf(quantity);
  if (number === undefined) return {text, met: undefined};
  const surely = full(quantity).qualifier;
  const met = {
    eq: number === target.value,
    gt: number > target.value || (surely === 'gt' && number >= target.value),
    gte: number >= target.value,
    lt: number < target.value || (surely === 'lt' && number <= target.value),
    lte: number <= target.value,
  }[qualifier];
  return {text, met};
}
