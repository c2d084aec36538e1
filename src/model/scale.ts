import type {HeatScale} from '../contract/heat-map.js';
import type {Scan} from './scan.js';

/** A class of values: its lower bound, what the document says of it, and how strongly it is coloured: 1 to 5, or 8 to 12 below a midpoint. */
export interface Step {
  readonly from: number;
  readonly to?: number | undefined;
  readonly label?: string | undefined;
  readonly tone: number;
}

type Values = readonly (number | null)[];

/** More classes than these cannot be told apart by eye. */
const MOST = 5;

/** The classes of all values but nought, lowest first; none when there are no such values. */
export function stepsOf(scale: HeatScale | undefined, values: Values, {low, high, decimals}: Scan): readonly Step[] {
  const {kind, midpoint, classes = []} = scale ?? {};
  if (kind === 'classes') return toned(classes, midpoint);
  if (low > high) return [];
  const found = kind === 'quantiles' ? through(midpoint, high, parts(Float64Array.from(sampled(values, low, high)).sort(), FIFTHS)) : bounds(values, low, high, decimals === 0, midpoint);
  return toned(found.map((from) => ({from})), midpoint);
}

/** Which class a value other than nought falls in: the first takes whatever is less, the last whatever is more. */
export function stepOf(steps: readonly Step[], value: number): number {
  let index = steps.length - 1;
  while (index > 0 && value < steps[index]!.from) index -= 1;
  return index;
}

/** Stronger with the distance from the midpoint, equally on both sides of it; without one, from the lowest class up. */
function toned(steps: readonly Omit<Step, 'tone'>[], midpoint = -Infinity): readonly Step[] {
  const below = steps.filter(({from}) => from < midpoint).length;
  const last = Math.max(below, steps.length - below) - 1;
  return steps.map((step, index) => {
    const tone = last === 0 ? 3 : 1 + Math.round((4 * (index < below ? below - index - 1 : index - below)) / last);
    return {...step, tone: index < below ? BELOW + tone : tone};
  });
}

/** Tones of classes below a midpoint begin behind this one. */
const BELOW = 7;

/** Bounds with the midpoint in the place of the one nearest to it. */
function through(midpoint: number | undefined, high: number, bounds: readonly number[]): readonly number[] {
  if (midpoint === undefined || bounds.length < 2 || midpoint <= bounds[0]! || midpoint > high) return bounds;
  const near = bounds.slice(1).reduce((best, bound) => (Math.abs(bound - midpoint) < Math.abs(best - midpoint) ? bound : best));
  return bounds.map((bound) => (bound === near ? midpoint : bound));
}

const FIFTHS = [0, 0.2, 0.4, 0.6, 0.8];
/** Few cells in the strongest class, so that it stands out. */
const UNEVEN = [0, 0.35, 0.6, 0.8, 0.93];

/** Equal steps, unless most cells would look the same: then round steps that grow with the values. */
function bounds(values: Values, low: number, high: number, whole: boolean, midpoint: number | undefined): readonly number[] {
  const equal = equalSteps(low, high, whole, midpoint);
  if (midpoint !== undefined || equal.length < 3) return equal;
  const all = sampled(values, low, high);
  const counts = equal.map(() => 0);
  for (const value of all) {
    let index = equal.length - 1;
    while (index > 0 && value < equal[index]!) index -= 1;
    counts[index]! += 1;
  }
  if (Math.max(...counts) < 0.6 * all.length) return equal;
  const uneven = rounded(parts(Float64Array.from(all).sort(), UNEVEN), high, whole);
  return uneven.length < 3 ? equal : uneven;
}

/** Rounds bounds as far as that keeps them apart: by less than half of what is between them. */
function rounded(bounds: readonly number[], high: number, whole: boolean): readonly number[] {
  const near = bounds.map((bound, index) => {
    const before = bounds[index - 1];
    if (before === undefined) return bound;
    const room = 0.9 * Math.min(bound - before, (bounds[index + 1] ?? high) - bound);
    const power = 10 ** Math.floor(Math.log10(room));
    const unit = [5, 2, 1].map((size) => size * power).find((size) => size <= room) ?? 0;
    return unit > 0 && (!whole || unit >= 1) ? Number((Math.round(bound / unit) * unit).toPrecision(12)) : bound;
  });
  return [...new Set(near)];
}

/** Steps as people count: 1, 1.5, 2, 2.5 … of a power of ten, the smallest that need no more than five classes. */
const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

/** Values closer than this part of their size differ by what a floating-point number cannot hold: they are one class. */
const ALIKE = 1e-9;

function equalSteps(low: number, high: number, whole: boolean, anchor = 0): readonly number[] {
  const range = high - low;
  if (!(range > ALIKE * Math.max(high, -low) && range < Infinity)) return [low];
  for (let power = Math.max(-300, Math.floor(Math.log10(range / MOST))); ; power += 1) {
    for (const size of ROUND) {
      const step = Number(`${size}e${power}`);
      const first = Math.floor((low - anchor) / step);
      const count = Math.floor((high - anchor) / step) - first + 1;
      if (count > MOST || (whole && !Number.isInteger(step))) continue;
      return Array.from({length: count}, (_, index) => Number((anchor + (first + index) * step).toPrecision(12)));
    }
  }
}

/** The values at given parts of all, each once; if they are all one, the highest too. */
function parts(all: Float64Array, at: readonly number[]): readonly number[] {
  const found = [...new Set(at.map((part) => all[Math.floor(part * all.length)]!))];
  const highest = all[all.length - 1]!;
  return found.length === 1 && highest > found[0]! ? [...found, highest] : found;
}

/** So many values, evenly picked, stand for all of a large matrix. */
const SAMPLE = 8_192;

/** The values other than nought, the extremes always among them; an odd stride does not fall in step with the columns. */
function sampled(values: Values, low: number, high: number): readonly number[] {
  const stride = values.length > SAMPLE ? Math.ceil(values.length / SAMPLE) | 1 : 1;
  const picked = stride > 1 ? [low, high] : [];
  for (let index = 0; index < values.length; index += stride) {
    const value = values[index];
    if (typeof value === 'number' && value !== 0) picked.push(value);
  }
  return picked;
}
