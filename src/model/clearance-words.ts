import type {Goal, Stock, Tally} from '../contract/clearance-gauge.js';
import type {Quantity} from '../contract/quantity.js';
import {grouped} from '../language/number.js';
import {sayDate} from '../language/time.js';
import type {ClearanceGaugeWords} from '../language/zh-hans/clearance-gauge.js';
import type {Words} from '../language/zh-hans/words.js';
import {exactOf, excludedOf, isAll, type Pace, type Reckoned, type TimeLeft} from './clearance-status.js';
import {full, numberOf, sayFigure} from './figure.js';

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
export const percent = (value: number): string => `${grouped(Math.floor(value * 10 + 1e-9) / 10)}%`;

/** What the stock is to come to, in the plan's words if it has any. */
export function sayGoal({kind, text, within}: Goal, {say}: Voice): string {
  const goal = text ?? say.goals[kind];
  return within ? say.within(goal, grouped(within.n), within.unit) : goal;
}

/** 已销号 24 个 when all that was cleared is written off; otherwise 已办结 70 件（其中销号 60 件）. */
export function sayCleared(stock: Stock, voice: Voice, brief = false): string {
  const {words, say} = voice;
  const cleared = tallied(stock, stock.cleared, voice);
  const all = numberOf(stock.cleared) === numberOf(stock.writtenOff) && exactOf(stock.cleared) !== undefined;
  if (stock.writtenOff === undefined || all || brief) return fact(all ? say.writtenOff : say.cleared, cleared, voice);
  return fact(say.cleared, cleared, voice) + words.bracket(fact(say.ofWhichWrittenOff, tallied(stock, stock.writtenOff, voice), voice));
}

/** 剔除 8 件（不属实 5 件、重复 3 件） */
export function sayExcluded(stock: Stock, voice: Voice): string {
  const {words, say} = voice;
  const reasons = (stock.excluded ?? []).map(({reason, count}) => fact(reason, tallied(stock, count, voice), voice));
  return fact(say.excluded, tallied(stock, excludedOf(stock), voice), voice) + words.bracket(words.list(reasons));
}

export const sayTime = ({days, workdays, provisional}: TimeLeft, {say}: Voice): string =>
  days < 0 ? say.days(grouped(-days)) : say.daysLeft(grouped(days), grouped(workdays), provisional);

/** 目标：清零, or with its deadline 2021年12月31日前清零, 春节前（2022年1月31日）清零. */
export function sayAim({goal, deadline}: Stock, voice: Voice): string {
  const {words, say} = voice;
  const aim = sayGoal(goal, voice);
  if (deadline === undefined) return say.goal + words.colon + aim;
  return say.by(sayDate(words, deadline), typeof deadline === 'object' && 'event' in deadline, aim);
}

/** 还有 62 天（44 个工作日，暂定）, only while anything is to be done. */
export function sayRemaining({timeLeft, verdict}: Reckoned, voice: Voice): string {
  const {say} = voice;
  if (!timeLeft || isDone(verdict.status)) return '';
  return timeLeft.days === 0 ? say.dueToday : timeLeft.days < 0 ? say.passed(sayTime(timeLeft, voice)) : say.remaining(sayTime(timeLeft, voice));
}

/** 80%（按工作日，暂定） */
export function sayPace({elapsed, provisional}: Pace, stock: Stock, {words, say}: Voice): string {
  const basis = stock.pace?.basis === 'days' ? say.byDays : say.byWorkdays;
  return percent(elapsed) + words.bracket(provisional ? basis + words.comma + say.provisional : basis);
}

/** Whether a pace is held against the share, and so is marked in the picture. */
export const isPaced = ({stock, share, pace}: Reckoned): boolean => share !== undefined && pace !== undefined && isAll(stock);

/** Nothing is left for anybody to hurry with. */
export const isDone = (status: string): boolean => status === 'reached' || status === 'reached_with_judicial' || status === 'no_cases';

/** A measure before and now with its source's parts: 无欠薪比例由 60.6%（40/66）升至 97%（64/66）. */
export function sayTrend(label: string, from: Quantity | undefined, to: Quantity | undefined, unit: string, voice: Voice): string {
  const {words, say} = voice;
  const figure = (quantity: Quantity) => sayFigure(words, quantity, unit).text + (partsOf(quantity) === '' ? '' : words.bracket(partsOf(quantity)));
  if (from === undefined || to === undefined) return fact(label, figure(from ?? to ?? null), voice);
  const [a, b] = [numberOf(from), numberOf(to)];
  if (a === undefined || b === undefined) return fact(label, `${figure(from)} → ${figure(to)}`, voice);
  return a === b ? say.same(label, figure(to)) : (a > b ? say.fall : say.rise)(label, figure(from), figure(to));
}

/** The parts of a share that its source states besides: `40/66`. */
export function partsOf(quantity: Quantity): string {
  const {value, numerator, denominator} = full(quantity);
  return value === undefined || value === null || numerator === undefined || denominator === undefined ? '' : `${grouped(numerator)}/${grouped(denominator)}`;
}
