import type {Tick} from '../model/heat-grid.js';

/** Which labels of an axis are shown, and how. */
export interface Axis {
  readonly labels: readonly string[];
  /** The next label stands so many places on. */
  readonly every: number;
  /** Where the labels stand, when it is not every so many places. */
  readonly at?: readonly number[];
  /** What all labels end in, said once beside them. */
  readonly ending: string;
  /** Set from top to bottom. */
  readonly upright: boolean;
}

export interface Axes {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Every label as it is. */
export const plainAxis = (labels: readonly string[]): Axis => ({labels, every: 1, ending: '', upright: false});

/** Labels at places of their own. */
export const tickAxis = (ticks: readonly Tick[]): Axis => ({...plainAxis(ticks.map(({label}) => label)), at: ticks.map(({at}) => at)});

/** The place of a label, counted from nought. */
export const placeOn = ({at, every}: Axis, index: number): number => at?.[index] ?? index * every;

/** Of an axis the labels from one place to another, and no others. */
export function within(axis: Axis, from: number, to: number): Axis {
  const shown = axis.labels.map((label, index) => ({label, at: placeOn(axis, index)})).filter(({at}) => at >= from && at <= to);
  return {...axis, ...tickAxis(shown), ending: axis.ending, upright: axis.upright};
}

/** Of more labels than these, so many of the longest stand for all of them: to measure a thousand would be felt. */
const MEASURED = 300;
const LONGEST = 60;

/** The labels to measure. */
function measured(labels: readonly string[]): readonly string[] {
  if (labels.length <= MEASURED) return labels;
  const longest = Math.max(...labels.map(({length}) => length));
  const long = labels.filter(({length}) => length >= longest - 1);
  return long.filter((_, index) => index % Math.ceil(long.length / LONGEST) === 0);
}

/**
 * Fits labels over columns of `room` pixels: as they are; else without the character they all end in (1月 2月 … become
 * 1 2 …, with 月 beside them); else set upright; else only as many as there is room for. `line` is the height of a line.
 */
export function fitColumns(labels: readonly string[], room: number, line: number, widthOf: (text: string) => number): Axis {
  const widest = (all: readonly string[]) => measured(all).reduce((most, label) => Math.max(most, widthOf(label)), 0);
  const width = widest(labels);
  if (width + 2 <= room) return plainAxis(labels);
  const ending = labels[0]?.slice(-1) ?? '';
  const short = labels.map((label) => label.slice(0, -1).trim());
  if (/[^\d\s.,%]/.test(ending) && labels.every((label) => label.length > 1 && label.endsWith(ending)) && widest(short) + 2 <= room) return {...plainAxis(short), ending};
  if (room >= line) return {...plainAxis(labels), upright: true};
  return thinned(labels, Math.ceil((Math.min(width, 8 * line) + line / 2) / room));
}

/** The height of all rows in em: rows of full height as long as there are few, of a line's height for some more, then all of them in the room there is. */
export function heightOf(rows: number, narrow: boolean): number {
  const full = narrow ? 1.6 : 1.86;
  return Math.min(rows * full, Math.max(36 * full, Math.min(rows, 80)));
}

/** Fits labels beside rows that are `height` em high in all: as many as there is room for, in lines of 1.15 em. */
export const fitRows = (labels: readonly string[], height: number): Axis => thinned(labels, Math.ceil((1.15 * labels.length) / height));

const thinned = (labels: readonly string[], every: number): Axis => ({...plainAxis(labels.filter((_, index) => index % every === 0)), every});
