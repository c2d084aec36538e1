import {grouped} from '../language/number.js';

/** A figure of a sum with its name; none that is not known. */
export interface Term {
  readonly label: string;
  readonly n: number | undefined;
  /** Taken off instead of added. */
  readonly minus?: boolean;
}

/** By how much parts and whole differ, and the sum written out for those who have to find out why. */
export interface Imbalance {
  readonly difference: number;
  readonly parts: string;
  readonly total: number;
}

/** Parts that do not come to their stated whole. Nothing is said of a sum with an unknown term: figures are never filled in. */
export function imbalanceOf(terms: readonly Term[], stated: number | undefined): Imbalance | undefined {
  if (stated === undefined || terms.length === 0 || terms.some(({n}) => n === undefined)) return undefined;
  const total = terms.reduce((sum, {n = 0, minus}) => (minus === true ? sum - n : sum + n), 0);
  if (total === stated) return undefined;
  const parts = terms.map(({label, n = 0, minus}, index) => `${index === 0 ? '' : minus === true ? ' − ' : ' + '}${label} ${grouped(n)}`).join('');
  return {difference: Math.abs(total - stated), parts, total};
}
