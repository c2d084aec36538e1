import {dayNumber} from '../calendar/day.js';
import type {ClearanceGaugeDocument, Stock} from '../contract/clearance-gauge.js';
import {grouped} from '../language/number.js';
import {sayDay} from '../language/time.js';
import {clearanceHistory as home, type ClearanceHistoryWords} from '../language/zh-hans/clearance-history.js';
import {mayShow} from './audience.js';
import {courseOf, expectedAt, type Course, type DayLeft} from './clearance-course.js';
import {outlookOf, usedOf} from './clearance-outlook.js';
import {burnPlot} from './clearance-plot.js';
import {dueDayOf, isDone, type Reckoned} from './clearance-status.js';
import {tallied, unitOf, type Voice} from './clearance-words.js';
import type {Plot} from './plot.js';
import {todayOf, type Setting} from './setting.js';

/** The course of one stock, finished: its drawing, and all of it in a sentence. */
export interface BurnDown {
  readonly plot: Plot;
  readonly sentence: string;
  /** The gauge's own sentence says it, too: nothing is said twice below the drawing. */
  readonly told: boolean;
  /** Said in the drawing's place when what draws it cannot be had. */
  readonly failed: string;
  /** Said in its place on paper, when it had not come before the page was printed. */
  readonly unprinted: string;
  readonly days: readonly DayLeft[];
}

/** What the histories of all stocks add to a gauge. */
export interface History {
  readonly burns: readonly (BurnDown | undefined)[];
  readonly doubts: readonly string[];
  readonly sentence: string;
  /** The row of a day in the table. */
  readonly rowName: (day: string) => string;
}

/** More stocks than this are told by their state alone in the sentence; each course stands below its drawing. */
const TOLD = 3;

/** Reckons the courses of a campaign's stocks. A forecast is made only where the document asks for it, and only for internal readers. */
export function historyOf({stocks}: ClearanceGaugeDocument, all: readonly Reckoned[], asOf: string | undefined, setting: Setting, voice: Voice): History {
  const {words} = voice;
  const say = setting.language.say('clearance-history', home);
  const today = todayOf(setting);
  const day = asOf !== undefined && asOf < today ? asOf : today;
  const courses = stocks.map((stock) => (stock.history ? courseOf(stock, day, {words, say}, voice) : undefined));
  const told = stocks.length <= TOLD;
  const burns = courses.map((course, index) => course && {...burnDown(all[index]!, course, {day, isAsOf: day === asOf}, setting, say, voice), told});
  const named = (index: number, text: string) => (stocks.length === 1 ? text : stocks[index]!.scope + words.colon + text);
  return {
    burns,
    doubts: courses.flatMap((course, index) => course?.doubts.map((doubt) => named(index, doubt)) ?? []),
    sentence: !told ? '' : burns.map((burn, index) => (burn ? say.after(named(index, burn.sentence)) : '')).join(''),
    rowName: (at) => say.left(sayDay(words, at)),
  };
}

function burnDown(one: Reckoned, {days}: Course, when: {readonly day: string; readonly isAsOf: boolean}, {audience, calendar}: Setting, say: ClearanceHistoryWords, voice: Voice): Omit<BurnDown, 'told'> {
  const {words} = voice;
  const {stock, verdict} = one;
  const asked = stock.forecast && mayShow('internal', audience) && !isDone(verdict) ? outlookOf(stock, days, calendar, say) : undefined;
  const outlook = typeof asked === 'object' ? asked : undefined;
  const past = one.timeLeft !== undefined && one.timeLeft.days < 0;
  const expected = past || isDone(verdict) ? undefined : expectedAt(one, when.day, calendar);
  const due = dueDayOf(stock);
  const late = outlook && due !== undefined ? dayNumber(outlook.zero) - dayNumber(due) : undefined;
  const told = [
    courseSentence(stock, days, say, voice),
    ...(expected === undefined ? [] : [say.expected(sayDay(words, when.day), words.withUnit(grouped(Math.floor(10 * expected + 1e-9) / 10), unitOf(stock, voice)))]),
    ...(typeof asked === 'string' ? [asked] : []),
    ...(outlook
      ? [
          [
            say.forecast(String(usedOf(stock, days).length), sayDay(words, outlook.zero)) + (outlook.provisional ? words.bracket(say.provisional) : ''),
            say.range(sayDay(words, outlook.early), outlook.late && sayDay(words, outlook.late)),
            ...(late === undefined ? [] : [say.against(late, grouped(Math.abs(late)))]),
          ].join(words.comma),
          say.internal,
        ]
      : []),
  ];
  return {plot: burnPlot({one, days, when, outlook, calendar, say, voice}), sentence: told.join(words.semicolon) + words.stop, failed: words.cannotShow, unprinted: say.unprinted, days};
}

function courseSentence(stock: Stock, days: readonly DayLeft[], say: ClearanceHistoryWords, voice: Voice): string {
  const {words} = voice;
  const known = days.filter(({value}) => value !== undefined);
  const [first, last] = [known[0], known[known.length - 1]];
  const gone = days.length - known.length;
  const without = gone > 0 && known.length > 0 ? words.comma + say.without(String(gone)) : '';
  const left = ({left}: DayLeft) => tallied(stock, left, voice);
  if (!first || !last) return say.none;
  if (first === last) return say.only(sayDay(words, first.at), left(first)) + without;
  return say.course(sayDay(words, first.at), left(first), sayDay(words, last.at), left(last), last.value! > first.value! ? 'up' : last.value! < first.value! ? 'down' : 'level') + without;
}
