import type {Calendar} from '../calendar/calendar.js';
import {dayNumber, dayOf} from '../calendar/day.js';
import type {Stock} from '../contract/clearance-gauge.js';
import type {ClearanceHistoryWords} from '../language/zh-hans/clearance-history.js';
import type {DayLeft} from './clearance-course.js';
import {exactOf} from './clearance-status.js';
import {LEAST_POINTS, USUAL_POINTS, forecastOf} from './forecast.js';
import {addWorkdays, workdaysBetween} from './workday.js';

/** A forecast as days of a calendar. */
export interface Outlook {
  readonly zero: string;
  readonly early: string;
  readonly late: string | undefined;
  /** Counted with holidays not announced yet (暂定). */
  readonly provisional: boolean;
}

/** Beyond a year nobody can say how things go on. */
const FARTHEST = 366;

/** The last days with exact figures, as many as the forecast uses. */
export const usedOf = ({forecast}: Stock, days: readonly DayLeft[]): readonly DayLeft[] => days.filter(({left}) => exactOf(left) !== undefined).slice(-(forecast?.points ?? USUAL_POINTS));

/** The forecast in days, or why there is none. Time is counted as the stock's pace counts it: in working days, or in days. */
export function outlookOf(stock: Stock, days: readonly DayLeft[], calendar: Calendar, say: ClearanceHistoryWords): Outlook | string {
  const used = usedOf(stock, days);
  const origin = used[0]?.at ?? '';
  const byWorkdays = stock.pace?.basis === 'workdays';
  const elapsed = (at: string) => (byWorkdays ? workdaysBetween(origin, at, calendar).n : dayNumber(at) - dayNumber(origin));
  const forecast = forecastOf(used.map(({at, left}) => ({x: elapsed(at), y: exactOf(left)!})));
  const n = String(used.length);
  if (!forecast.ok) return forecast.why === 'too_few' ? say.refused.too_few(n, String(LEAST_POINTS)) : say.refused[forecast.why](n);
  const last = dayNumber(used[used.length - 1]!.at);
  // Zero is reached in the course of a day, which is then the one that is named.
  const dayAfter = (x: number) => (byWorkdays ? addWorkdays(origin, Math.ceil(x - 1e-9), calendar) : {day: dayOf(dayNumber(origin) + Math.ceil(x - 1e-9)), provisional: false});
  const [zero, early] = [dayAfter(forecast.zero), dayAfter(forecast.early)];
  const late = forecast.late === undefined ? undefined : dayAfter(forecast.late);
  if (dayNumber(zero.day) - last > FARTHEST) return say.refused.too_far(n);
  const bounded = late && dayNumber(late.day) - last <= 2 * FARTHEST ? late : undefined;
  return {zero: zero.day, early: early.day, late: bounded?.day, provisional: zero.provisional};
}
