import {geometryRules, type Regions} from './geometry-rules.js';
import type {Problem} from './problem.js';

/** A row or a column as a document gives it. */
export type Item = string | {readonly label: string; readonly code?: string | undefined; readonly at?: readonly number[] | undefined};

/** The parts of a heat map that its form makes demands on. */
export interface Laid {
  readonly form?: string | undefined;
  readonly rows: {readonly items: readonly Item[]};
  readonly columns: {readonly items: readonly Item[]};
  readonly geometry?: Regions | undefined;
}

/** Weeks that a calendar holds: a leap year that begins on a Sunday touches so many. */
const WEEKS = 54;

const DAY_MS = 86_400_000;

/** Milliseconds of a real day, `2021-02-29` is none. */
const dayMs = (item: Item): number => {
  const ms = typeof item === 'string' && /^\d{4}-\d\d-\d\d$/.test(item) ? Date.parse(item) : NaN;
  return ms >= 0 && new Date(ms).toISOString().startsWith(item as string) ? ms : NaN;
};

/** A calendar is one row of days, each later than the one before, no more than a year of them. */
const daysWrong = ({items}: Laid['columns']): readonly Problem[] => {
  const days = items.map(dayMs);
  return items.flatMap((_, index) => {
    const path = `/columns/items/${index}`;
    if (isNaN(days[index]!)) return [{code: 'not_a_day', path}];
    if (days[index]! <= days[index - 1]!) return [{code: 'day_order', path}];
    return days[index]! - days[0]! >= 7 * (WEEKS - 1) * DAY_MS ? [{code: 'longer_than_a_year', path}] : [];
  }).slice(0, 20);
};

/** Tiles all have a place of their own, or none has a place. */
function tilesWrong({items}: Laid['rows']): readonly Problem[] {
  const places = items.map((item) => (typeof item === 'string' ? undefined : item.at)?.join());
  const placed = places.some((place) => place !== undefined);
  return places.flatMap((place, index) => {
    if (placed && place === undefined) return [{code: 'required', path: `/rows/items/${index}/at`}];
    return placed && places.indexOf(place) < index ? [{code: 'place_taken', path: `/rows/items/${index}/at`}] : [];
  });
}

/**
 * What a form that is no plain matrix demands: one row of days, or one column of regions, which are tiles wherever there
 * is no map for them; and what the regions of a map are made of.
 */
export function heatFormRules({form, rows, columns, geometry}: Laid): readonly Problem[] {
  const [calendar, regions] = [form === 'calendar', form === 'tiles' || form === 'map'];
  const single = calendar ? 'rows' : 'columns';
  return [
    ...((calendar || regions) && {rows, columns}[single].items.length > 1 ? [{code: 'one_only', path: `/${single}/items`}] : []),
    ...(calendar ? daysWrong(columns) : regions ? tilesWrong(rows) : []),
    ...(geometry ? geometryRules(geometry).map((problem) => ({...problem, path: `/geometry${problem.path}`})) : []),
  ];
}
