import type {Case, Step} from '../contract/case-timeline.js';
import {ends} from './case-state.js';
import {deadlineOf, lightOf, type Deadline, type Moment, type Pause, type Standing} from './deadline.js';
import {todayOf, type Setting} from './setting.js';

type SourceDate = NonNullable<Step['at'] | Step['done']>;

/** The setting with the day it is in Shanghai. */
export interface Today extends Setting {
  readonly today: string;
}

/** A real day or an instant; a date without its year, or an event without its day, has no clock. */
export function momentOf(date: SourceDate | undefined): Moment | undefined {
  if (typeof date !== 'string') return date && 'resolved' in date ? date.resolved : undefined;
  if (date.includes('T')) return Date.parse(date);
  return date.startsWith('-') ? undefined : date;
}

/** The day of a moment in Shanghai. */
export const dayOfMoment = (moment: Moment): string => (typeof moment === 'string' ? moment : todayOf({now: moment}));

/** Whether one moment comes before another; a day and a moment of the same day do not. */
export const isBefore = (a: Moment, b: Moment): boolean =>
  typeof a === 'number' && typeof b === 'number' ? a < b : dayOfMoment(a) < dayOfMoment(b);

/** Whether something dated has happened; what the source dates without a year has. */
export function hasHappened(date: SourceDate | undefined, {now, today}: Today): boolean {
  if (date === undefined) return false;
  const moment = momentOf(date);
  return moment === undefined || (typeof moment === 'number' ? moment <= now : moment <= today);
}

/** What runs on a step: until when, and where it stands now. Neither, where the source's dates are not whole. */
export interface StepClock {
  readonly deadline: Deadline | undefined;
  readonly standing: Standing | undefined;
}

/** The clock of each step of a case; a light is always computed, never taken from the document. */
export function clocksOf({steps, pauses = []}: Case, setting: Today): readonly (StepClock | undefined)[] {
  if (steps.every(({due}) => due === undefined)) return [];
  const told = suspensions(steps, setting);
  const stops = told && [...pauses.map(({from, to}) => ({from: momentOf(from) ?? from, to: momentOf(to)})), ...told];
  const endings = endingsOf(steps, setting);
  return steps.map((step, index) => {
    if (!step.due) return undefined;
    const deadline = stops && deadlineFor(step, stops, setting);
    if (!deadline || (deadline.day === undefined && !deadline.paused)) return {deadline: undefined, standing: undefined};
    const met = metAt(step, endings[index], deadline, setting);
    if (met && met.at === undefined) return {deadline, standing: undefined};
    return {deadline, standing: lightOf(deadline, met?.at, setting.now, setting.calendar)};
  });
}

/** Suspensions that steps tell of; none can be told where a date of them is not whole. */
function suspensions(steps: readonly Step[], setting: Today): readonly Pause[] | undefined {
  const pauses: {from: Moment; to?: Moment}[] = [];
  for (const {kind, at} of steps) {
    if ((kind !== 'suspended' && kind !== 'resumed') || !hasHappened(at, setting)) continue;
    const moment = momentOf(at);
    if (moment === undefined) return undefined;
    const last = pauses[pauses.length - 1];
    if (kind === 'suspended') pauses.push({from: moment});
    else if (last) last.to ??= moment;
  }
  return pauses;
}

function deadlineFor({at, due}: Step, pauses: readonly Pause[], {calendar}: Today): Deadline | undefined {
  if (due?.day !== undefined) {
    const given = momentOf(due.day);
    return given === undefined ? undefined : {day: dayOfMoment(given), provisional: false, paused: false};
  }
  const from = momentOf(due?.from ?? at);
  if (from === undefined || due?.n === undefined || due.unit === undefined) return undefined;
  return deadlineOf({limit: {n: due.n, unit: due.unit}, from, pauses}, calendar);
}

/**
 * Whether a clock was stopped, and when if that is known. A limit that began before its step is met by the step itself,
 * as is a given day that the step comes after; one that begins with the step runs until `done`, the step's end, or the
 * end of the case.
 */
function metAt(step: Step, ending: Step | undefined, {day}: Deadline, setting: Today): {readonly at: Moment | undefined} | undefined {
  const stated = step.done ?? step.end;
  if (hasHappened(stated, setting)) return {at: momentOf(stated)};
  if (hasHappened(step.at, setting)) {
    const at = momentOf(step.at);
    const given = step.due?.day !== undefined;
    const began = given ? day : momentOf(step.due?.from);
    if (at === undefined && !given) return {at};
    if (at !== undefined && began !== undefined && isBefore(began, at)) return {at};
  }
  return ending && {at: momentOf(ending.at)};
}

/** The step that ends the case after each step, if one has. */
function endingsOf(steps: readonly Step[], setting: Today): readonly (Step | undefined)[] {
  const endings: (Step | undefined)[] = [];
  let ending: Step | undefined;
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const step = steps[index]!;
    endings[index] = ending;
    if (ends(step.kind) && hasHappened(step.at, setting)) ending = step;
  }
  return endings;
}
