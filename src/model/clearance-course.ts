import type {Calendar} from '../calendar/calendar.js';
import {isDay} from '../calendar/day.js';
import type {Stock, Tally} from '../contract/clearance-gauge.js';
import {sayDay} from '../language/time.js';
import type {ClearanceHistoryWords} from '../language/zh-hans/clearance-history.js';
import {exactOf, paceOf, type Reckoned} from './clearance-status.js';
import {tallied, type Voice} from './clearance-words.js';
import {numberOf} from './figure.js';

/** What was left on a day. */
export interface DayLeft {
  readonly at: string;
  readonly left: Tally;
  readonly value: number | undefined;
}

/** The course of a stock in order, a day once; what is doubtful in it is said, and nothing is corrected. */
export interface Course {
  readonly days: readonly DayLeft[];
  readonly doubts: readonly string[];
}

/** Puts the days in order. Of two figures for one day the one reported last is drawn, and both are told. */
export function courseOf(stock: Stock, asOf: string, {words, say}: {readonly words: Voice['words']; readonly say: ClearanceHistoryWords}, voice: Voice): Course {
  const given = (stock.history ?? []).filter(({at}) => isDay(at));
  const ordered = given.every(({at}, index) => index === 0 || at >= given[index - 1]!.at);
  const byDay = new Map<string, Tally[]>();
  for (const {at, left} of given) byDay.set(at, [...(byDay.get(at) ?? []), left]);
  const days = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([at, all]): DayLeft => ({at, left: all[all.length - 1]!, value: numberOf(all[all.length - 1])}));
  const told = (tally: Tally) => tallied(stock, tally, voice);
  const twice = [...byDay].filter(([, all]) => new Set(all.map(told)).size > 1);
  const later = days.find(({at}) => at > asOf);
  const differing = ([[stock.baseline, stock.start], [asOf, stock.left]] as const).flatMap(([day, stated]) => {
    const found = days.find(({at}) => at === day);
    const [drawn, exact] = [found && exactOf(found.left), exactOf(stated)];
    return found && drawn !== undefined && exact !== undefined && drawn !== exact ? [say.differs(sayDay(words, found.at), told(found.left), told(stated))] : [];
  });
  return {
    days,
    doubts: [
      ...(ordered ? [] : [say.disordered]),
      ...twice.map(([at, all]) => say.twice(sayDay(words, at), [...new Set(all.map(told))])),
      ...(later ? [say.later(sayDay(words, later.at))] : []),
      ...differing,
    ],
  };
}

/** What the calendar would have left of a stock that is to come to zero, where the document says how time is counted. */
export function expectedAt({stock, whole}: Reckoned, day: string, calendar: Calendar): number | undefined {
  const pace = stock.goal.kind === 'zero' && whole !== undefined && whole > 0 ? paceOf(stock, day, calendar) : undefined;
  return pace && whole! * (1 - pace.elapsed / 100);
}
