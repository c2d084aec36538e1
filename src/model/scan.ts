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
/** What is closer to a whole number differs from it by what a floating-point number cannot hold. */
const NEAR = 1e-6;

const isWhole = (value: number) => Math.abs(value - Math.round(value)) < NEAR;

/** Values looked at by one call: what is called often is compiled sooner than one long loop. */
const CHUNK = 1024;

/** What was seen so far. */
class Seen {
  known = 0;
  zeros = 0;
  low = Infinity;
  high = -Infinity;
  decimals = 0;
  lows: Met = {count: 0, at: []};
  highs: Met = {count: 0, at: []};
  readonly noughts: Met = {count: 0, at: []};
}

/** How many values were alike, and the first places of these. */
interface Met {
  count: number;
  readonly at: number[];
}

function meet(met: Met, index: number): void {
  met.count += 1;
  if (met.at.length < NAMED) met.at.push(index);
}

/** Looks once at every value; what is missing is passed over. */
export function scan(values: readonly (number | null)[]): Scan {
  const seen = new Seen();
  for (let from = 0; from < values.length; from += CHUNK) look(values, from, Math.min(values.length, from + CHUNK), seen);
  const {known, zeros, low, high, decimals, lows, highs, noughts} = seen;
  return {
    known,
    zeros,
    most: zeros > 0 && high < 0 ? {value: 0, ...noughts} : {value: high, ...highs},
    least: zeros > 0 && low > 0 ? {value: 0, ...noughts} : {value: low, ...lows},
    low,
    high,
    decimals,
  };
}

/** A million values are felt: for most of them nothing is called and nothing made. */
function look(values: readonly (number | null)[], from: number, to: number, seen: Seen): void {
  let {known, low, high, decimals} = seen;
  let power = 10 ** decimals;
  for (let index = from; index < to; index += 1) {
    const given = values[index];
    if (given === null || given === undefined) continue;
    const value = +given;
    known += 1;
    if (value === 0) {
      seen.zeros += 1;
      meet(seen.noughts, index);
      continue;
    }
    if (value >= high) {
      if (value > high) seen.highs = {count: 0, at: []};
      high = value;
      meet(seen.highs, index);
    }
    if (value <= low) {
      if (value < low) seen.lows = {count: 0, at: []};
      low = value;
      meet(seen.lows, index);
    }
    // Cutting tells sooner than rounding, but not of large values.
    const rest = Math.abs(value * power - ((value * power) | 0));
    if (decimals < 3 && rest >= NEAR && (rest <= 1 - NEAR || rest > 1)) {
      while (decimals < 3 && !isWhole(value * power)) {
        decimals += 1;
        power *= 10;
      }
    }
  }
  Object.assign(seen, {known, low, high, decimals});
}
