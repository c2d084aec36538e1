import type {Calendar} from '../calendar/calendar.js';
import {addMonths, dayAt, dayNumber, dayOf, DAY_MS, isDay, startOfDay} from '../calendar/day.js';
import {addWorkdays, isCovered, isWorkday, workdaysBetween} from './workday.js';

/** How long a step may take; an extension (延长) is added to `n`. A year is twelve months. */
export interface Limit {
  readonly n: number;
  readonly unit: 'workdays' | 'days' | 'hours' | 'months';
}

/** A day in Shanghai (`2026-01-31`), or an instant in milliseconds since 1970-01-01 UTC. */
export type Moment = string | number;

/** A suspension (中止): from its first day up to the day of resumption, which counts again; no `to`, not yet resumed. */
export interface Pause {
  readonly from: Moment;
  readonly to?: Moment | undefined;
}

/** A statutory limit at work on one case. All moments are real days or instants: a partial date has no clock. */
export interface Clock {
  readonly limit: Limit;
  /** The day of the event, not itself counted (民法典 art. 201); of an hour limit, its instant. */
  readonly from: Moment;
  readonly pauses?: readonly Pause[] | undefined;
}

/** When a clock runs out. */
export interface Deadline {
  /** The last day, which ends at 24:00 in Shanghai (民法典 art. 203); none while paused, or from what is no day. */
  readonly day?: string;
  /** Of an hour limit, the last instant. */
  readonly instant?: number;
  /** Counted with days whose holidays are not announced yet, or with hours from a day without a time (暂定). */
  readonly provisional: boolean;
  readonly paused: boolean;
}

/**
 * When a limit runs out. Suspended days do not count (浙江省劳动保障监察条例 art. 30). Hours run on the clock, through
 * holidays; from a day without a time, they run from its end, so that nobody is called late who may not be.
 */
export function deadlineOf({limit, from, pauses = []}: Clock, calendar: Calendar): Deadline {
  const start = dayIn(from);
  if (!isDay(start)) return {provisional: true, paused: false};
  if (limit.unit === 'hours') return hourDeadline(whole(limit.n), from, pauses);
  const stops = stopsOf(pauses, lastBefore);
  const ruler = limit.unit === 'workdays' ? workdayRuler(calendar) : elapsed;
  const end = run(dayNumber(start), lengthOf(limit, start), stops, ruler);
  if (end.at === undefined) return {provisional: end.provisional, paused: true};
  if (limit.unit === 'workdays') return {day: dayOf(end.at), provisional: end.provisional, paused: false};
  return {...afterHoliday(dayOf(end.at), calendar), paused: false};
}

function hourDeadline(n: number, from: Moment, pauses: readonly Pause[]): Deadline {
  const start = typeof from === 'number' ? from : startOfDay(from) + DAY_MS;
  const {at} = run(start, n * HOUR_MS, stopsOf(pauses, instantOf), elapsed);
  const provisional = typeof from === 'string';
  if (at === undefined) return {provisional, paused: true};
  return {day: dayAt(at - 1), instant: at, provisional, paused: false};
}

const HOUR_MS = 3_600_000;

const dayIn = (moment: Moment) => (typeof moment === 'string' ? moment : dayAt(moment));
const instantOf = (moment: Moment) => (typeof moment === 'string' ? startOfDay(moment) : moment);

/** The number of the day at whose end a moment's day begins: a suspended day is lost whole. */
const lastBefore = (moment: Moment) => dayNumber(dayIn(moment)) - 1;

/** In days; months end on the same date, or on the last day of a month too short for it (民法典 art. 202). */
const lengthOf = ({n, unit}: Limit, start: string) =>
  unit === 'months' ? dayNumber(addMonths(start, whole(n))) - dayNumber(start) : whole(n);

/** No part of a unit, nothing below nought, and nothing beyond what days are known for. */
const whole = (n: number) => Math.min(Math.max(Math.floor(n) || 0, 0), 100_000);

/** How one kind of limit measures a stretch of time, and goes a measured way along it. */
interface Ruler {
  between(from: number, to: number): {readonly n: number; readonly provisional: boolean};
  add(from: number, n: number): {readonly at: number; readonly provisional: boolean};
}

const elapsed: Ruler = {
  between: (from, to) => ({n: to - from, provisional: false}),
  add: (from, n) => ({at: from + n, provisional: false}),
};

/** Along numbers of days, each standing for its end. */
const workdayRuler = (calendar: Calendar): Ruler => ({
  between: (from, to) => workdaysBetween(dayOf(from), dayOf(to), calendar),
  add(from, n) {
    const {day, provisional} = addWorkdays(dayOf(from), n, calendar);
    return {at: dayNumber(day), provisional};
  },
});

/** A pause on a ruler; one not resumed yet ends nowhere. */
interface Stop {
  readonly from: number;
  readonly to: number;
}

const stopsOf = (pauses: readonly Pause[], place: (moment: Moment) => number): readonly Stop[] =>
  pauses.map(({from, to}) => ({from: place(from), to: to === undefined ? Infinity : place(to)}));

interface RunEnd {
  readonly at?: number;
  readonly provisional: boolean;
}

/** Spends `n` between the stops, one after another, overlapping ones once; no end if a stop never ends. */
function run(start: number, n: number, stops: readonly Stop[], ruler: Ruler): RunEnd {
  let [at, left, provisional] = [start, n, false];
  for (const {from, to} of [...stops].sort((a, b) => a.from - b.from)) {
    if (!(to > from)) continue;
    const spent = from > at ? ruler.between(at, from) : {n: 0, provisional: false};
    if (left <= spent.n) break;
    if (to === Infinity) return {provisional: provisional || spent.provisional};
    left -= spent.n;
    provisional ||= spent.provisional;
    at = Math.max(at, to);
  }
  const end = ruler.add(at, left);
  return {at: end.at, provisional: provisional || end.provisional};
}

/**
 * A period of days or months that ends on a statutory holiday ends on the day after it (民法典 art. 203). A holiday is
 * the whole break it makes with the weekend joined to it (与周末连休), however the calendar lists that; the article
 * names holidays alone, so a weekend by itself moves nothing.
 */
function afterHoliday(last: string, calendar: Calendar): {day: string; provisional: boolean} {
  const number = dayNumber(last);
  const ahead = breakFrom(number, 1, calendar);
  const behind = ahead.days === 0 || ahead.holiday ? ahead : breakFrom(number, -1, calendar);
  const next = dayOf(number + ahead.days);
  return {
    day: behind.holiday ? next : last,
    provisional: ![last, next].every((day) => isCovered(day, calendar)),
  };
}

/** The days off in a row from a day on, in either direction. */
function breakFrom(first: number, step: 1 | -1, calendar: Calendar): {days: number; holiday: boolean} {
  let [days, holiday] = [0, false];
  for (; days < LONGEST_BREAK; days++) {
    const day = dayOf(first + step * days);
    if (isWorkday(day, calendar)) break;
    holiday ||= isCovered(day, calendar) && calendar.dayKind(day) === 'holiday';
  }
  return {days, holiday};
}

/** No break has been longer than ten days; a calendar of nothing but holidays must not hold us for ever. */
const LONGEST_BREAK = 60;

/** Where a clock stands; each is shown with its word, never by colour alone. */
export type Light = 'done' | 'done_late' | 'on_time' | 'due_soon' | 'due_today' | 'overdue' | 'paused';

/** A clock's light and the number that goes with it. */
export interface Standing {
  readonly light: Light;
  /** Working days left (when done in time: to spare), or over; nought on the days off right after a due day. */
  readonly workdays: number;
  /** The deadline or this count rests on holidays not announced yet (暂定). */
  readonly provisional: boolean;
}

/**
 * Where a clock stands at `now`, or stood when its step was `done`. A day's deadline is kept until 24:00 in Shanghai,
 * an hour limit's to the instant; where only the day is known, all of it is in time. `soon` is in working days.
 */
export function lightOf(due: Deadline, done: Moment | undefined, now: Moment, calendar: Calendar, soon = 3): Standing {
  if (due.day === undefined) return idle(done, due.provisional);
  const moment = done ?? now;
  const {n, provisional} = workdaysBetween(dayIn(moment), due.day, calendar);
  const late = isLate(moment, due.day, due.instant);
  return {
    light: done === undefined ? openLight(late, dayIn(now) === due.day, n <= soon) : late ? 'done_late' : 'done',
    workdays: Math.abs(n),
    provisional: provisional || due.provisional,
  };
}

/** Without a due day nothing runs, and nothing was late. */
function idle(done: Moment | undefined, provisional: boolean): Standing {
  return {light: done === undefined ? 'paused' : 'done', workdays: 0, provisional};
}

function isLate(moment: Moment, day: string, instant: number | undefined): boolean {
  return instant !== undefined && typeof moment === 'number' ? moment > instant : dayIn(moment) > day;
}

function openLight(late: boolean, today: boolean, soon: boolean): Light {
  if (late) return 'overdue';
  if (today) return 'due_today';
  return soon ? 'due_soon' : 'on_time';
}
