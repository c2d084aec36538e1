import type {Calendar} from '../calendar/calendar.js';
import {dayNumber, dayOf, isWeekend} from '../calendar/day.js';

/** The most working days one limit may count, some twenty years; no law asks for more than a few hundred. */
const MOST_WORKDAYS = 5000;

/** Where a count of working days ends. */
export interface WorkdayEnd {
  readonly day: string;
  /** Some day counted lies outside what the calendar covers: Monday to Friday were assumed (暂定). */
  readonly provisional: boolean;
}

/** How many working days there are. */
export interface WorkdayCount {
  readonly n: number;
  /** As for `WorkdayEnd`. */
  readonly provisional: boolean;
}

/** Whether an office works on a day; outside what the calendar covers, Monday to Friday. */
export function isWorkday(day: string, calendar: Calendar): boolean {
  if (!isCovered(day, calendar)) return !isWeekend(dayNumber(day));
  const kind = calendar.dayKind(day);
  return kind === 'workday' || kind === 'makeup';
}

/** Whether the holidays of a day's year have been announced. */
export function isCovered(day: string, {coveredFrom, coveredUntil}: Calendar): boolean {
  return day >= coveredFrom && day <= coveredUntil;
}

/**
 * The nth working day after `from`, which itself is not counted (民法典 art. 201). `n` below one is `from`,
 * above `MOST_WORKDAYS` that many; a `from` that is no day comes back as it is.
 */
export function addWorkdays(from: string, n: number, calendar: Calendar): WorkdayEnd {
  const start = dayNumber(from);
  const steps = Math.min(Math.floor(n), MOST_WORKDAYS);
  if (Number.isNaN(start)) return {day: from, provisional: true};
  if (!(steps > 0)) return {day: from, provisional: false};
  let year = tallyOf(from, calendar);
  let wanted = steps + year.upTo(start);
  while (wanted > year.total && year.last < LAST) {
    wanted -= year.total;
    year = tallyOf(dayOf(year.last + 1), calendar);
  }
  const day = dayOf(year.find(wanted));
  return {day, provisional: n > MOST_WORKDAYS || !covers(start, day, calendar)};
}

/** How many working days lie after `from` up to and including `to`; as many below zero when `to` is the earlier day. */
export function workdaysBetween(from: string, to: string, calendar: Calendar): WorkdayCount {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  if (Number.isNaN(start) || Number.isNaN(end)) return {n: 0, provisional: true};
  if (start === end) return {n: 0, provisional: false};
  if (start < end) return {n: count(from, to, calendar), provisional: !covers(start, to, calendar)};
  return {n: -count(to, from, calendar), provisional: !covers(end, from, calendar)};
}

function count(from: string, to: string, calendar: Calendar): number {
  let year = tallyOf(from, calendar);
  const end = dayNumber(to);
  let n = -year.upTo(dayNumber(from));
  for (; year.last < end; year = tallyOf(dayOf(year.last + 1), calendar)) n += year.total;
  return n + year.upTo(end);
}

/** Whether all days after the one numbered `start` and up to `to` are covered. */
const covers = (start: number, to: string, calendar: Calendar) =>
  isCovered(dayOf(start + 1), calendar) && isCovered(to, calendar);

const LAST = dayNumber('2999-12-31');

/** The working days of one year added up, so that a count costs a step a year and not a step a day. */
class Tally {
  /** The number of its 31 December. */
  readonly last: number;
  readonly #first: number;
  /** At `i`, the working days among the year's first `i` days. */
  readonly #sums: Uint16Array;

  constructor(year: string, calendar: Calendar) {
    this.#first = dayNumber(`${year}-01-01`);
    this.last = dayNumber(`${year}-12-31`);
    this.#sums = new Uint16Array(this.last - this.#first + 2);
    for (let day = this.#first; day <= this.last; day++) {
      this.#sums[day - this.#first + 1] = this.upTo(day - 1) + (isWorkday(dayOf(day), calendar) ? 1 : 0);
    }
  }

  get total(): number {
    return this.upTo(this.last);
  }

  upTo(day: number): number {
    return this.#sums[day - this.#first + 1] ?? 0;
  }

  /** The year's nth working day, or its last day if there are fewer. */
  find(n: number): number {
    let [low, high] = [this.#first, this.last];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.upTo(middle) < n) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Calendars do not change, so each year of one is added up once. */
const tallies = new WeakMap<Calendar, Map<string, Tally>>();

function tallyOf(day: string, calendar: Calendar): Tally {
  const year = day.slice(0, 4);
  let years = tallies.get(calendar);
  if (!years) tallies.set(calendar, (years = new Map<string, Tally>()));
  let tally = years.get(year);
  if (!tally) years.set(year, (tally = new Tally(year, calendar)));
  return tally;
}
