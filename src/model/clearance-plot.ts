import type {Calendar} from '../calendar/calendar.js';
import {dayNumber, dayOf} from '../calendar/day.js';
import type {ClearanceHistoryWords} from '../language/zh-hans/clearance-history.js';
import {expectedAt, type DayLeft} from './clearance-course.js';
import type {Outlook} from './clearance-outlook.js';
import {dueDayOf, type Reckoned} from './clearance-status.js';
import {tallied, unitOf, type Voice} from './clearance-words.js';
import {missingOf} from './figure.js';
import {panelOf, type Plot, type PlotLine, type Point, type Remark} from './plot.js';
import {dayTicks} from './trend-axis.js';

/** What a burn-down is drawn from. */
interface Burning {
  readonly one: Reckoned;
  readonly days: readonly DayLeft[];
  readonly when: {readonly day: string; readonly isAsOf: boolean};
  readonly outlook: Outlook | undefined;
  readonly calendar: Calendar;
  readonly say: ClearanceHistoryWords;
  readonly voice: Voice;
}

/** The line of the time elapsed has so many points at most. */
const SAMPLES = 400;

/** What was left day by day, the line that time alone would draw, today, the deadline, and how it may go on. */
export function burnPlot({one, days, when, outlook, calendar, say, voice}: Burning): Plot {
  const {stock} = one;
  const {words} = voice;
  const due = dueDayOf(stock);
  const paced = expectedAt(one, when.day, calendar) !== undefined && stock.pace ? stock.pace.from : undefined;
  const all = [...days.map(({at}) => at), when.day, ...[due, paced, outlook?.zero, outlook?.late].flatMap((day) => day ?? [])].sort();
  const [first, last] = [all[0]!, all[all.length - 1]!];
  const line = (manner: PlotLine['manner'], points: readonly Point[], label = ''): PlotLine => ({manner, panel: 0, series: 0, points, label});
  const known = days.filter(({value}) => value !== undefined);
  const latest = known[known.length - 1];
  const end: Point | undefined = latest && [dayNumber(latest.at), latest.value!];
  const time = paced === undefined || due === undefined ? [] : timeLine(one, paced, due, calendar);
  const ahead = (day: string | undefined): readonly PlotLine[] => (day === undefined || !end ? [] : [line('range', [end, [dayNumber(day), 0]])]);
  const short = (day: string) => say.day(Number(day.slice(5, 7)), Number(day.slice(8)));
  const [from, to] = [dayNumber(first), dayNumber(last)];
  const margin = Math.max(0.5, (to - from) * 0.03);
  const distance = due === undefined ? 0 : dayNumber(due) - dayNumber(when.day);
  const side = Math.abs(distance) >= (to - from) * 0.25 ? undefined : distance >= 0 ? (['before', 'after'] as const) : (['after', 'before'] as const);
  return {
    from: from - margin,
    to: to + margin,
    ticks: dayTicks(first, last, words, say.day),
    panels: [panelOf(unitOf(stock, voice), [...known.map(({value}) => value!), ...time.map(([, y]) => y!)])],
    lines: [
      ...(time.length > 0 ? [line('target', time, say.paceLine)] : []),
      ...ahead(outlook?.early),
      ...ahead(outlook?.late),
      ...(outlook && end ? [line('forecast', [end, [dayNumber(outlook.zero), 0]], short(outlook.zero))] : []),
      line('data', days.map(({at, value}): Point => [dayNumber(at), value ?? null]), latest ? tallied(stock, latest.left, voice) : ''),
    ],
    uprights: [
      {x: dayNumber(when.day), kind: 'today', text: when.isAsOf ? `${say.asOf} ${short(when.day)}` : say.today, side: due === undefined ? undefined : side?.[0]},
      ...(due === undefined ? [] : [{x: dayNumber(due), kind: 'deadline' as const, text: say.deadline(short(due)), side: side?.[1]}]),
    ],
    remarks: days.flatMap(({at, left}): readonly Remark[] => {
      const missing = missingOf(left);
      return missing === undefined ? [] : [{x: dayNumber(at), panel: 0, series: 0, y: undefined, text: missing === 'suppressed' ? words.missing.suppressed : '×'}];
    }),
  };
}

/** What would be left at the end of each day if work went on as time does; it begins the evening before its first day. */
function timeLine(one: Reckoned, from: string, due: string, calendar: Calendar): readonly Point[] {
  const [start, end] = [dayNumber(from) - 1, dayNumber(due)];
  const step = Math.max(1, Math.ceil((end - start) / SAMPLES));
  const places = one.stock.pace?.basis === 'days' ? [start, Math.round((start + end) / 2), end] : [...Array.from({length: Math.ceil((end - start) / step)}, (_, index) => start + index * step), end];
  return places.map((day): Point => [day, expectedAt(one, dayOf(day), calendar) ?? null]);
}
