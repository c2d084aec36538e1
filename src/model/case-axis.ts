import {addMonths, dayAt, dayNumber, DAY_MS, SHANGHAI_MS, startOfDay} from '../calendar/day.js';
import type {CaseToolsWords} from '../language/zh-hans/case-tools.js';
import type {Words} from '../language/zh-hans/words.js';
import {placeIn, type Window} from './case-window.js';

/** One label of the axis, in parts of a hundred; `over` stands above the others where a greater unit begins. */
export interface AxisTick {
  readonly at: number;
  readonly text: string;
  readonly over: string;
}

/** How the axis may be parted: every so many minutes, days, months or years. */
const PARTS: readonly (readonly [unit: 'minute' | 'day' | 'month' | 'year', every: number, milliseconds: number])[] = [
  ...[5, 10, 15, 30, 60, 120, 180, 360, 720].map((every) => ['minute', every, every * 60_000] as const),
  ...[1, 2, 5, 10].map((every) => ['day', every, every * DAY_MS] as const),
  ...[1, 2, 3, 6].map((every) => ['month', every, every * 30 * DAY_MS] as const),
  ...[1, 2, 5, 10, 50, 100].map((every) => ['year', every, every * 365 * DAY_MS] as const),
];

/** As many labels as there is room for: `most` is how many fit beside one another. */
export function axisOf(window: Window, most: number, words: Words, {month}: CaseToolsWords): readonly AxisTick[] {
  const length = window.to - window.from;
  const [unit, every] = PARTS.find(([, , size]) => length / size <= Math.max(2, most)) ?? PARTS[PARTS.length - 1]!;
  let above = '';
  return momentsOf(window, unit, every).map((moment): AxisTick => {
    const day = dayAt(moment);
    const [year, m, d] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
    const greater = unit === 'minute' ? words.day(year, m, d) : words.year(year);
    const over = unit === 'year' || greater === above ? '' : greater;
    above = greater;
    const text = unit === 'year' ? words.year(year) : unit === 'month' ? month(m) : unit === 'day' ? words.dayOfYear(m, d) : new Date(moment + SHANGHAI_MS).toISOString().slice(11, 16);
    return {at: placeIn(window, moment), text, over};
  });
}

function momentsOf({from, to}: Window, unit: string, every: number): readonly number[] {
  const moments: number[] = [];
  if (unit === 'minute') {
    const step = every * 60_000;
    for (let at = Math.ceil((from + SHANGHAI_MS) / step) * step - SHANGHAI_MS; at <= to; at += step) moments.push(at);
    return moments;
  }
  const first = dayAt(from);
  let day = unit === 'day' ? first : `${first.slice(0, unit === 'month' ? 8 : 5)}${unit === 'month' ? '' : '01-'}01`;
  for (let turn = 0; turn < 200; turn += 1) {
    const at = startOfDay(day);
    if (Number.isNaN(at) || at > to) break;
    const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
    const [date] = [Number(day.slice(8))];
    // Days begin anew with each month, so that the first is always named.
    const named = unit === 'day' ? (date - 1) % every === 0 && (every === 1 || date <= 31 - every / 2) : unit === 'month' ? (month - 1) % every === 0 : year % every === 0;
    if (named && at >= from) moments.push(at);
    const next = unit === 'day' ? dayAt(at + DAY_MS) : addMonths(day, unit === 'month' ? 1 : 12);
    if (dayNumber(next) <= dayNumber(day)) break;
    day = next;
  }
  return moments;
}
