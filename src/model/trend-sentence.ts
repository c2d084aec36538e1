import type {TrendChartDocument} from '../contract/trend-chart.js';
import {missingReasons} from '../contract/kinds.js';
import {sayPeriod} from '../language/time.js';
import {missingOf, sayFigure} from './figure.js';
import type {Voice} from './trend-axis.js';
import type {TrendMark} from './trend-events.js';
import type {SeriesModel} from './trend-series.js';

/** What the sentence, the table and every point are said from. */
export interface TrendFacts {
  readonly document: TrendChartDocument;
  readonly series: readonly SeriesModel[];
  readonly events: readonly TrendMark[];
  readonly voice: Voice;
}

/** More series than this are told by their last figures alone. */
const TOLD = 3;

/** More events than these are counted. */
const EVENTS = 3;

/** The picture in one sentence: how each series went, its extremes, what it should reach; then what happened meanwhile. */
export function sentenceOf({document, series, events, voice}: TrendFacts): string {
  const {words, say} = voice;
  const told = series.length > TOLD ? briefs(series, document, voice) : series.map((one) => course(one, document, voice));
  const meanwhile = events.length === 0 ? [] : [events.length > EVENTS ? say.eventsMany(String(events.length)) : say.meanwhile(events.map(({text}) => text))];
  return [...told, ...meanwhile].join(words.semicolon) + words.stop;
}

/** The last figures; where several are of one period it is said once. */
function briefs(series: readonly SeriesModel[], {periods}: TrendChartDocument, {words, say}: Voice): readonly string[] {
  return [...new Set(series.map(({last}) => last))].map((last) => {
    const those = series.filter((one) => one.last === last);
    if (last < 0) return words.list(those.map(({name}) => name)) + words.colon + say.nothing;
    return say.at(sayPeriod(words, periods[last]!), those.map(({name, latest, change}) => name + words.space + latest + (change ? words.bracket(change.text) : '')).join(words.comma));
  });
}

function course(one: SeriesModel, {periods}: TrendChartDocument, {words, say}: Voice): string {
  const {document: {values, compare}, name, unit, numbers, last, provisionalFrom, change, target} = one;
  const gone = missingReasons.flatMap((reason) => {
    const n = String(values.filter((value) => missingOf(value) === reason).length);
    return n === '0' ? [] : [reason === 'suppressed' ? say.suppressed(n) : say.without(n, words.missing[reason])];
  });
  if (last < 0) return [name + words.colon + say.nothing, ...gone].join(words.comma);
  const period = (index: number) => sayPeriod(words, periods[index]!);
  const figure = (index: number) => sayFigure(words, values[index], unit).text;
  const first = numbers.findIndex((value) => value !== undefined);
  const [a, b] = [numbers[first]!, numbers[last]!];
  const known = numbers.filter((value): value is number => value !== undefined);
  const [most, least] = [known.reduce((x, y) => Math.max(x, y)), known.reduce((x, y) => Math.min(x, y))];
  // An end of the line is not said again as its extreme; and what is suppressed may be less than all that is shown.
  const ends = [a, b];
  const extremes = [
    ...(ends.includes(most) ? [] : [say.most(figure(numbers.indexOf(most)), period(numbers.indexOf(most)))]),
    ...(ends.includes(least) || values.some((value) => missingOf(value) === 'suppressed') ? [] : [say.least(figure(numbers.indexOf(least)), period(numbers.indexOf(least)))]),
  ];
  const provisional = numbers.filter((value, index) => index >= provisionalFrom && value !== undefined).length;
  const went = first === last ? say.only(period(last), figure(last)) : say.from(period(first), figure(first), period(last), figure(last), b > a ? 'up' : b < a ? 'down' : 'level');
  return [
    name + words.space + went,
    ...extremes,
    ...(change ? [change.text] : []),
    ...(compare && missingOf(compare.values[last]) === undefined ? [say.compared(one.compare!, sayFigure(words, compare.values[last], unit).text)] : []),
    ...(target ? [target.text] : []),
    ...(provisional > 0 ? [say.lastProvisional(String(provisional))] : []),
    ...gone,
  ].join(words.comma);
}
