import type {Quantity} from './quantity.js';

/** What is suppressed where a document turns it on and names no other bound: fewer than three, among whom each knows the other. */
export const SMALL = 3;

/** The bound of a document: none unless it is turned on. */
export const bound = (below: boolean | number | undefined): number | undefined => (below === true ? SMALL : below === false ? undefined : below);

/** Counting words; what is measured in anything else (元, 天, %) counts nobody. */
const COUNTING = /^(?:起|件|宗|条|例|人|名|人次|户|户次|家|家次|个|处|份|批次)$/;

/** Whether a figure is so small that it points to persons, or is a share of or by so few. Nought points to nobody, and what is missing is not small. */
export function isSmall(quantity: Quantity | undefined, below: number = SMALL, unit?: string): boolean {
  if (typeof quantity === 'number') return few(quantity, below) && counts(unit);
  if (quantity === null || quantity === undefined || quantity.missing !== undefined) return false;
  const {value, numerator, denominator} = quantity;
  if (numerator !== undefined && few(numerator, below)) return true;
  if (denominator !== undefined && few(denominator, below)) return true;
  return value !== null && value !== undefined && few(Number(value), below) && counts(quantity.unit ?? unit);
}

const few = (number: number, below: number) => number > 0 && number < below && Number.isInteger(number);
const counts = (unit: string | undefined) => unit === undefined || unit === '' || COUNTING.test(unit);

/** A figure as it may be shown: a small one is suppressed, with whatever else the source said of it. */
export const hidden = (quantity: Quantity, below: number = SMALL, unit?: string): Quantity => (isSmall(quantity, below, unit) ? {missing: 'suppressed'} : quantity);

/** Whether a total that stays leaves one value only for the parts of it that are suppressed. */
export function givesAway(parts: readonly (Quantity | undefined)[], total: Quantity | undefined, below: number = SMALL, unit?: string): boolean {
  const sum = exact(total);
  if (sum === undefined || isSmall(total, below, unit)) return false;
  let [small, rest] = [0, sum];
  for (const part of parts) {
    if (isSmall(part, below, unit)) {
      small += 1;
      continue;
    }
    const number = exact(part);
    // What is missing besides keeps the others.
    if (number === undefined) return false;
    rest -= number;
  }
  return small === 1 || (small > 1 && (rest === small || rest === small * (below - 1)));
}

function exact(quantity: Quantity | undefined): number | undefined {
  if (typeof quantity === 'number') return quantity;
  if (!quantity || quantity.missing !== undefined || quantity.value === null || quantity.value === undefined) return undefined;
  return Number(quantity.value);
}

/** The last periods of a figure go together: a gap in them would say that nothing was reported. */
export function withoutTrend<T extends {readonly trend?: {readonly values: readonly (number | null)[]} | undefined}>(one: T, below: number, unit?: string): T {
  if (!one.trend?.values.some((value) => isSmall(value, below, unit))) return one;
  const {trend: _, ...rest} = one;
  return rest as T;
}
