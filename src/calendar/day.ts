/** Milliseconds in a day; Shanghai has kept no daylight saving since 1991, so every day has all of them. */
export const DAY_MS = 86_400_000;

/** Shanghai's clock is eight hours ahead of UTC, all year. */
export const SHANGHAI_MS = 28_800_000;

const FIRST = numberOf(1900, 1, 1);
const LAST = numberOf(2999, 12, 31);
const HYPHEN = 45;

/** Days since 1970-01-01 of a day written `2026-01-31`; `NaN` for anything else and outside 1900–2999. */
export function dayNumber(day: string): number {
  const [year, month, date] = [digits(day, 0, 4), digits(day, 5, 7), digits(day, 8, 10)];
  const isWritten = day.length === 10 && day.charCodeAt(4) === HYPHEN && day.charCodeAt(7) === HYPHEN;
  if (!(isWritten && month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month))) return NaN;
  const number = numberOf(year, month, date);
  return number >= FIRST && number <= LAST ? number : NaN;
}

/** The day with this number, as `2026-01-31`; beyond 1900–2999 the nearest day within. */
export function dayOf(number: number): string {
  const [year, month, date] = civil(Math.min(Math.max(number, FIRST), LAST));
  return `${year}-${two(month)}-${two(date)}`;
}

/** Whether a value is a real day from 1900 to 2999, written `2026-01-31`. Real days compare as text. */
export function isDay(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(dayNumber(value));
}

/** The day it is in Shanghai at an instant (milliseconds since 1970-01-01 UTC). */
export function dayAt(instant: number): string {
  return dayOf(Math.floor((instant + SHANGHAI_MS) / DAY_MS));
}

/** The instant at which a day begins in Shanghai, in milliseconds since 1970-01-01 UTC; the day before ends there. */
export function startOfDay(day: string): number {
  return dayNumber(day) * DAY_MS - SHANGHAI_MS;
}

/** Milliseconds from an instant to the next midnight in Shanghai, when it is another day. */
export function untilMidnight(instant: number): number {
  return DAY_MS - ((instant + SHANGHAI_MS) % DAY_MS);
}

/** The same date `months` later, or the last day of a month too short for it (民法典 art. 202). */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = civil(dayNumber(day));
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return dayOf(numberOf(toYear, toMonth, Math.min(date, daysIn(toYear, toMonth))));
}

/** Whether a day with this number is a Saturday or a Sunday (1970-01-01 was a Thursday). */
export function isWeekend(number: number): boolean {
  return (number + 700_003) % 7 >= 5;
}

/** A piece of a text as a number, `NaN` unless all of it is digits: a million cases ask for their days millions of times. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Counts from 1 March, so that the leap day is the last of its year (Hinnant, days_from_civil). */
function numberOf(year: number, month: number, date: number): number {
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468;
}

/** The way back from a number to year, month and date, in eras of 400 years (Hinnant, civil_from_days). */
function civil(number: number): readonly [number, number, number] {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const inEra = shifted - era * 146_097;
  const leapDays = Math.floor(inEra / 1460) - Math.floor(inEra / 36_524) + Math.floor(inEra / 146_096);
  const y = Math.floor((inEra - leapDays) / 365);
  const dayOfYear = inEra - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * m + 2) / 5) + 1;
  return [era * 400 + y + (m > 9 ? 1 : 0), m < 10 ? m + 3 : m - 9, date];
}

const two = (n: number) => String(n).padStart(2, '0');
