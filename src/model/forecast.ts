/** What was left (`y`) after so many days (`x`). */
export interface Sample {
  readonly x: number;
  readonly y: number;
}

/** When a stock would come to zero if it went on as it did, or why that is not said. */
export type Forecast =
  | {readonly ok: true; readonly zero: number; readonly early: number; /** None where the slowest course within the range never comes to zero. */ readonly late: number | undefined}
  | {readonly ok: false; readonly why: 'too_few' | 'not_falling' | 'past_zero'};

/** Of fewer points a range of 90 % has no ends: of four, `M₁` below is less than one. */
export const LEAST_POINTS = 5;

/** How many of the last points are used when the document does not say. */
export const USUAL_POINTS = 8;

/** The standard normal deviate that leaves 5 % above it: both ends together leave out 10 %. */
const Z = 1.644853627;

/**
 * The line through the last points by Theil and Sen: its slope is the median of the slopes between every two points, its
 * height the median of what that slope leaves, so that one odd report does not turn it (Sen, J. Am. Stat. Assoc. 63
 * (1968) 1379–1389). The range of the slope comes from Kendall's variance `n(n − 1)(2n + 5)/18`: of `N` slopes in order,
 * the `M₁`-th and the `(M₂ + 1)`-th, `M = (N ∓ Z √variance)/2`, between neighbours by proportion (Gilbert, Statistical
 * Methods for Environmental Pollution Monitoring, 1987, section 16.5). It says how things went, not how they will go.
 */
export function forecastOf(samples: readonly Sample[]): Forecast {
  const slopes = samples.flatMap((a, index) => samples.slice(index + 1).flatMap((b) => (b.x === a.x ? [] : [(b.y - a.y) / (b.x - a.x)]))).sort(ascending);
  const n = samples.length;
  const reach = Z * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
  const first = (slopes.length - reach) / 2;
  if (n < LEAST_POINTS || first < 1) return {ok: false, why: 'too_few'};
  const last = samples.reduce((latest, {x}) => Math.max(latest, x), -Infinity);
  const slope = median(slopes);
  if (slope >= 0) return {ok: false, why: 'not_falling'};
  const zero = zeroOf(samples, slope);
  if (zero <= last) return {ok: false, why: 'past_zero'};
  const [steep, flat] = [ranked(slopes, first), ranked(slopes, (slopes.length + reach) / 2 + 1)];
  // What is left now is not gone before tomorrow, however steep the line.
  const early = Math.min(zero, Math.max(zeroOf(samples, steep), last));
  return {ok: true, zero, early, late: flat < 0 ? Math.max(zero, zeroOf(samples, flat)) : undefined};
}

const ascending = (a: number, b: number) => a - b;

/** Where a line of this slope through the middle of all points comes to zero. */
const zeroOf = (samples: readonly Sample[], slope: number): number => -median(samples.map(({x, y}) => y - slope * x).sort(ascending)) / slope;

function median(sorted: readonly number[]): number {
  return ranked(sorted, (sorted.length + 1) / 2);
}

/** The value of a rank counted from one; of one between two, between them by proportion. */
function ranked(sorted: readonly number[], rank: number): number {
  const below = Math.floor(rank);
  const [a, b] = [sorted[below - 1]!, sorted[below] ?? sorted[below - 1]!];
  return a + (rank - below) * (b - a);
}
