import type {TrendChartDocument} from '../contract/trend-chart.js';
import {numberOf, sayChange, sayFigure, sayTarget, type SaidChange, type SaidTarget} from './figure.js';
import type {Voice} from './trend-axis.js';

type SeriesDocument = TrendChartDocument['series'][number];

/** One measure with its figures in words. */
export interface SeriesModel {
  readonly document: SeriesDocument;
  readonly name: string;
  readonly unit: string;
  readonly panel: number;
  /** The numbers behind the figures; `undefined` where there is none. */
  readonly numbers: readonly (number | undefined)[];
  /** Where the last figure stands; -1 if there is none. */
  readonly last: number;
  /** From here on figures are provisional. */
  readonly provisionalFrom: number;
  /** The last figure in words, for the legend. */
  readonly latest: string;
  readonly change: SaidChange | undefined;
  readonly target: SaidTarget | undefined;
  /** What the series is compared with. */
  readonly compare: string | undefined;
}

/** Says the figures of a measure; `units` are those of the whole chart, each with a panel of its own. */
export function seriesOf(document: SeriesDocument, units: readonly string[], {words, say}: Voice): SeriesModel {
  const {label, unit = '', values, polarity, change, target, compare, provisional = 0} = document;
  const numbers = values.map(numberOf);
  const last = numbers.reduce<number>((found, value, index) => (value === undefined ? found : index), -1);
  const said = target && sayTarget(words, target, values[last] ?? null, unit);
  return {
    document,
    name: label,
    unit,
    panel: units.indexOf(unit),
    numbers,
    last,
    provisionalFrom: Math.max(0, values.length - provisional),
    latest: last < 0 ? '—' : sayFigure(words, values[last], unit).text,
    change: change && sayChange(words, change, polarity, unit),
    // Whether a target is reached is said, not only shown.
    target: said && {...said, text: said.met === undefined ? said.text : said.text + words.bracket(said.met ? words.met : words.missed)},
    compare: compare && (compare.label ?? say.compare),
  };
}
