import type {Calendar} from '../calendar/calendar.js';
import {dayNumber, dayOf, isDay} from '../calendar/day.js';
import type {Stock, Tally} from '../contract/clearance-gauge.js';
import {wholeDay} from '../contract/whole-day.js';
import type {Reported} from '../contract/quantity.js';
import {full, numberOf, shareOf} from './figure.js';
import {workdaysBetween} from './workday.js';

/** Where a stock stands; see `verdictOf` for the rule. `open` when nothing tells more, `no_cases` when there was nothing to clear. */
export type Status = 'reached' | 'reached_with_judicial' | 'on_track' | 'behind' | 'missed' | 'open' | 'no_data' | 'no_cases';

/** What a status can follow from; the words for it say so. */
const statuses = {
  zero: 'reached',
  closed: 'reached',
  judicial: 'reached_with_judicial',
  ahead: 'on_track',
  level: 'on_track',
  in_time: 'on_track',
  behind: 'behind',
  late_cases: 'behind',
  missed_zero: 'missed',
  missed: 'missed',
  open: 'open',
  past: 'open',
  no_data: 'no_data',
  no_cases: 'no_cases',
} as const satisfies Readonly<Record<string, Status>>;

/** A status and what it follows from, a key of the words for it. */
export interface Verdict {
  readonly status: Status;
  readonly because: keyof typeof statuses;
}

/** The cleared part of a stock, in percent. */
export interface Share {
  /** As computed with, not rounded. */
  readonly value: number;
  /** As said: the source's words, or ours rounded down. */
  readonly shown: Reported;
  /** The truth may be more (超, 余, 以上), or less (不足, 以下) than the value. */
  readonly bound: -1 | 0 | 1;
}

/** 时序进度: how much of the time between a stock's beginning and its deadline is gone, in percent, both days included. */
export interface Pace {
  readonly elapsed: number;
  /** Working days of a year whose holidays are not announced yet. */
  readonly provisional: boolean;
}

/** The time to a deadline, or since it when below nought. */
export interface TimeLeft {
  readonly day: string;
  readonly days: number;
  readonly workdays: number;
  readonly provisional: boolean;
}

const bounds: Readonly<Partial<Record<string, -1 | 1>>> = {gt: 1, gte: 1, over: 1, lt: -1, lte: -1};

/** A count without an "about" or "over", nought when the document does not mention it; only such counts are computed with. */
export function exactOf(tally: Tally | undefined): number | undefined {
  if (tally === undefined) return 0;
  return (full(tally).qualifier ?? 'eq') === 'eq' ? numberOf(tally) : undefined;
}

/** All that was taken off the stock without being cleared: 不属实, 重复, 移交外地. */
export const excludedOf = ({excluded = []}: Stock): number => excluded.reduce((sum, {count}) => sum + count, 0);

/** What there was to clear: start + reopened − excluded. What is new does not make a stock's share look worse. */
function wholeOf(stock: Stock): number | undefined {
  const [start, reopened] = [exactOf(stock.start), exactOf(stock.reopened)];
  return start === undefined || reopened === undefined ? undefined : start + reopened - excludedOf(stock);
}

/** A stock with nothing in it, and nothing that came: neither 0% nor 100%. */
const isNothing = (stock: Stock) => [stock.start, stock.new, stock.reopened, stock.cleared, stock.left].every((tally) => exactOf(tally) === 0);

/**
 * The share that the source reports, as it reports it; otherwise cleared ÷ (start + reopened − excluded). None for what
 * is cleared dynamically, whose whole moves, nor when more was cleared than there was.
 */
export function shareOfStock(stock: Stock): Share | undefined {
  if (stock.share !== undefined) {
    const value = numberOf(stock.share);
    const {qualifier = 'eq', ...reported} = full(stock.share);
    return value === undefined ? undefined : {value, shown: {unit: '%', ...reported, qualifier}, bound: bounds[qualifier] ?? 0};
  }
  const [whole, cleared] = [wholeOf(stock), exactOf(stock.cleared)];
  if (stock.goal.kind === 'dynamic' || whole === undefined || cleared === undefined || whole <= 0 || cleared > whole) return undefined;
  return {value: (100 * cleared) / whole, shown: {value: shareOf(cleared, whole), unit: '%'}, bound: 0};
}

/** The day a deadline comes to, if it is one that can be counted to. */
export function dueDayOf({deadline}: Stock): string | undefined {
  const day = wholeDay(deadline);
  return isDay(day) ? day : undefined;
}

/** How long it is from a day to the deadline, in days and in working days, the first not counted (民法典 art. 201). */
export function timeLeftOf(stock: Stock, today: string, calendar: Calendar): TimeLeft | undefined {
  const day = dueDayOf(stock);
  if (day === undefined) return undefined;
  const {n, provisional} = workdaysBetween(today, day, calendar);
  return {day, days: dayNumber(day) - dayNumber(today), workdays: n, provisional};
}

/**
 * What the calendar would have done by a day, in working or natural days as the document says. No law defines 时序进度:
 * bulletins hold the share of the work against the share of the time, and leave open which days they count; so a
 * document must say it, and the widget says it beside the figure. The first and the last day are worked, hence both count.
 */
export function paceOf(stock: Stock, day: string, calendar: Calendar): Pace | undefined {
  const [from, due] = [stock.pace?.from, dueDayOf(stock)];
  if (!stock.pace || !isDay(from) || due === undefined) return undefined;
  const before = dayOf(dayNumber(from) - 1);
  const until = day < before ? before : day > due ? due : day;
  const gone = workdaysBetween(before, until, calendar);
  const all = workdaysBetween(before, due, calendar);
  if (stock.pace.basis === 'days') return {elapsed: (100 * (dayNumber(until) - dayNumber(before))) / (dayNumber(due) - dayNumber(before)), provisional: false};
  return all.n > 0 ? {elapsed: (100 * gone.n) / all.n, provisional: all.provisional} : undefined;
}

/**
 * Where a stock stands, the first of these that holds:
 * 1. nothing was to be cleared: `no_cases`; neither what is left nor a share is known: `no_data`;
 * 2. nothing is left: `reached`; all that is left is in court: `reached_with_judicial`, for whatever goal, since nothing
 *    of it is in the office's hands (南谯 counts its last two, 已进入司法程序, apart from those written off);
 * 3. new cases are to be cleared as they come: `behind` if some are past their own time, `on_track` if none are;
 * 4. everything is to be closed (`zero`, `as_required`) and the deadline has passed: `missed`;
 * 5. everything is to be closed and there is a pace: `on_track` if the share is not behind it, otherwise `behind`;
 *    a share known only as "more than" a figure below the pace tells neither;
 * 6. otherwise `open`: 基本解决 and goals in words name no number to judge by.
 * The goals are those of 登政办〔2021〕35号: 清零, 动态清零, 按要求办结, 基本解决完毕. A deadline's last day is still in time
 * (民法典 art. 203: it ends with the day).
 */
function verdictOf(stock: Stock, today: string, share: Share | undefined, pace: Pace | undefined): Verdict {
  const because = reasonOf(stock, today, share, pace);
  return {status: statuses[because], because};
}

function reasonOf(stock: Stock, today: string, share: Share | undefined, pace: Pace | undefined): Verdict['because'] {
  const {kind} = stock.goal;
  const [left, overdue, due] = [numberOf(stock.left), numberOf(stock.overdue), dueDayOf(stock)];
  const judicial = stock.inJudicial === undefined ? undefined : exactOf(stock.inJudicial);
  const past = due !== undefined && today > due;
  if (isNothing(stock)) return 'no_cases';
  if (left === undefined && share === undefined) return 'no_data';
  if (left === 0) return kind === 'zero' ? 'zero' : 'closed';
  if (judicial !== undefined && judicial === exactOf(stock.left)) return 'judicial';
  if (kind === 'dynamic' && overdue !== undefined) return overdue === 0 ? 'in_time' : 'late_cases';
  if (past) return isAll(stock) && left !== undefined ? (kind === 'zero' ? 'missed_zero' : 'missed') : 'past';
  return (isAll(stock) && compare(share, pace)) || 'open';
}

/** Nothing is left for anybody to hurry with. */
export const isDone = ({status}: Verdict): boolean => status === 'reached' || status === 'reached_with_judicial' || status === 'no_cases';

/** Whether a pace is held against the share, and so is marked in the picture. */
export const isPaced = ({stock, share, pace}: Reckoned): boolean => share !== undefined && pace !== undefined && isAll(stock);

/** Whether the goal is that all of the stock be closed, so that a deadline and a pace can be held against it. */
export const isAll = ({goal}: Stock): boolean => goal.kind === 'zero' || goal.kind === 'as_required';

function compare(share: Share | undefined, pace: Pace | undefined): Verdict['because'] | undefined {
  // A share over a hundred is shown as its source has it, and proves nothing.
  if (!share || !pace || share.value > 100) return undefined;
  const ahead = share.value - pace.elapsed;
  const order = Math.abs(ahead) < 1e-9 ? 0 : ahead;
  if (share.bound > 0) return order >= 0 ? 'ahead' : undefined;
  if (share.bound < 0) return order < 0 ? 'behind' : undefined;
  return order === 0 ? 'level' : order > 0 ? 'ahead' : 'behind';
}

/**
 * A document in which no stock has a figure, nor a reason for having none, is a plan: 登政办〔2021〕35号 sets goals and
 * days, and nobody was asked for counts. They are not stated, which is less than not reported.
 */
export const isPlan = (all: readonly Reckoned[]): boolean => all.every(({stock: {start, cleared, left, share}}) => start === null && cleared === null && left === null && share === undefined);

/** A stock with all that is reckoned of it once and shown in several places. */
export interface Reckoned {
  readonly stock: Stock;
  readonly whole: number | undefined;
  readonly share: Share | undefined;
  readonly pace: Pace | undefined;
  readonly timeLeft: TimeLeft | undefined;
  readonly verdict: Verdict;
  /** The deadline has passed, and the data are from before it: they cannot tell how things stood then. */
  readonly stale: boolean;
}

/**
 * Judges a stock: its deadline by the reader's today, its pace by the day the data are from, since what was done by
 * then can only be held against the time gone by then.
 */
export function reckon(stock: Stock, today: string, asOf: string | undefined, calendar: Calendar): Reckoned {
  const share = shareOfStock(stock);
  const timeLeft = timeLeftOf(stock, today, calendar);
  const past = timeLeft !== undefined && timeLeft.days < 0;
  const pace = past ? undefined : paceOf(stock, asOf !== undefined && asOf < today ? asOf : today, calendar);
  const stale = past && asOf !== undefined && asOf < timeLeft.day;
  return {stock, whole: wholeOf(stock), share, pace, timeLeft, verdict: verdictOf(stock, today, share, pace), stale};
}
