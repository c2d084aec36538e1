import type {Quantity} from '../contract/quantity.js';
import {full, numberOf} from './figure.js';

/** A part of a whole with its points, of how many, and its weight in per cent. */
export interface Part {
  readonly label: string;
  readonly score: number | undefined;
  readonly full?: number | undefined;
  readonly weight?: number | undefined;
}

/** What the parts come to, and whether weights had a say. */
export interface Whole {
  readonly value: number;
  readonly weighted: boolean;
}

/** A figure that is exactly so much; what is about that, or over it, is in no sum. */
export function exact(quantity: Quantity | undefined): number | undefined {
  const {qualifier = 'eq'} = full(quantity);
  return qualifier === 'eq' ? numberOf(quantity) : undefined;
}

/**
 * What parts come to: without weights their sum; where all have one, their mean by weight, each as a part of its full
 * score (100 if it has none), times the full score of the whole. Nothing where a part is unknown or only some are weighted.
 */
export function wholeOf(parts: readonly Part[], fullScore: number | undefined): Whole | undefined {
  if (parts.length === 0 || parts.some(({score}) => score === undefined)) return undefined;
  const weighted = parts.filter(({weight}) => weight !== undefined).length;
  if (weighted === 0) return {value: parts.reduce((sum, {score = 0}) => sum + score, 0), weighted: false};
  const weights = weightOf(parts);
  if (weighted < parts.length || weights === 0 || parts.some((part) => part.full === 0)) return undefined;
  const mean = parts.reduce((sum, {score = 0, full: of = 100, weight = 0}) => sum + (score / of) * weight, 0) / weights;
  return {value: mean * (fullScore ?? 100), weighted: true};
}

/** The weights of parts together. */
export const weightOf = (parts: readonly Part[]): number => tidy(parts.reduce((sum, {weight = 0}) => sum + weight, 0));

/** By how much a stated figure and a computed one differ; `undefined` where they agree. A mean may be rounded where it is stated, a sum may not. */
export function differenceOf(stated: Quantity | undefined, {value, weighted}: Whole): number | undefined {
  const said = exact(stated);
  if (said === undefined) return undefined;
  const places = /\.(\d+)/.exec(String(full(stated).value ?? said))?.[1]?.length ?? 0;
  const off = Math.abs(said - value);
  return off <= (weighted ? 0.5 * 10 ** -places : 0) + 1e-6 ? undefined : tidy(off);
}

/** Without the dust of binary fractions. */
export const tidy = (value: number): number => Math.round(value * 1e4) / 1e4;
