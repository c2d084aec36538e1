import type {AxisTick} from '../model/case-axis.js';
import {shape, words, type Shape} from './shapes.js';

/** Labels end so far from the right edge, in the size of the type. */
const LABEL = 3.6;

/** Today in words has no place where a greater unit is named nearer than this, in the size of the type. */
const NEAR = 5;

/** Time along the top: the greater unit above, the smaller below; today where it is in sight. */
export interface AxisState {
  readonly ticks: readonly AxisTick[];
  readonly now: number | undefined;
  readonly today: string;
  /** The stretch of time in words, for who does not see it. */
  readonly told: string;
  readonly ems: number;
}

/** Draws the axis into its place, with the elements it has: it changes with every turn of the wheel. */
export function drawAxis(place: Element, {ticks, now, today, told, ems}: AxisState): void {
  const [heard, svg] = [place.firstElementChild!, place.lastElementChild!];
  if (heard.textContent !== told) heard.textContent = told;
  shape(svg, [...ticks.flatMap((tick) => marked(tick, ems)), ...(now === undefined ? [] : todayAt(now, today, ticks.some(({at, over}) => over !== '' && Math.abs(at - now) * ems < 100 * NEAR)))]);
}

const upright = (at: number, y1: string, name = ''): Shape => ({name: 'line', attributes: {class: name, x1: `${at}%`, x2: `${at}%`, y1, y2: '100%'}});

function marked({at, text, over}: AxisTick, ems: number): readonly Shape[] {
  const line = upright(at, '1.7em');
  if (at * ems > 100 * (ems - LABEL)) return [line];
  return [line, ...(over === '' ? [] : [words('over', at, 1.05, over, 'start', '0.3em')]), words('', at, 2.35, text, 'start', '0.3em')];
}

const todayAt = (now: number, today: string, isTaken: boolean): readonly Shape[] =>
  [upright(now, '1.3em', 'now'), ...(isTaken ? [] : [words('now', now, 1.05, today, now > 94 ? 'end' : now < 6 ? 'start' : 'middle')])];
