import {grouped} from '../language/number.js';

/** A drawing on axes, finished but for the room it gets: what is drawn where, in which manner, with which words. */
export interface Plot {
  /** Where the horizontal axis begins and ends. */
  readonly from: number;
  readonly to: number;
  /** What may be written below it; as many as there is room for. */
  readonly ticks: readonly Tick[];
  /** One below the other, each with one unit. */
  readonly panels: readonly Panel[];
  readonly lines: readonly PlotLine[];
  readonly uprights: readonly Upright[];
  /** Where there is no figure, and figures that are written out. */
  readonly remarks: readonly Remark[];
}

export interface Tick {
  readonly x: number;
  readonly text: string;
  /** A second line, such as the year where it begins. */
  readonly below: string;
}

/** A vertical axis: its unit, where it begins and ends, and how far apart its steps are. */
export interface Panel {
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** How a line is drawn: a series; its last figures, not final yet; what it is compared with; what it should reach; how it may go on, and within what range. */
export type Manner = 'data' | 'provisional' | 'compare' | 'target' | 'forecast' | 'range';

export type Point = readonly [x: number, y: number | null];

export interface PlotLine {
  readonly manner: Manner;
  readonly panel: number;
  /** Which colour, dash and mark; series of one drawing differ in all three. */
  readonly series: number;
  readonly points: readonly Point[];
  /** Its first point is another line's, which marks it. */
  readonly joined?: boolean;
  /** Written beside its last point. */
  readonly label: string;
}

/** A line from top to bottom, with a few words at its head. */
export interface Upright {
  readonly x: number;
  readonly kind: 'today' | 'deadline' | 'event';
  readonly text: string;
  /** Where its words stand, where they would meet those of a neighbour. */
  readonly side?: 'before' | 'after' | undefined;
}

export interface Remark {
  readonly series: number;
  readonly x: number;
  readonly panel: number;
  /** At a height, or on the axis where there is none. */
  readonly y: number | undefined;
  readonly text: string;
}

/** Steps as people count, of a power of ten. */
const ROUND = [1, 2, 2.5, 5, 10];

/** Not more steps than these, so that the lines between them stay quiet. */
const STEPS = 5;

/**
 * A vertical axis for figures: nought is on it, so that a ripple does not look like a wave; only shares that all lie
 * in the upper half begin higher, which is then said. Counts have whole steps. No share goes beyond a hundred.
 */
export function panelOf(unit: string, values: readonly number[]): Panel {
  const finite = values.filter(Number.isFinite);
  const [least, most] = [Math.min(...finite, Infinity), Math.max(...finite, -Infinity)];
  if (finite.length === 0) return {unit, low: 0, high: 1, step: 1};
  const cut = unit === '%' && least > 0.5 * most && least >= 50 && most <= 100;
  const [bottom, top] = [cut ? least : Math.min(0, least), Math.max(0, most)];
  const range = top / STEPS - bottom / STEPS || Math.abs(top) / STEPS || 1 / STEPS;
  const power = 10 ** Math.max(-300, Math.floor(Math.log10(range)));
  const whole = finite.every(Number.isInteger) && unit !== '%';
  const rough = (ROUND.find((size) => size * power >= range * (1 - 1e-9)) ?? 10) * power;
  const step = tidy(whole ? Math.max(1, Number.isInteger(tidy(rough)) ? rough : Math.ceil(rough)) : rough);
  const low = tidy(step * Math.floor(bottom / step + 1e-9));
  const high = tidy(step * Math.ceil(top / step - 1e-9));
  if (high > low) return {unit, low, high, step};
  return high > 0 ? {unit, low: tidy(low - step), high, step} : {unit, low, high: tidy(high + step), step};
}

/** The places of an axis' steps; each from both ends, since the whole way between the largest numbers there are is none. */
export function stepsOf({low, high, step}: Panel): readonly number[] {
  const count = Math.round(high / step - low / step);
  return Array.from({length: count + 1}, (_, index) => tidy(low * (1 - index / count) + high * (index / count)));
}

/** A number beside an axis; what has more digits than an axis has room for is written as a power. */
export const stepText = (value: number): string => (value !== 0 && (Math.abs(value) >= 1e12 || Math.abs(value) < 1e-6) ? value.toExponential().replace('-', '−') : grouped(value));

/** How far up an axis a value stands, from 0 to 1. */
export const heightOn = ({low, high}: Panel, value: number): number => (value / 2 - low / 2) / (high / 2 - low / 2);

const tidy = (value: number) => Number(value.toPrecision(12));
