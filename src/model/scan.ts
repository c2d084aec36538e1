/** The value that no other passes: how many cells have it, and the places of the first few in reading order. */
export interface Extreme {
  readonly value: number;
  readonly count: number;
  readonly at: readonly number[];
}

/** What one look at all values of a matrix tells. */
export interface Scan {
  /** How many cells have a value. */
  readonly known: number;
  readonly zeros: number;
  readonly most: Extreme;
  readonly least: Extreme;
  /** The least and the greatest value other than nought; `low` is above `high` when there is none. */
  readonly low: number;
  readonly high: number;
  /** Decimal places that every value is content with, at most 3. */
  readonly decimals: number;
}

/** So many places of an extreme are named. */
const NAMED = 3;

const isWhole = (value: number) => Math.abs(value - Math.round(value)) < 1e-6;
const POWERS = [1, 10, 100];

/** Looks once at every value; what is missing is passed over. */
export function scan(values: readonly (number | null)[]): Scan {
  let [known, zeros, low, high, decimals] = [0, 0, Infinity, -Infinity, 0];
  let most = {value: -Infinity, count: 0, at: [] as number[]};
  let least = {value: Infinity, count: 0, at: [] as number[]};
  const meet = (extreme: typeof most, index: number) => {
    extreme.count += 1;
    if (extreme.at.length < NAMED) extreme.at.push(index);
  };
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (value === null || value === undefined) continue;
    known += 1;
    if (value === 0) zeros += 1;
    else {
      if (value < low) low = value;
      if (value > high) high = value;
      while (decimals < 3 && !isWhole(value * POWERS[decimals]!)) decimals += 1;
    }
    if (value >= most.value) {
      if (value > most.value) most = {value, count: 0, at: []};
      meet(most, index);
    }
    if (value <= least.value) {
      if (value < least.value) least = {value, count: 0, at: []};
      meet(least, index);
    }
  }
  return {known, zeros, most, least, low, high, decimals};
}
