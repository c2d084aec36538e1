import {calendarOf, type Calendar, type CalendarYear} from './calendar.js';
import {dayNumber, dayOf} from './day.js';

/**
 * Each year as the State Council General Office announced it (国务院办公厅关于部分节假日安排的通知), 2020 with the
 * longer Spring Festival of the epidemic notice. Before the bar, the first day off and how many there are;
 * after it, the weekend days worked in return. A day is month.date.
 */
const NOTICES: Readonly<Record<string, string>> = {
  2018: '1.1 2.15+7 4.5+3 4.29+3 6.18 9.24 10.1+7 12.30+2|2.11 2.24 4.8 4.28 9.29 9.30 12.29',
  2019: '1.1 2.4+7 4.5+3 5.1+4 6.7+3 9.13+3 10.1+7|2.2 2.3 4.28 5.5 9.29 10.12',
  2020: '1.1 1.24+10 4.4+3 5.1+5 6.25+3 10.1+8|1.19 4.26 5.9 6.28 9.27 10.10',
  2021: '1.1+3 2.11+7 4.3+3 5.1+5 6.12+3 9.19+3 10.1+7|2.7 2.20 4.25 5.8 9.18 9.26 10.9',
  2022: '1.1+3 1.31+7 4.3+3 4.30+5 6.3+3 9.10+3 10.1+7 12.31|1.29 1.30 4.2 4.24 5.7 10.8 10.9',
  2023: '1.1+2 1.21+7 4.5 4.29+5 6.22+3 9.29+8|1.28 1.29 4.23 5.6 6.25 10.7 10.8',
  2024: '1.1 2.10+8 4.4+3 5.1+5 6.10 9.15+3 10.1+7|2.4 2.18 4.7 4.28 5.11 9.14 9.29 10.12',
  2025: '1.1 1.28+8 4.4+3 5.1+5 5.31+3 10.1+8|1.26 2.8 4.27 9.28 10.11',
  2026: '1.1+3 2.15+9 4.4+3 5.1+5 6.19+3 9.25+3 10.1+7|1.4 2.14 2.28 5.9 9.20 10.10',
};

let calendar: Calendar | undefined;

/** Working days in mainland China, 2018 to 2026; the notices are read when a day is first asked for. */
export const china: Calendar = {
  coveredFrom: '2018-01-01',
  coveredUntil: '2026-12-31',
  dayKind: (day) => (calendar ??= read()).dayKind(day),
};

function read(): Calendar {
  const years: Record<string, CalendarYear> = {};
  for (const [year, notice] of Object.entries(NOTICES)) {
    const [off, work] = notice.split('|').map((days) => days.split(' ').flatMap((run) => daysOf(year, run)));
    years[year] = {off: off ?? [], work: work ?? []};
  }
  return calendarOf({coveredUntil: china.coveredUntil, years});
}

/** The days of a run: `1.31+7` in 2022 is 2022-01-31 to 2022-02-06. */
function daysOf(year: string, run: string): readonly string[] {
  const [month = '', date = '', length = '1'] = run.split(/[.+]/);
  const first = dayNumber(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  return Array.from({length: Number(length)}, (_, i) => dayOf(first + i));
}
