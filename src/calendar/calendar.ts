import {dayNumber, dayOf, isDay, isWeekend} from './day.js';

/** What a day is to an office: `makeup` is a weekend worked in return for a holiday (调休). */
export type DayKind = 'workday' | 'weekend' | 'holiday' | 'makeup';

/** Which days an office works, and the days it knows this of for certain. Days are text, `2026-01-31`. */
export interface Calendar {
  readonly coveredFrom: string;
  /** The last day of the last year whose holidays have been announced; what comes later is provisional (暂定). */
  readonly coveredUntil: string;
  /** Outside the days covered, Monday to Friday are workdays. */
  dayKind(day: string): DayKind;
}

/** One year's notice of the State Council General Office; it may also set days of the December before its year. */
export interface CalendarYear {
  /** Days off by the notice; a weekend need not be listed. */
  readonly off: readonly string[];
  /** Weekend days that are worked. */
  readonly work: readonly string[];
}

/**
 * Holidays as a page supplies them, in JSON:
 * `{"coveredUntil": "2027-12-31", "years": {"2027": {"off": ["2027-01-01"], "work": ["2027-02-20"]}}}`.
 * The years follow one another without a gap, and `coveredUntil` is a day of the last one.
 */
export interface CalendarData {
  readonly coveredUntil: string;
  readonly years: Readonly<Record<string, CalendarYear>>;
}

/** Whether a value is calendar data: whole in shape, every day real and in its year, no day both off and worked. */
export function isCalendarData(value: unknown): value is CalendarData {
  if (!isRecord(value) || !isDay(value.coveredUntil) || !isRecord(value.years)) return false;
  const years = Object.keys(value.years);
  return (
    years.every((year, i) => isDay(`${year}-01-01`) && Number(year) === Number(years[0]) + i) &&
    yearOf(value.coveredUntil) === years[years.length - 1] &&
    Object.entries(value.years).every(([year, notice]) => isNotice(year, notice))
  );
}

/**
 * The calendar that data describes. With a `base`, only what the data says anew changes: a page that
 * supplies 2027 alone keeps the years before it, provided the two leave no gap.
 */
export function calendarOf(data: CalendarData, base?: Calendar): Calendar {
  const kinds = new Map<string, DayKind>();
  for (const {off, work} of Object.values(data.years)) {
    for (const day of off) kinds.set(day, 'holiday');
    for (const day of work) kinds.set(day, 'makeup');
  }
  const usual = (day: string) => (!base || yearOf(day) in data.years ? weekdayKind(day) : base.dayKind(day));
  return {...coverage(data, base), dayKind: (day) => kinds.get(day) ?? usual(day)};
}

/** Days certain in both, joined where they meet; a gap between them leaves only the data's own. */
function coverage(data: CalendarData, base: Calendar | undefined): Pick<Calendar, 'coveredFrom' | 'coveredUntil'> {
  const coveredFrom = `${Object.keys(data.years)[0]}-01-01`;
  const {coveredUntil} = data;
  if (!base || !meets(base.coveredUntil, coveredFrom) || !meets(coveredUntil, base.coveredFrom)) {
    return {coveredFrom, coveredUntil};
  }
  return {
    coveredFrom: base.coveredFrom < coveredFrom ? base.coveredFrom : coveredFrom,
    coveredUntil: base.coveredUntil > coveredUntil ? base.coveredUntil : coveredUntil,
  };
}

/** Whether no day lies between one that ends and one that begins. */
const meets = (end: string, start: string) => dayOf(dayNumber(end) + 1) >= start;

const weekdayKind = (day: string): DayKind => (isWeekend(dayNumber(day)) ? 'weekend' : 'workday');

function isNotice(year: string, notice: unknown): notice is CalendarYear {
  if (!isRecord(notice)) return false;
  const {off, work} = notice;
  if (!isDays(year, off) || !isDays(year, work)) return false;
  const worked = new Set(work);
  return !off.some((day) => worked.has(day));
}

function isDays(year: string, value: unknown): value is readonly string[] {
  const december = `${Number(year) - 1}-12`;
  return Array.isArray(value) && value.every((day) => isDay(day) && (yearOf(day) === year || day.startsWith(december)));
}

const yearOf = (day: string) => day.slice(0, 4);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
