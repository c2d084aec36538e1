import {DAY_MS, startOfDay} from '../calendar/day.js';
import type {Lane} from '../contract/case-kinds.js';
import type {Case} from '../contract/case-timeline.js';
import {momentOf} from './moment.js';
import type {CaseCourse, Found} from './case-course.js';
import {ends} from './case-state.js';
import type {Moment} from './deadline.js';
import {placeIn, type Window} from './case-window.js';

/** A stretch of a lane, in parts of a hundred: the case runs, stands still (中止), or is late. */
export interface Stretch {
  readonly look: 'run' | 'paused' | 'late';
  readonly from: number;
  readonly to: number;
}

/** A step on its lane, or several in one place; a deadline stands beside them. */
export interface LaneMark {
  readonly look: 'done' | 'late' | 'next' | 'due' | 'over';
  readonly at: number;
  /** The step it stands for, and the last one where it stands for several. */
  readonly step: number;
  readonly last: number;
  /** The one whose name it bears: the first late one, else the last. */
  readonly named: number;
  /** Steps merged into it, and whether they are of different kinds. */
  readonly count: number;
  readonly mixed: boolean;
  /** Its words, where they have room, and where they begin. */
  readonly text: string;
  readonly from: number;
}

/** What one lane of a case shows within a window. */
export interface LaneModel {
  readonly lane: Lane | undefined;
  readonly stretches: readonly Stretch[];
  readonly marks: readonly LaneMark[];
  /** Something lies before the window, and after it. */
  readonly before: boolean;
  readonly after: boolean;
}

/** How wide a lane is drawn, in the size of its type. */
export interface LaneRoom {
  readonly window: Window;
  readonly ems: number;
  readonly now: number;
  readonly nameOf: (step: number) => string;
}

/** Words begin a little before their mark. */
const BEFORE = 0.35;

/** Steps closer than this, in the size of the type, are one mark. */
const CLOSE = 0.75;

/** What a text takes: a Chinese character one, any other a little more than half. */
export function emsOf(text: string): number {
  let ems = 0;
  for (let index = 0; index < text.length; index += 1) ems += text.charCodeAt(index) > 0x2e7f ? 1 : 0.58;
  return ems;
}

/** The moment at which something dated stands on the axis: a day at its beginning. */
export const instantFor = (moment: Moment): number => (typeof moment === 'string' ? startOfDay(moment) : moment);

/** The end of a deadline: of a day its last moment. */
const endOf = (day: string, instant: number | undefined) => instant ?? startOfDay(day) + DAY_MS;

/** The lanes of a case: one, or two where it was assigned twice (双交办). Steps of neither lane stand on both. */
export function lanesOf(source: Case, course: CaseCourse, room: LaneRoom): readonly LaneModel[] {
  const lanes = source.steps.some(({lane}) => lane) ? (['territory', 'industry'] as const) : [undefined];
  return lanes.map((lane) => laneOf(lane, source, course, room));
}

function laneOf(lane: Lane | undefined, {steps, pauses = []}: Case, {found}: CaseCourse, room: LaneRoom): LaneModel {
  const {window, now} = room;
  const dated = steps.flatMap(({at, done, lane: own}, step) => {
    const moment = (lane !== undefined && own !== undefined && own !== lane) ? undefined : momentOf(at ?? done);
    return moment === undefined ? [] : [{step, at: instantFor(moment)}];
  });
  dated.sort((a, b) => a.at - b.at);
  const place = (moment: number) => placeIn(window, moment);
  const stretch = (look: Stretch['look'], from: number, to: number): readonly Stretch[] =>
    to > from && to > window.from && from < window.to ? [{look, from: Math.max(0, place(from)), to: Math.min(100, place(to))}] : [];
  const happened = dated.filter(({step}) => found[step]!.happened);
  const ended = steps.some(({kind}, step) => ends(kind) && found[step]!.happened && !steps.slice(step).some((later) => later.kind === 'reopened'));
  const [first, last] = [happened[0]?.at, ended ? happened[happened.length - 1]?.at : now];
  const dues = steps.flatMap(({lane: own}, step) => {
    const clock = lane !== undefined && own !== undefined && own !== lane ? undefined : found[step]!.clock;
    const {day, instant} = clock?.deadline ?? {};
    return clock?.standing && day !== undefined ? [{step, at: endOf(day, instant), light: clock.standing.light, met: clock.met}] : [];
  });
  const stops = [
    ...pauses.map(({from, to}) => ({from: momentOf(from), to: to === undefined ? now : momentOf(to)})),
    ...happened.flatMap(({step, at}, index) => (steps[step]!.kind !== 'suspended' ? [] : [{from: at, to: happened.slice(index).find((later) => steps[later.step]!.kind === 'resumed')?.at ?? last ?? now}])),
  ];
  const stretches = [
    ...(first === undefined || last === undefined ? [] : stretch('run', first, Math.max(last, first))),
    ...stops.flatMap(({from, to}) => (from === undefined || to === undefined ? [] : stretch('paused', instantFor(from), instantFor(to)))),
    ...dues.flatMap(({at, light, met}) => (light === 'overdue' ? stretch('late', at, now) : light === 'done_late' && met !== undefined ? stretch('late', at, instantFor(met)) : [])),
  ];
  const open = dues.filter(({light}) => light === 'overdue' || light === 'on_time' || light === 'due_soon' || light === 'due_today');
  const spans = [...dated.map(({at}) => at), ...open.map(({at}) => at)];
  return {
    lane,
    stretches,
    marks: labelled(marksOf(steps, found, dated, room, open), room),
    before: spans.some((at) => at < window.from),
    after: spans.some((at) => at > window.to),
  };
}

/** Steps in sight, those in one place or of one kind running as one mark, and the deadlines that still run. */
function marksOf(steps: Case['steps'], found: readonly Found[], dated: readonly {readonly step: number; readonly at: number}[], {window, ems}: LaneRoom, open: readonly {readonly step: number; readonly at: number; readonly light: string}[]): LaneMark[] {
  const marks: LaneMark[] = [];
  const close = (CLOSE / ems) * 100;
  for (const {step, at} of dated) {
    if (at < window.from || at > window.to) continue;
    const place = placeIn(window, at);
    const {clock, happened} = found[step]!;
    const light = clock?.standing?.light;
    const look = light === 'overdue' || light === 'done_late' || light === 'cut_short' ? 'late' : happened ? 'done' : 'next';
    const before = marks[marks.length - 1];
    const same = before !== undefined && before.look === look && look === 'done' && steps[before.last]!.kind === steps[step]!.kind;
    if (before && (same || place - before.at < close)) {
      const late = before.look === 'late';
      marks[marks.length - 1] = {...before, look: late ? 'late' : look, named: late ? before.named : step, last: step, count: before.count + 1, mixed: before.mixed || !same};
    } else marks.push({look, at: place, step, last: step, named: step, count: 1, mixed: false, text: '', from: 0});
  }
  for (const {step, at, light} of open) if (at >= window.from && at <= window.to) marks.push({look: light === 'overdue' ? 'over' : 'due', at: placeIn(window, at), step, last: step, named: step, count: 1, mixed: false, text: '', from: 0});
  return marks;
}

/** Words beside the marks, from the left as long as there is room: none runs into another, or out of the lane. */
function labelled(marks: readonly LaneMark[], {ems, nameOf}: LaneRoom): readonly LaneMark[] {
  let free = 0;
  const sorted = marks.filter(({look}) => look !== 'due' && look !== 'over').sort((a, b) => a.at - b.at);
  const said = new Map<LaneMark, Pick<LaneMark, 'text' | 'from'>>();
  sorted.forEach((mark, index) => {
    const at = (mark.at / 100) * ems;
    const next = sorted[index + 1];
    const name = nameOf(mark.named) + (mark.count === 1 ? '' : mark.mixed ? ` +${mark.count - 1}` : ` ×${mark.count}`);
    const wide = emsOf(name) * 0.86 + 0.6;
    const start = Math.max(0, Math.min(at - BEFORE, ems - wide));
    const end = start + wide;
    if (start < free || (next && mark.look !== 'late' && (next.at / 100) * ems < end && next.look === 'late')) return;
    said.set(mark, {text: name, from: Math.round((1e4 * start) / ems) / 100});
    free = end;
  });
  return marks.map((mark) => ({...mark, ...said.get(mark)}));
}

/** Steps of a case that have no place on an axis, since the source gives no whole date. */
export const undated = ({steps}: Case): number => steps.filter(({at, done}) => (at ?? done) !== undefined && momentOf(at ?? done) === undefined).length;
