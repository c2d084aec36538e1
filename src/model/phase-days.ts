import type {Calendar} from '../calendar/calendar.js';
import {addMonths, dayNumber, dayOf, isDay} from '../calendar/day.js';
import type {Phase, PhaseLength} from '../contract/phase-track.js';
import {wholeDay} from '../contract/whole-day.js';
import {addWorkdays, workdaysBetween, type WorkdayCount} from './workday.js';

/** Where a phase stands on a day; `unknown` when its plan does not give the days to tell. */
export type PhaseStatus = 'upcoming' | 'active' | 'done' | 'unknown';

/** A stretch of days, and how many of them are worked. */
export interface Stretch extends WorkdayCount {
  readonly days: number;
}

/** A phase with its days, as far as its plan gives them. Both days are part of it. */
export interface PhaseDays {
  readonly phase: Phase;
  readonly first: string | undefined;
  readonly last: string | undefined;
  /** How long it is, its first day counted. */
  readonly size: Stretch | undefined;
  /** Of a phase known by its length alone: its place in the campaign, in that unit, from 1. */
  readonly nth: {readonly from: number; readonly to: number; readonly unit: PhaseLength['unit']} | undefined;
  readonly status: PhaseStatus;
  /** What is left until a phase under way ends, or until one to come begins. */
  readonly left: Stretch | undefined;
  /** The last day was counted over days whose holidays are not announced yet. */
  readonly provisional: boolean;
}

/** Days and working days after one day up to and including another. */
const stretch = (from: string, to: string, calendar: Calendar): Stretch => ({days: dayNumber(to) - dayNumber(from), ...workdaysBetween(from, to, calendar)});

const shift = (day: string, days: number): string => dayOf(dayNumber(day) + days);

/** The days of every phase, judged on a day. Lengths are chained only where no phase of the plan has any day: 第1–60天, 第61–90天. */
export function daysOf(phases: readonly Phase[], today: string, calendar: Calendar): readonly PhaseDays[] {
  const bounds = phases.map((phase) => ({phase, ...boundsOf(phase, calendar)}));
  const unit = phases[0]?.length?.unit;
  const chained = phases.every(({from, to, length}) => from === undefined && to === undefined && length?.unit === unit);
  let gone = 0;
  return bounds.map(({phase, first, last, provisional}, index) => {
    const n = phase.length?.n;
    const nth = chained && unit !== undefined && n !== undefined ? {from: gone + 1, to: (gone += n), unit} : undefined;
    const overtaken = bounds.slice(index + 1).some((later) => later.first !== undefined && later.first <= today);
    const status = statusOf(first, last, today, overtaken);
    const until = status === 'upcoming' ? first : status === 'active' ? last : undefined;
    return {
      phase,
      first,
      last,
      size: first === undefined || last === undefined ? undefined : stretch(shift(first, -1), last, calendar),
      nth,
      status,
      left: until === undefined ? undefined : stretch(today, until, calendar),
      provisional,
    };
  });
}

/**
 * First and last day: as given, or the missing one counted from the other by the length. A length is counted with its
 * first day, as 为期60天 is meant; a limit's first day would not be (民法典 art. 201), but a phase is no limit.
 */
function boundsOf({from, to, length}: Phase, calendar: Calendar): Pick<PhaseDays, 'first' | 'last' | 'provisional'> {
  const [first, last] = [wholeDay(from), wholeDay(to)].map((day) => (isDay(day) ? day : undefined));
  const given = {first, last, provisional: false};
  // A day that the plan gives, but not in full, is not ours to complete.
  if (!length || (from !== undefined && to !== undefined)) return given;
  const {n, unit} = length;
  if (first !== undefined) {
    if (unit === 'days') return {...given, last: shift(first, n - 1)};
    if (unit === 'months') return {...given, last: shift(addMonths(first, n), -1)};
    const {day, provisional} = addWorkdays(shift(first, -1), n, calendar);
    return {first, last: day, provisional};
  }
  return last !== undefined && unit === 'days' ? {...given, first: shift(last, 1 - n)} : given;
}

/**
 * The first of these that holds: its last day is over, `done`; its first day is not here, `upcoming`; it has begun,
 * `active`, unless nobody knows its last day and a later phase has begun too; else `unknown`.
 */
function statusOf(first: string | undefined, last: string | undefined, today: string, overtaken: boolean): PhaseStatus {
  if (last !== undefined && last < today) return 'done';
  if (first === undefined) return 'unknown';
  if (first > today) return 'upcoming';
  return last === undefined && overtaken ? 'unknown' : 'active';
}
