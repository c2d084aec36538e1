import {dayNumber} from '../calendar/day.js';
import type {HeatMapDocument} from '../contract/heat-map.js';
import {grouped} from '../language/number.js';
import {heatForms as home} from '../language/zh-hans/heat-forms.js';
import {heatMap} from '../language/zh-hans/heat-map.js';
import type {HeatCells, HeatGrid, Sign, Tick} from './heat-grid.js';
import type {Setting} from './setting.js';

/** Where there is no day. */
const VOID = 255;

/** Monday is 0: 1970-01-01 was a Thursday. */
const weekdayOf = (number: number) => (((number + 3) % 7) + 7) % 7;

/**
 * Days by week: weeks side by side with Monday on top; where there is little room, week under week. Days off by notice of
 * the State Council and days worked in return are marked, as far as the calendar knows them.
 */
export function calendarOf(model: HeatCells, {columns: {items}}: HeatMapDocument, {language, calendar}: Setting): (narrow: boolean) => HeatGrid {
  const say = language.say('heat-forms', home);
  const {one} = language.say('heat-map', heatMap);
  const days = items as readonly string[];
  const numbers = days.map(dayNumber);
  const monday = (numbers[0] ?? 0) - weekdayOf(numbers[0] ?? 0);
  const weeks = numbers.map((number) => Math.floor((number - monday) / 7));
  const length = (weeks[weeks.length - 1] ?? 0) + 1;
  const kinds = days.map((day) => calendar.dayKind(day));

  const months: Tick[] = [];
  days.forEach((day, index) => {
    const month = Number(day.slice(5, 7));
    if (index > 0 && day.slice(0, 7) === days[index - 1]!.slice(0, 7)) return;
    const at = weeks[index]!;
    // A few days at the beginning leave no room for two names.
    if (months.length > 0 && at - months[months.length - 1]!.at < 2) months.pop();
    months.push({label: say.month(month), at});
  });
  const weekdays = say.weekdays.map((label, at) => ({label, at}));
  const signs = ([['holiday', 'off'], ['makeup', 'work']] as const).flatMap(([kind, sign]): readonly Sign[] => {
    const count = kinds.filter((one) => one === kind).length;
    return count > 0 ? [{sign, label: say.kinds[kind], count: say.days(grouped(count))}] : [];
  });
  const known = calendar.coveredUntil;
  const [year = 0, month = 0, date = 0] = known.split('-').map(Number);
  const unknown = (days[days.length - 1] ?? '') > known ? [{sign: '', label: say.notAnnounced(language.words.day(year, month, date)), count: ''}] : [];

  const lay = (down: boolean): HeatGrid => {
    const width = down ? 7 : length;
    const levels = new Uint8Array(7 * length).fill(VOID);
    const cells = new Int32Array(7 * length).fill(-1);
    numbers.forEach((number, index) => {
      const [week, weekday] = [weeks[index]!, weekdayOf(number)];
      const cell = down ? week * 7 + weekday : weekday * length + week;
      cells[cell] = index;
      levels[cell] = model.levels[index]!;
    });
    const weekNames = Array.from({length}, (_, week) => months.filter(({at}) => at <= week).pop()?.label ?? '');
    const [rows, columns] = down ? [weekNames, say.weekdays] : [say.weekdays, weekNames];
    return {
      rows,
      columns,
      levels,
      ticks: down ? {rows: months, columns: weekdays} : {rows: weekdays, columns: months},
      height: down ? 1.6 : 1.5,
      at: (row, column) => [0, cells[row * width + column]!],
      mark: (index) => model.mark(cells[index]!),
      sign: (index) => signOf(kinds[cells[index]!]),
      signs: [...signs, ...unknown],
      sentence: (row, column) => {
        const index = cells[row * width + column]!;
        return one(say.day(model.columns[index]!, say.weekday(say.weekdays[weekdayOf(numbers[index]!)]!), signOf(kinds[index]) === '' ? '' : say.kinds[kinds[index]!]), model.told(index));
      },
    };
  };
  let [across, down]: [HeatGrid | undefined, HeatGrid | undefined] = [undefined, undefined];
  return (narrow) => (narrow ? (down ??= lay(true)) : (across ??= lay(false)));
}

const signOf = (kind: string | undefined) => (kind === 'holiday' ? 'off' : kind === 'makeup' ? 'work' : '');
