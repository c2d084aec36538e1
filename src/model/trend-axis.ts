import {dayNumber, dayOf} from '../calendar/day.js';
import {spanOf} from '../contract/period.js';
import type {TrendChartWords} from '../language/zh-hans/trend-chart.js';
import type {Words} from '../language/zh-hans/words.js';
import type {Tick} from './plot.js';

/** Both sets of phrases a trend speaks with. */
export interface Voice {
  readonly words: Words;
  readonly say: TrendChartWords;
}

/** Where every period of a trend stands: months and the like one step apart, whatever has days at its last day. */
export interface TrendAxis {
  readonly places: readonly number[];
  readonly ticks: readonly Tick[];
  /** Between these two neighbours lies at least one period that the document leaves out. */
  readonly leavesOut: (before: number, after: number) => boolean;
  /** Where a day stands; `undefined` outside of all periods. */
  readonly placeOf: (day: number) => number | undefined;
}

/** How many periods of a kind make a year, and what is written below one of them. */
const KINDS: Readonly<Record<string, {readonly inYear: number; readonly say: (say: TrendChartWords, n: number) => string}>> = {
  H: {inYear: 2, say: (say, n) => say.half(n)},
  Q: {inYear: 4, say: (say, n) => say.quarter(n)},
  M: {inYear: 12, say: (say, n) => say.month(n)},
  W: {inYear: 53, say: (say, n) => say.week(n)},
  Y: {inYear: 1, say: () => ''},
};

export function trendAxisOf(periods: readonly string[], {words, say}: Voice): TrendAxis {
  const parts = periods.map((period) => /^(\d{4})(?:-([HQW])?(\d{1,2}))?$/.exec(period));
  const kinds = new Set(parts.map((part) => part && (part[3] === undefined ? 'Y' : (part[2] ?? 'M'))));
  const [kind] = kinds;
  const even = kinds.size === 1 && kind ? KINDS[kind] : undefined;
  const spans = periods.map((period) => spanOf(period) ?? {first: NaN, last: NaN});
  // Weeks are a week apart, also where a year has 52 of them.
  const places = even ? parts.map((part, index) => (kind === 'W' ? (spans[index]!.first + 3) / 7 : Number(part![1]) * even.inYear + Number(part![3] ?? 1) - 1)) : spans.map(({last}) => last);
  const step = even ? places.reduce((least, place, index) => (index === 0 ? least : Math.min(least, place - places[index - 1]!)), Infinity) : Infinity;
  let year = '';
  const ticks = periods.map((_, index): Tick => {
    const part = parts[index];
    const day = dayOf(spans[index]!.last);
    const own = even && part ? part[1]! : day.slice(0, 4);
    const begins = own !== year;
    year = own;
    const below = begins ? words.year(Number(own)) : '';
    if (kind === 'Y' && even) return {x: places[index]!, text: words.year(Number(own)), below: ''};
    return {x: places[index]!, text: even && part ? even.say(say, Number(part[3])) : say.day(Number(day.slice(5, 7)), Number(day.slice(8))), below};
  });
  return {
    places,
    ticks,
    leavesOut: (before, after) => places[after]! - places[before]! > step + 1e-9,
    placeOf: (day) => placeIn(day, even ? spans : spans.map(({last}) => ({first: last, last})), places),
  };
}

/** A day inside a period lies as far along it as it is old; one between two periods, between them. */
function placeIn(day: number, spans: readonly {readonly first: number; readonly last: number}[], places: readonly number[]): number | undefined {
  const index = spans.findIndex(({last}) => day <= last);
  const [span, before] = [spans[index], spans[index - 1]];
  if (!span || Number.isNaN(day)) return undefined;
  const half = span.first === span.last ? 0 : 0.5;
  if (day >= span.first) return places[index]! + (half === 0 ? 0 : (day - span.first + 0.5) / (span.last - span.first + 1) - 0.5);
  if (!before) return undefined;
  const [from, to] = [places[index - 1]! + half, places[index]! - half];
  return from + ((to - from) * (day - before.last)) / (span.first - before.last);
}

/** Days to write below an axis of days: from the first on, evenly, at most ten of them. */
export function dayTicks(first: string, last: string, words: Words, sayDay: (month: number, day: number) => string): readonly Tick[] {
  const [from, to] = [dayNumber(first), dayNumber(last)];
  const every = [1, 2, 5, 7, 10, 14, 21, 28].find((days) => (to - from) / days <= 9) ?? Math.ceil((to - from) / 9);
  let year = '';
  return Array.from({length: Math.floor((to - from) / every) + 1}, (_, index) => {
    const day = dayOf(from + index * every);
    const begins = day.slice(0, 4) !== year;
    year = day.slice(0, 4);
    return {x: from + index * every, text: sayDay(Number(day.slice(5, 7)), Number(day.slice(8))), below: begins ? words.year(Number(year)) : ''};
  });
}
