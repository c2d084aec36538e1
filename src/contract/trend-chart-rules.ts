import {spanOf} from './period.js';
import type {Problem} from './problem.js';
import type {Quantity} from './quantity.js';
import {isShare} from './share.js';

/** The parts of a trend that rules across fields look at. */
interface Trend {
  readonly periods: readonly string[];
  readonly series: readonly {
    readonly unit?: string | undefined;
    readonly values: readonly Quantity[];
    readonly compare?: {readonly values: readonly Quantity[]} | undefined;
  }[];
}

/** Each unit has an axis of its own, and more than two axes nobody reads. */
const UNITS = 2;

/**
 * What must hold between the fields of a trend: periods in order, none twice; of each series one value for every period;
 * not more than two units; shares within 0 to 100, unless the source's words are kept in `raw`.
 */
export function trendChartRules({periods, series}: Trend): readonly Problem[] {
  const ends = periods.map((period) => spanOf(period)?.last ?? NaN);
  const units: string[] = [];
  return [
    ...ends.flatMap((end, index) => (Number.isNaN(end) || (index > 0 && end <= ends[index - 1]!) ? [{code: 'period_order', path: `/periods/${index}`}] : [])),
    ...series.flatMap(({unit = '', values, compare}, index) => {
      const at = `/series/${index}`;
      if (!units.includes(unit)) units.push(unit);
      return [
        ...(units.length > UNITS && units.indexOf(unit) >= UNITS ? [{code: 'too_many_units', path: `${at}/unit`}] : []),
        ...rowOf(values, unit, `${at}/values`, periods.length),
        ...(compare ? rowOf(compare.values, unit, `${at}/compare/values`, periods.length) : []),
      ];
    }),
  ];
}

const rowOf = (values: readonly Quantity[], unit: string, path: string, expected: number): readonly Problem[] => [
  ...(values.length === expected ? [] : [{code: 'unequal_series', path, values: {expected, given: values.length}}]),
  ...values.flatMap((value, index) => (inPercent(value, unit) && !isShare(value) ? [{code: 'share_out_of_range', path: `${path}/${index}`}] : [])),
];

const inPercent = (figure: Quantity, unit: string): boolean => {
  const own = typeof figure === 'object' && figure ? figure : undefined;
  return unit === '%' || own?.numerator !== undefined;
};
