import type {TrendChartDocument} from '../contract/trend-chart.js';
import {sayPeriod} from '../language/time.js';
import {trendChart as home} from '../language/zh-hans/trend-chart.js';
import {aboutOf, notesOf, periodOf} from './about.js';
import type {Described, Note} from './described.js';
import {full, missingOf, numberOf, sayFigure} from './figure.js';
import type {Plot} from './plot.js';
import type {Setting} from './setting.js';
import {trendAxisOf, type Voice} from './trend-axis.js';
import {eventsOf, type TrendMark} from './trend-events.js';
import {plotOf} from './trend-plot.js';
import {sentenceOf, type TrendFacts} from './trend-sentence.js';
import {seriesOf, type SeriesModel} from './trend-series.js';

/** Where a figure stands, and the sentence that says it. */
export interface Spot {
  readonly x: number;
  readonly y: number | undefined;
  readonly panel: number;
  readonly sentence: string;
}

export interface TrendChartModel extends Described {
  /** What the picture is called. */
  readonly name: string;
  readonly hint: string;
  readonly legend: string;
  /** Said in the picture's place when what draws it cannot be had. */
  readonly failed: string;
  /** Said in its place on paper, when it had not come before the page was printed. */
  readonly unprinted: string;
  readonly series: readonly SeriesModel[];
  /** Where each period stands. */
  readonly places: readonly number[];
  readonly plot: Plot;
  readonly spot: (series: number, period: number) => Spot;
  readonly events: readonly TrendMark[];
}

/** How one or more measures went over the periods. The sentence says where each began, where it stands and its extremes. */
export function trendChartModel(document: TrendChartDocument, setting: Setting): TrendChartModel {
  const {words} = setting.language;
  const say = setting.language.say('trend-chart', home);
  const voice: Voice = {words, say};
  const {periods} = document;
  const units = [...new Set(document.series.map(({unit = ''}) => unit))];
  const series = document.series.map((one) => seriesOf(one, units, voice));
  const axis = trendAxisOf(periods, voice);
  const events = eventsOf(document, axis, voice);
  const plot = plotOf(document, series, units, axis, events, voice);
  const facts = {document, series, events, voice};
  const missing = series.flatMap(({document: {values}}) => values.map(missingOf));
  const [first, last] = [periods[0], periods[periods.length - 1]];
  const named = [first, last].map((period) => (period === undefined ? '' : sayPeriod(words, period)));
  // Whatever is cumulative up to a day holds what was before it.
  const span = first === last || first?.startsWith('..') === true ? named[1]! : words.span(named[0]!, named[1]!);
  const remark = (text: string): Note => ({text, kind: 'remark'});
  return {
    title: document.title,
    ...(document.subtitle !== undefined && {subtitle: document.subtitle}),
    context: [periodOf(document, words) || span, document.issueNo ?? ''].filter(Boolean).join(words.middot),
    summary: sentenceOf(facts),
    table: () => import('./trend-table.js').then(({trendTable}) => trendTable(facts)),
    notes: [
      ...notesOf(document, setting, doubtsOf(document, voice)),
      ...plot.panels.filter(({low}) => low > 0).map(({unit, low}) => remark(say.truncated(units.length > 1 ? unit : '', sayFigure(words, low, unit).text))),
      ...(missing.some((reason) => reason !== undefined && reason !== 'suppressed') ? [remark(say.gap)] : []),
      ...(missing.includes('suppressed') ? [remark(words.missing.suppressed + words.colon + words.suppressedMeaning)] : []),
    ],
    about: aboutOf(document, setting),
    empty: series.every(({last}) => last < 0),
    name: say.chart(series.map(({name}) => name)),
    hint: say.hint,
    legend: say.legend,
    failed: say.failed,
    unprinted: say.unprinted,
    series,
    places: axis.places,
    plot,
    spot: (row, column) => spotOf(facts, axis.places, row, column),
    events,
  };
}

function spotOf({document, series, events, voice: {words, say}}: TrendFacts, places: readonly number[], row: number, column: number): Spot {
  const {document: own, name, unit, panel, numbers, provisionalFrom, compare} = series[row]!;
  const period = sayPeriod(words, document.periods[column]!);
  const value = own.values[column];
  const missing = missingOf(value);
  const figure = sayFigure(words, value, unit).text + (missing === undefined && column >= provisionalFrom ? words.bracket(say.provisional) : '');
  const head = missing === undefined ? say.point(period, name, figure) : say.none(period, name, missing === 'suppressed' ? words.suppressedMeaning : words.missing[missing]);
  const beside = compare === undefined ? [] : [say.compared(compare, sayFigure(words, own.compare!.values[column], unit).text)];
  const target = own.target && column === series[row]!.last ? [series[row]!.target!.text] : [];
  const marks = events.filter(({period}) => period === column).map(({text}) => text);
  return {x: places[column]!, y: numbers[column], panel, sentence: [head, ...beside, ...target, ...marks].join(words.semicolon)};
}

/** A share over a hundred is impossible, reported or of its parts; the source's words are shown, and doubted. */
const doubtsOf = ({series}: TrendChartDocument, {say}: Voice): readonly string[] =>
  series.flatMap(({label, unit, values}) => {
    const over = values.find((value) => {
      const {value: stated, numerator, unit: own = unit} = full(value);
      return ((stated ?? undefined) === undefined ? numerator !== undefined : own === '%') && (numberOf(value) ?? 0) > 100;
    });
    return over === undefined ? [] : [say.overHundred(label, full(over).raw ?? '')];
  });
