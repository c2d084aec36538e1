import type {Evidence} from '../contract/case-kinds.js';
import type {Case, Due, Step} from '../contract/case-timeline.js';
import {leastOf, type CaseStanding} from './case-least.js';
import type {Limits} from './case-limit.js';
import {ends} from './case-state.js';
import type {Deadline, Moment, Pause} from './deadline.js';
import {deadlineFrom, givenDay, hasHappened, isBefore, momentOf, once, standingOf} from './moment.js';
import type {Setting} from './setting.js';

/** The setting with the day it is in Shanghai, and the limits that hold where a step states none. */
export interface Today extends Setting {
  readonly today: string;
  readonly limits?: Limits | undefined;
}

/** What runs on a step: by which limit, until when, and where it stands now. Neither of these, where the source's dates are not whole. */
export interface StepClock {
  /** The step's own limit, or the law's. */
  readonly due: Due;
  /** How surely the law's is known. */
  readonly evidence?: Evidence | undefined;
  readonly deadline: Deadline | undefined;
  readonly standing: CaseStanding | undefined;
  /** When it was stopped, as far as that is known. */
  readonly met?: Moment | undefined;
}

/** The clock of each step of a case; a light is always computed, never taken from the document. */
export function clocksOf({steps, pauses = []}: Case, setting: Today): readonly (StepClock | undefined)[] {
  const {limits} = setting;
  if (steps.every(({kind, due}) => due === undefined && limits?.has(kind) !== true)) return [];
  const told = suspensions(steps, setting);
  const stops = told && [...pauses.map(({from, to}) => ({from: momentOf(from) ?? from, to: momentOf(to)})), ...told];
  const endings = endingsOf(steps, setting);
  const dues = extended(steps, setting);
  return steps.map((step, index) => {
    const due = dues[index];
    if (!due) return undefined;
    const deadline = stops && deadlineFor(step, due, stops, setting);
    if (!deadline || (deadline.day === undefined && !deadline.paused)) return {due, deadline: undefined, standing: undefined};
    const until = step.due ? undefined : limits?.get(step.kind);
    const met = metAt(step, due, due.least === true ? undefined : firstOf(steps, index, until?.until, setting) ?? endings[index], deadline, setting);
    if (met && met.at === undefined) return {due, deadline, standing: undefined};
    return {due, evidence: until?.evidence, deadline, standing: standingFor(deadline, met?.at, due.least === true, setting), met: met?.at};
  });
}

/**
 * The limit of each step: its own, or the law's for its kind. That of an extension (延长) is added to the last one before
 * it that counts in the same unit, or replaces its day.
 */
function extended(steps: readonly Step[], setting: Today): readonly (Due | undefined)[] {
  const {limits} = setting;
  const dues: (Due | undefined)[] = [];
  steps.forEach(({kind, at, due: own, lane}, index) => {
    const due: Due | undefined = own ?? limits?.get(kind);
    dues.push(due);
    if (kind !== 'extended' || !due || !hasHappened(at, setting)) return;
    for (let before = index - 1; before >= 0; before -= 1) {
      const longer = dues[before];
      if (!longer?.n || longer.unit !== (due.unit ?? longer.unit) || longer.least === true || (lane ?? steps[before]!.lane) !== steps[before]!.lane) continue;
      dues[before] = due.day === undefined ? {...longer, n: longer.n + (due.n ?? 0)} : {...longer, day: due.day};
      dues[index] = undefined;
      break;
    }
  });
  return dues;
}

/** The first step after another that is of one of these kinds and has happened. */
function firstOf(steps: readonly Step[], index: number, kinds: readonly string[] | undefined, setting: Today): Step | undefined {
  if (!kinds) return undefined;
  for (let later = index + 1; later < steps.length; later += 1) {
    const step = steps[later]!;
    if (kinds.includes(step.kind) && hasHappened(step.at, setting)) return step;
  }
  return undefined;
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

function deadlineFor({at}: Step, due: Due, pauses: readonly Pause[], {calendar}: Today): Deadline | undefined {
  if (due.day !== undefined) {
    const given = momentOf(due.day);
    return given === undefined ? undefined : givenDay(given);
  }
  const from = momentOf(due.from ?? at);
  if (from === undefined || due.n === undefined || due.unit === undefined) return undefined;
  return deadlineFrom({n: due.n, unit: due.unit}, from, pauses, calendar);
}

const standingFor = (deadline: Deadline, met: Moment | undefined, least: boolean, setting: Today): CaseStanding =>
  least ? once(leasts, setting, deadline, met, () => leastOf(deadline, met, setting.now, setting.calendar)) : standingOf(deadline, met, setting);

const leasts = new WeakMap<object, Map<string, CaseStanding>>();

/**
 * Whether a clock was stopped, and when if that is known. A limit that began before its step is met by the step itself,
 * as is a given day that the step comes after; one that begins with the step runs until `done`, the step's end, the step
 * that meets it by law, or the end of the case.
 */
function metAt(step: Step, due: Due, ending: Step | undefined, {day}: Deadline, setting: Today): {readonly at: Moment | undefined} | undefined {
  const stated = step.done ?? step.end;
  if (hasHappened(stated, setting)) return {at: momentOf(stated)};
  if (hasHappened(step.at, setting)) {
    const at = momentOf(step.at);
    const given = due.day !== undefined;
    const began = given ? day : momentOf(due.from);
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
