import type {Lane, Measure} from '../contract/case-kinds.js';
import type {Case, Step, Sum} from '../contract/case-timeline.js';
import type {Quantity} from '../contract/quantity.js';
import {grouped} from '../language/number.js';
import type {Said} from '../language/quantity.js';
import {sayDate, sayDay, type SaidDate} from '../language/time.js';
import type {CaseTimelineWords} from '../language/zh-hans/case-timeline.js';
import type {Words} from '../language/zh-hans/words.js';
import {mayShow} from './audience.js';
import type {StepClock, Today} from './case-clock.js';
import type {Found} from './case-course.js';
import {isStepKind} from './case-state.js';
import type {CaseStanding} from './case-least.js';
import {missingOf, sayFigure} from './figure.js';
import {lightChip, tones, type Chip} from './light.js';
import {dayOfMoment, momentOf} from './moment.js';

/** The setting with the phrases of this widget. */
export interface Telling extends Today {
  readonly words: Words;
  readonly say: CaseTimelineWords;
}

/** A figure of a case; one that is missing has words, but no pieces. */
export interface FigureModel {
  readonly what: 'people' | 'money';
  readonly said: Said | undefined;
  readonly text: string;
}

/** One step, finished. */
export interface StepModel {
  /** As the source gives it; the year only where it is another than in the step before. */
  readonly date: string;
  readonly fullDate: string;
  readonly name: string;
  readonly figures: string;
  readonly chips: readonly Chip[];
  /** What is said below: the public words, the time limit and its basis, what only internal readers see. */
  readonly lines: readonly string[];
  readonly doubts: readonly string[];
  /** The last day in full, or how long there is. */
  readonly due: string;
  readonly look: 'done' | 'late' | 'next';
  readonly lane: Lane | undefined;
  /** The head of the step for a screen reader. */
  readonly sentence: string;
  readonly standing: CaseStanding | undefined;
  /** The same in words. */
  readonly light: Chip | undefined;
  readonly source: Step;
}

/** The steps of a case in words. */
export function stepsOf({steps}: Case, found: readonly Found[], telling: Telling): readonly StepModel[] {
  let year = '';
  return steps.map((step, index) => {
    const before = year;
    year = yearOf(step.at) || year;
    return stepModel(step, index, found[index]!, [before, year], telling);
  });
}

/** A step's name: its kind's in this language, or its own. */
export const nameOf = ({kind}: Pick<Step, 'kind'>, say: CaseTimelineWords): string => (isStepKind(kind) ? say.kind[kind] : kind);

/** `said`: the year that was said last, before the date of the step and after it. */
function stepModel(step: Step, index: number, {happened, doubts, clock}: Found, [before, year]: readonly [string, string], telling: Telling): StepModel {
  const {words, say, audience} = telling;
  const {kind, at, by, text, outcome, satisfied, internalText, docNo, provisional, lane} = step;
  const standing = clock?.standing;
  const name = nameOf(step, say);
  const figures = sayFigures(step, telling);
  const fullDate = dateOf(step, telling, '');
  const chips: Chip[] = [];
  if (happened && kind === 'paid') chips.push({tone: 'good', text: say.state.paid});
  if (happened && kind === 'advanced') chips.push({tone: 'good', text: say.advanced});
  if (standing && !(kind === 'paid' && standing.light === 'done')) chips.push(lightChip(standing, telling));
  if (satisfied !== undefined) chips.push({tone: satisfied ? 'good' : 'bad', text: say.satisfied[satisfied ? 'yes' : 'no']});
  if (provisional === true) chips.push({tone: 'mark', text: say.provisional});
  if (!happened && at !== undefined) chips.push({tone: 'mark', text: say.toDo});
  const due = dueOf(clock, year, telling);
  const lines = [
    [by, text].filter(Boolean).join(words.colon),
    outcome,
    due && due.until + (due.basis && words.bracket(due.basis)),
    ...(mayShow('internal', audience) ? [internalText, docNo] : []),
  ];
  return {
    date: dateOf(step, telling, before),
    fullDate,
    name,
    figures,
    chips,
    lines: lines.flatMap((line) => line || []),
    doubts: doubts.map((doubt) => say.doubt[doubt]),
    due: due?.text ?? '',
    look: tones[standing?.light ?? 'paused'] === 'bad' ? 'late' : happened ? 'done' : 'next',
    lane,
    sentence: [say.step(grouped(index + 1)), name, fullDate, due?.until, ...chips.map((chip) => chip.text), figures].filter(Boolean).join(words.comma) + words.stop,
    standing,
    light: standing && lightChip(standing, telling),
    source: step,
  };
}

/** People and money in the pieces a picture sets apart; missing ones in words only. */
export function figuresOf({people, money}: Sum, {words, say}: Telling): readonly FigureModel[] {
  const one = (what: FigureModel['what'], quantity: Quantity | undefined, unit: string, label: string): readonly FigureModel[] => {
    if (quantity === undefined) return [];
    const said = sayFigure(words, quantity, unit);
    return [missingOf(quantity) === undefined ? {what, said, text: said.text} : {what, said: undefined, text: say.missing(label, said.text)}];
  };
  return [...one('people', people, say.people, say.peopleCount), ...one('money', money, say.money, say.amount)];
}

/** People and money of one figure: `22 人、150,172 元`. */
export const sayFigures = (sum: Sum, telling: Telling): string => telling.say.figures(figuresOf(sum, telling).map(({text}) => text));

/** The figures that a case has, in their order. */
export const measuresOf = (source: Case, {measure}: CaseTimelineWords): readonly Measure[] =>
  (Object.keys(measure) as Measure[]).filter((name) => source[name] !== undefined);

/** When a step was, in Shanghai and as far as its source says; a step to come has no date. */
function dateOf({at, end}: Step, {words, say}: Telling, year: string): string {
  if (at === undefined) return say.toDo;
  if (typeof at === 'object' && 'missing' in at) return say.missing(say.date, words.notStated);
  const from = sayBeside(words, at, year);
  return end === undefined ? from : words.span(from, sayBeside(words, end, yearOf(at)));
}

function yearOf(date: Step['at']): string {
  const moment = momentOf(date);
  return moment === undefined ? '' : dayOfMoment(moment).slice(0, 4);
}

/** A date beside another of that year: without its year. */
function sayBeside(words: Words, date: SaidDate, year: string): string {
  const said = sayDate(words, date);
  const moment = typeof date === 'string' ? momentOf(date) : undefined;
  const day = moment === undefined ? '' : dayOfMoment(moment);
  return year !== '' && day.startsWith(year) ? said.replace(sayDay(words, day), sayDay(words, `-${day.slice(4)}`)) : said;
}

/** Until when, and why: the day is computed, or given by a paper; without whole dates only the length is known. */
function dueOf(clock: StepClock | undefined, year: string, {words, say, audience}: Telling) {
  if (!clock) return undefined;
  const {due, evidence = 'text'} = clock;
  const {n, unit, basis = '', least} = due;
  const limit = n !== undefined && unit ? say.limit[unit](grouped(n)) : '';
  const {day, instant} = clock?.deadline ?? {};
  const last = due.day ?? (instant === undefined ? day : new Date(instant).toISOString());
  const [within, until] = least === true ? [say.atLeast, say.notBefore] : [say.within, say.until];
  if (last === undefined) return {text: limit, until: within(limit), basis};
  return {text: sayDate(words, last), until: until(sayBeside(words, last, year)), basis: [limit, basis, evidence !== 'text' && mayShow('internal', audience) ? say.unchecked : ''].filter(Boolean).join(words.comma)};
}
