import type {Calendar} from '../calendar/calendar.js';
import type {Deadline, Light, Moment, Standing} from './deadline.js';
import {dayOfMoment} from './moment.js';
import {workdaysBetween} from './workday.js';

/** Where the clock of a step stands; that of a minimum (公示不少于5日) still has to last, has lasted, or was cut short. */
export type CaseLight = Light | 'lasting' | 'lasted' | 'cut_short';

/** A clock's light with its number of working days. */
export interface CaseStanding extends Omit<Standing, 'light'> {
  readonly light: CaseLight;
}

/** Where a minimum duration stands: its last day counts whole, and whoever ends it on that day has kept it. */
export function leastOf({day, instant, provisional}: Deadline, done: Moment | undefined, now: Moment, calendar: Calendar): CaseStanding {
  if (day === undefined) return {light: done === undefined ? 'paused' : 'lasted', workdays: 0, provisional};
  const moment = done ?? now;
  const at = dayOfMoment(moment);
  const left = workdaysBetween(at, day, calendar);
  const early = instant !== undefined && typeof moment === 'number' ? moment < instant : at < day || (done === undefined && at === day);
  return {light: !early ? 'lasted' : done === undefined ? 'lasting' : 'cut_short', workdays: Math.abs(left.n), provisional: left.provisional || provisional};
}
