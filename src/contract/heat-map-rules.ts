import type {Problem} from './problem.js';

/** A row or a column as a document gives it. */
type Item = string | {readonly label: string; readonly code?: string | undefined; readonly at?: readonly number[] | undefined};

/** The parts of a heat map that rules across fields look at. */
interface Matrix {
  readonly form?: string | undefined;
  readonly rows: {readonly items: readonly Item[]};
  readonly columns: {readonly items: readonly Item[]};
  readonly values: readonly (number | null)[];
  readonly reasons?: readonly {readonly at: readonly number[]}[] | undefined;
  readonly scale?: {readonly kind: string; readonly midpoint?: number | undefined; readonly classes?: readonly {readonly from: number; readonly to?: number | undefined}[] | undefined} | undefined;
}

/** How far apart two classes may be said: not at all (0–10, 10–20), or by one in the last place (0–9, 10–19; 60–79.9, 80–100). */
const STEPS = [0, 1, 0.1, 0.01];

/** Weeks that a calendar holds: a leap year that begins on a Sunday touches so many. */
const WEEKS = 54;

const DAY_MS = 86_400_000;

/** Milliseconds of a real day, `2021-02-29` is none. */
const dayMs = (item: Item): number => {
  const ms = typeof item === 'string' && /^\d{4}-\d\d-\d\d$/.test(item) ? Date.parse(item) : NaN;
  return ms >= 0 && new Date(ms).toISOString().startsWith(item as string) ? ms : NaN;
};

/** A calendar is one row of days, each later than the one before, no more than a year of them. */
const daysWrong = ({items}: Matrix['columns']): readonly Problem[] => {
  const days = items.map(dayMs);
  return items.flatMap((_, index) => {
    const path = `/columns/items/${index}`;
    if (isNaN(days[index]!)) return [{code: 'not_a_day', path}];
    if (days[index]! <= days[index - 1]!) return [{code: 'day_order', path}];
    return days[index]! - days[0]! >= 7 * (WEEKS - 1) * DAY_MS ? [{code: 'longer_than_a_year', path}] : [];
  }).slice(0, 20);
};

/** Tiles all have a place of their own, or none has a place. */
function tilesWrong({items}: Matrix['rows']): readonly Problem[] {
  const places = items.map((item) => (typeof item === 'string' ? undefined : item.at)?.join());
  const placed = places.some((place) => place !== undefined);
  return places.flatMap((place, index) => {
    if (placed && place === undefined) return [{code: 'required', path: `/rows/items/${index}/at`}];
    return placed && places.indexOf(place) < index ? [{code: 'place_taken', path: `/rows/items/${index}/at`}] : [];
  });
}

/**
 * What must hold between the fields of a heat map: as many values as rows times columns; a reason is given for a cell
 * that is there and empty; classes are given when the scale goes by them, and rise without overlap or gap; a midpoint is
 * a bound of classes that are given; codes differ; and what the form asks for.
 */
export function heatMapRules({form, rows, columns, values, reasons = [], scale}: Matrix): readonly Problem[] {
  const width = columns.items.length;
  const height = rows.items.length;
  const {kind, classes = [], midpoint} = scale ?? {};
  const single = form === 'calendar' ? 'rows' : form === 'tiles' ? 'columns' : undefined;
  const outside = ({at: [row = 0, column]}: {readonly at: readonly number[]}) => column !== undefined && (row >= height || column >= width || values[row * width + column] !== null);
  const misplaced = (index: number) => {
    const {from, to} = classes[index]!;
    const next = classes[index + 1]?.from ?? Infinity;
    const touches = to === undefined || next === Infinity || STEPS.some((step) => Math.abs(next - to - step) < 1e-9);
    return (to ?? from) < from || next <= from || !touches;
  };
  return [
    ...(values.length === width * height
      ? reasons.flatMap((reason, index) => (outside(reason) ? [{code: 'outside', path: `/reasons/${index}/at`}] : []))
      : [{code: 'wrong_length', path: '/values', values: {expected: width * height, given: values.length}}]),
    ...(kind === 'classes' && classes.length === 0 ? [{code: 'required', path: '/scale/classes'}] : []),
    ...classes.flatMap((_, index) => (misplaced(index) ? [{code: 'class_order', path: `/scale/classes/${index}`}] : [])),
    ...(kind === 'classes' && midpoint !== undefined && classes.every(({from}) => from !== midpoint) ? [{code: 'midpoint_no_bound', path: '/scale/midpoint'}] : []),
    ...sameCodes('rows', rows),
    ...sameCodes('columns', columns),
    ...(single && {rows, columns}[single].items.length > 1 ? [{code: 'one_only', path: `/${single}/items`}] : []),
    ...(form === 'calendar' ? daysWrong(columns) : form === 'tiles' ? tilesWrong(rows) : []),
  ];
}

/** A code names one row, or one column. */
function sameCodes(axis: 'rows' | 'columns', {items}: Matrix['rows']): readonly Problem[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const code = typeof item === 'string' ? undefined : item.code;
    const again = code !== undefined && seen.has(code);
    if (code !== undefined) seen.add(code);
    return again ? [{code: 'duplicate_code', path: `/${axis}/items/${index}`}] : [];
  });
}
