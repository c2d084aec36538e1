import {DAY_MS} from '../calendar/day.js';

/** A stretch of time, in milliseconds since 1970. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** The closest and the widest look at time. */
export const CLOSEST = 3_600_000;
export const WIDEST = 10 * 366 * DAY_MS;

/** The days that can be written: 1900 to 2999. */
const [FIRST, LAST] = [Date.UTC(1900, 0, 1), Date.UTC(3000, 0, 1)];

/** All that is dated and today, with a little room at either end; a date centuries away does not squeeze the rest. */
export function fitted(first: number, last: number, now: number): Window {
  const [from, to] = [Math.min(first, now), Math.max(last, now)];
  const most = WIDEST - 2 * DAY_MS;
  const near: Window = to - from <= most ? {from, to} : from >= now - most / 2 ? {from, to: from + most} : {from: Math.max(from, Math.min(to, now) - 0.9 * most), to: Math.min(to, now + 0.1 * most)};
  const room = Math.max(2 * DAY_MS, (near.to - near.from) * 0.03);
  return {from: near.from - room, to: near.to + room + DAY_MS};
}

/** Closer by a factor above one, or wider; the moment at a share of the width stays where it is. */
export function zoomed({from, to}: Window, factor: number, at = 0.5): Window {
  const length = Math.min(Math.max((to - from) / factor, CLOSEST), Math.max(WIDEST, to - from));
  const start = from + (to - from - length) * at;
  return within({from: start, to: start + length});
}

/** Further by a share of the width. */
export const panned = ({from, to}: Window, share: number): Window => within({from: from + (to - from) * share, to: to + (to - from) * share});

/** The same stretch with a moment in sight. */
export function reaching({from, to}: Window, moment: number): Window {
  if (moment >= from && moment <= to) return {from, to};
  const half = (to - from) / 2;
  return within({from: moment - half, to: moment + half});
}

function within({from, to}: Window): Window {
  const over = Math.max(0, FIRST - from) - Math.max(0, to - LAST);
  return {from: from + over, to: to + over};
}

/** Where a moment is, in parts of a hundred of the width. */
export const placeIn = ({from, to}: Window, moment: number): number => Math.round(1e4 * ((moment - from) / (to - from))) / 100;
