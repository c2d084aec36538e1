import type {Goal, Stock, Tally} from '../contract/clearance-gauge.js';
import type {Quantity} from '../contract/quantity.js';
import {grouped} from '../language/number.js';
import {sayDate} from '../language/time.js';
import type {ClearanceGaugeWords} from '../language/zh-hans/clearance-gauge.js';
import type {Words} from '../language/zh-hans/words.js';
import {exactOf, excludedOf, isDone, type Pace, type Reckoned, type TimeLeft} from './clearance-status.js';
import {full, numberOf, sayFigure, shareOf} from './figure.js';

/** Both sets of phrases a gauge speaks with. */
export interface Voice {
  readonly words: Words;
  readonly say: ClearanceGaugeWords;
}

export const unitOf = ({unit}: Stock, {say}: Voice): string => unit ?? say.unit;

/** `余 2 个`, `目标：清零`: a figure stands close to its name, words after a colon. */
export const fact = (label: string, said: string, {words}: Voice): string => label + (/\d/.test(said) ? words.space : words.colon) + said;

export const tallied = (stock: Stock, tally: Quantity | Tally | undefined, voice: Voice): string => sayFigure(voice.words, tally, unitOf(stock, voice)).text;

/** A percentage of ours, rounded down to one place. */
export const percent = (value: number): string => `${grouped(shareOf(value, 100))}%`;

/** What the stock is to come to, in the plan's words if it has any. */
export function sayGoal({kind, text, within}: Goal, {say}: Voice): string {
  const goal = text ?? say.goals[kind];
  return within ? say.within(goal, grouped(within.n), within.unit) : goal;
}

/** 目标：清零, or with its deadline 2021年12月31日前清零, 春节前（2022年1月31日）清零. */
export function sayAim({goal, deadline}: Stock, voice: Voice): string {
  const {words, say} = voice;
  const aim = sayGoal(goal, voice);
  if (deadline === undefined) return say.goal + words.colon + aim;
  return say.by(sayDate(words, deadline), typeof deadline === 'object' && 'event' in deadline, aim);
}

/** 已销号 24 个 when all that was cleared is written off; otherwise 已办结 70 件（其中销号 60 件）. */
export function sayCleared(stock: Stock, voice: Voice, brief = false): string {
  const {words, say} = voice;
  const all = exactOf(stock.cleared) !== undefined && numberOf(stock.cleared) === numberOf(stock.writtenOff);
  const cleared = fact(all ? say.writtenOff : say.cleared, tallied(stock, stock.cleared, voice), voice);
  return stock.writtenOff === undefined || all || brief ? cleared : cleared + words.bracket(fact(say.ofWhichWrittenOff, tallied(stock, stock.writtenOff, voice), voice));
}

/** （不属实 5、重复 3） */
export const sayReasons = ({excluded = []}: Stock, voice: Voice): string =>
  voice.words.bracket(voice.words.list(excluded.map(({reason, count}) => fact(reason, grouped(count), voice))));

export const sayTime = ({days, workdays, provisional}: TimeLeft, {say}: Voice): string =>
  days < 0 ? say.days(grouped(-days)) : say.daysLeft(grouped(days), grouped(workdays), provisional);

/** 还有 62 天（44 个工作日，暂定）, only while anything is to be done. */
export function sayRemaining({timeLeft, verdict}: Reckoned, voice: Voice): string {
  const {say} = voice;
  if (!timeLeft || isDone(verdict)) return '';
  return timeLeft.days === 0 ? say.dueToday : (timeLeft.days < 0 ? say.passed : say.remaining)(sayTime(timeLeft, voice));
}

/** 80%（按工作日，暂定） */
const sayPace = ({elapsed, provisional}: Pace, {pace}: Stock, {words, say}: Voice): string =>
  percent(elapsed) + words.bracket(pace?.basis === 'days' ? say.byDays : say.byWorkdays(provisional));

/**
 * By how many points a share is ahead of the time elapsed, or behind it: the difference of the two figures as they are
 * shown, so that a reader who subtracts them finds the same. Nothing where one is known only as "more than", or they look alike.
 */
export function sayGap({share, pace, verdict}: Reckoned, {words}: Voice): string {
  if (!share || !pace || share.bound !== 0 || (verdict.because !== 'ahead' && verdict.because !== 'behind')) return '';
  const gap = Math.round(10 * Math.abs(Number(share.shown.value) - shareOf(pace.elapsed, 100))) / 10;
  return gap === 0 ? '' : words.points(grouped(gap));
}

/** 时序进度 80%（按工作日），滞后 21.7 个百分点 */
export function sayPaceOf(one: Reckoned, voice: Voice): string {
  const {say, words} = voice;
  const gap = sayGap(one, voice);
  return sayPace(one.pace!, one.stock, voice) + (gap === '' ? '' : words.comma + (one.verdict.because === 'ahead' ? say.ahead : say.behind)(gap));
}

/** A measure before and now: 无欠薪比例由 60.6%（40/66）升至 97%（64/66）. */
export function sayTrend(label: string, from: Quantity | Tally | undefined, to: Quantity | Tally | undefined, unit: string, voice: Voice): string {
  const {words, say} = voice;
  const figure = (quantity: Quantity) => sayFigure(words, quantity, unit).text + (partsOf(quantity) === '' ? '' : words.bracket(partsOf(quantity)));
  const [a, b] = [numberOf(from), numberOf(to)];
  if (from === undefined || to === undefined || a === undefined || b === undefined) return arrow(label, [from, to], unit, voice);
  return a === b ? say.same(label, figure(to)) : (a > b ? say.fall : say.rise)(label, figure(from), figure(to));
}

/** 一般 18 → 1 */
export const arrow = (label: string, figures: readonly (Quantity | Tally | undefined)[], unit: string, voice: Voice): string =>
  fact(label, figures.filter((figure) => figure !== undefined).map((figure) => sayFigure(voice.words, figure, unit).text).join(' → '), voice);

/** The parts of a share that its source states besides: `40/66`. */
export function partsOf(quantity: Quantity | Tally | undefined): string {
  const {value, numerator, denominator} = full(quantity);
  return (value ?? null) === null || numerator === undefined || denominator === undefined ? '' : `${grouped(numerator)}/${grouped(denominator)}`;
}

/** 剔除 8 件（不属实 5、重复 3） */
export const sayExcluded = (stock: Stock, voice: Voice): string => fact(voice.say.excluded, tallied(stock, excludedOf(stock), voice), voice) + sayReasons(stock, voice);
