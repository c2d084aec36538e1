import type {Words} from './zh-hans/words.js';

/** A day as a reader writes it; what is not a whole day is said as far as it goes. */
export function sayDay(words: Words, day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day) ?? [];
  if (year && month && date) return words.day(Number(year), Number(month), Number(date));
  const [, m, d] = /^--(\d{2})-(\d{2})$/.exec(day) ?? [];
  return m && d ? words.dayOfYear(Number(m), Number(d)) : day;
}

/** What a date may be in a document: whole, partial, of a later year, or an event. */
export type SaidDate = string | {readonly date: string; readonly yearOffset: number} | {readonly event: string; readonly resolved?: string | undefined};

/** A date as its source gave it. */
export function sayDate(words: Words, date: SaidDate): string {
  if (typeof date === 'string') return date.includes('T') ? sayInstant(words, Date.parse(date)) : sayDay(words, date);
  if ('event' in date) return words.event(date.event, date.resolved === undefined ? undefined : sayDay(words, date.resolved));
  return words.laterYear(date.yearOffset, sayDay(words, date.date));
}

const EIGHT_HOURS = 8 * 3_600_000;

/** A moment as the clocks of Shanghai show it, to the minute. Shanghai is eight hours ahead all year. */
export function sayInstant(words: Words, instant: number): string {
  if (!Number.isFinite(instant)) return '';
  const iso = new Date(instant + EIGHT_HOURS).toISOString();
  return `${sayDay(words, iso.slice(0, 10))} ${iso.slice(11, 16)}`;
}

/** What a figure is about in time, from its code: `2023-Q1`, `2021-04`, `2021-11-10/2021-12-31`, `../2021-04-30`. */
export function sayPeriod(words: Words, period: string): string {
  const [from, to] = period.split('/') as [string, string | undefined];
  if (to !== undefined) return from === '..' ? words.upTo(sayDay(words, to)) : words.span(sayDay(words, from), sayDay(words, to));
  const [, year, kind, n] = /^(\d{4})(?:-([HQW])?(\d{1,2}))?$/.exec(from) ?? [];
  if (year === undefined) return sayDay(words, from);
  const say = {H: words.half, Q: words.quarter, W: words.week, none: words.month}[(kind ?? 'none') as 'H' | 'Q' | 'W' | 'none'];
  return n === undefined ? words.year(Number(year)) : say(Number(year), Number(n));
}

/** How long ago, in the largest unit that says it: minutes, hours or days; what is less than a minute counts as one. */
export function sayAge(words: Words, milliseconds: number): string {
  const minutes = Math.max(1, Math.floor(milliseconds / 60_000));
  if (minutes < 60) return words.duration.minutes(String(minutes));
  return minutes < 2 * 1440 ? words.duration.hours(String(Math.floor(minutes / 60))) : words.duration.days(String(Math.floor(minutes / 1440)));
}
