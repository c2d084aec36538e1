import type {Calendar} from '../calendar/calendar.js';
import type {Case, Moment as SourceMoment} from '../contract/case-timeline.js';
import {deadlineOf, lightOf, type Deadline, type Limit, type Moment, type Pause, type Standing} from './deadline.js';
import {todayOf, type Setting} from './setting.js';

/** A date as a document may give it, or why there is none. */
type SourceDate = SourceMoment | NonNullable<Case['steps'][number]['at']>;

/** A moment, and the day it is in Shanghai. */
export interface Now {
  readonly now: number;
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
export function hasHappened(date: SourceDate | undefined, {now, today}: Now): boolean {
  if (date === undefined) return false;
  const moment = momentOf(date);
  return moment === undefined || (typeof moment === 'number' ? moment <= now : moment <= today);
}

/** When a limit runs out; counted once for all that begin on one day and are never stopped. */
export function deadlineFrom(limit: Limit, from: Moment, pauses: readonly Pause[], calendar: Calendar): Deadline {
  if (pauses.length > 0 || typeof from === 'number') return deadlineOf({limit, from, pauses}, calendar);
  // By numbers, not by a text made for each: very many ask.
  const days = known(deadlines, calendar, from, () => new Map<number, Deadline>());
  const length = limit.n * 4 + UNITS.indexOf(limit.unit);
  let deadline = days.get(length);
  if (!deadline) days.set(length, (deadline = deadlineOf({limit, from}, calendar)));
  return deadline;
}

const UNITS: readonly Limit['unit'][] = ['workdays', 'days', 'hours', 'months'];

/** A day that a paper states. */
export const givenDay = (day: Moment): Deadline =>
  typeof day === 'string' ? known(given, UNITS, day, () => ({day, provisional: false, paused: false})) : {day: dayOfMoment(day), provisional: false, paused: false};

/** Where a deadline stands at the setting's time, or stood when it was met; judged once for all that share their days. */
export function standingOf(deadline: Deadline, met: Moment | undefined, setting: Setting): Standing {
  const judge = () => lightOf(deadline, met, setting.now, setting.calendar);
  if (met !== undefined) return once(standings, setting, deadline, met, judge);
  let some = running.get(setting);
  if (!some) running.set(setting, (some = new WeakMap<Deadline, Standing>()));
  let standing = some.get(deadline);
  if (!standing) some.set(deadline, (standing = judge()));
  return standing;
}

/** The same for another way to judge, with a place of its own to keep what was found. */
export function once<Found>(all: WeakMap<object, Map<string, Found>>, setting: Setting, {day, instant, provisional}: Deadline, met: Moment | undefined, judge: () => Found): Found {
  return known(all, setting, `${day ?? ''} ${instant ?? ''} ${provisional ? 1 : 0} ${met ?? ''}`, judge);
}

/** Of very many cases, many share their days: what was counted once by a calendar, or judged at one time, is not counted again. */
const deadlines = new WeakMap<object, Map<string, Map<number, Deadline>>>();
const given = new WeakMap<object, Map<string, Deadline>>();
const standings = new WeakMap<object, Map<string, Standing>>();
const running = new WeakMap<Setting, WeakMap<Deadline, Standing>>();

/** More days than these are forgotten and begun anew. */
const KEPT = 20_000;

function known<T>(all: WeakMap<object, Map<string, T>>, by: object, key: string, make: () => T): T {
  let some = all.get(by);
  if (!some || some.size > KEPT) all.set(by, (some = new Map<string, T>()));
  let one = some.get(key);
  if (one === undefined) some.set(key, (one = make()));
  return one;
}
