import type {Room} from '../chart/chart.js';
import {heightOn, stepText, stepsOf, type Plot, type Tick} from '../model/plot.js';

/** Where everything of a drawing stands in its room, in CSS pixels. Known before it is drawn, so that a reader can go from point to point without it. */
export interface Layout {
  /** Of what is written along the axes. */
  readonly small: number;
  readonly left: number;
  readonly right: number;
  readonly panels: readonly {readonly top: number; readonly height: number}[];
  readonly ticks: readonly Tick[];
  readonly x: (place: number) => number;
  readonly y: (panel: number, value: number) => number;
}

/** About how wide a text is: a letter of Chinese as wide as the type, anything else a little more than half of it. */
export const widthOf = (text: string, size: number): number => [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 1 : letter === '\u202f' ? 0.2 : 0.56), 0) * size;

/** Words beside the last points get so much of the room, in type of this size. */
const LABEL = {narrow: 5.5, wide: 9} as const;

/** Words beside a last point: in one line where there is room, else in two of about the same length; what is longer is cut. */
export function labelLines(label: string, {width, em}: Room, small: number): readonly string[] {
  const most = (width < 34 * em ? LABEL.narrow : LABEL.wide) * small;
  if (widthOf(label, small) <= most) return [label];
  const letters = [...label];
  const halves = (at: number) => [letters.slice(0, at).join('').trim(), letters.slice(at).join('').trim()] as const;
  const slant = (at: number) => halves(at).reduce((sum, half, index) => sum + (index - 0.5) * widthOf(half, small), 0);
  // Between two letters of Chinese, or at a space; the first line is never the one that is cut.
  const mayBreak = (at: number) => (letters[at] === ' ' || (letters[at - 1]! > '\u2e7f' && letters[at]! > '\u2e7f')) && widthOf(halves(at)[0], small) <= most;
  const [middle] = letters.map((_, at) => at).filter((at) => at > 0 && mayBreak(at)).sort((a, b) => Math.abs(slant(a)) - Math.abs(slant(b)));
  return (middle === undefined ? [label] : halves(middle)).map((line) => cut(line, most, small));
}

function cut(text: string, most: number, size: number): string {
  if (widthOf(text, size) <= most) return text;
  let short = [...text];
  while (short.length > 1 && widthOf(`${short.join('')}…`, size) > most) short = short.slice(0, -1);
  return `${short.join('')}…`;
}

export function layoutOf({from, to, ticks, panels, lines}: Plot, room: Room): Layout {
  const {width, height, em} = room;
  const small = Math.round(em * 0.857);
  const left = Math.ceil(Math.max(small, ...panels.flatMap((panel) => stepsOf(panel).map((step) => widthOf(stepText(step), small)))) + 0.7 * small);
  const beside = lines.filter(({manner}) => manner !== 'target').flatMap(({label}) => labelLines(label, room, small));
  const right = Math.ceil(Math.max(0, ...beside.map((line) => widthOf(line, small))) + 0.9 * small);
  const [top, gap, bottom] = [2 * small, 2.4 * small, 3.1 * small];
  const each = Math.max(1, (height - top - bottom - gap * (panels.length - 1)) / panels.length);
  const rows = panels.map((_, index) => ({top: top + index * (each + gap), height: each}));
  const inner = Math.max(1, width - left - right);
  const x = (place: number) => left + (to === from ? 0.5 : (place - from) / (to - from)) * inner;
  return {
    small,
    left,
    right,
    panels: rows,
    ticks: fitting(ticks, small, x),
    x,
    y: (panel, value) => rows[panel]!.top + (1 - heightOn(panels[panel]!, value)) * rows[panel]!.height,
  };
}

/** As many ticks as there is room for: all, or every second, third …, always with the last of those; each year is named once. */
function fitting(ticks: readonly Tick[], small: number, x: (place: number) => number): readonly Tick[] {
  const widest = Math.max(0, ...ticks.map(({text, below}) => Math.max(widthOf(text, small), widthOf(below, small) * 0.8))) + 0.6 * small;
  const [first, last] = [ticks[0], ticks[ticks.length - 1]];
  if (!first || !last || first === last) return ticks;
  const closest = ticks.reduce((least, tick, index) => (index === 0 ? least : Math.min(least, x(tick.x) - x(ticks[index - 1]!.x))), Infinity);
  const every = Math.max(1, Math.ceil(widest / Math.max(closest, (x(last.x) - x(first.x)) / 400)));
  // Months and quarters are counted off in whole parts of a year.
  const step = [1, 2, 3, 4, 6, 12, 24, 36, 60].find((size) => size >= every) ?? every;
  let year = '';
  let pending = '';
  let end = -Infinity;
  return ticks.flatMap((tick, index) => {
    if (tick.below !== '') pending = tick.below;
    if (index % step !== 0 || x(tick.x) - end < 0) return [];
    end = x(tick.x) + widest;
    const below = pending !== year ? pending : '';
    year = pending;
    return [{...tick, below}];
  });
}
