import type {TrendChartDocument} from '../contract/trend-chart.js';
import {full, missingOf, numberOf, sayFigure} from './figure.js';
import {panelOf, type Plot, type PlotLine, type Point, type Remark} from './plot.js';
import type {TrendAxis, Voice} from './trend-axis.js';
import type {TrendMark} from './trend-events.js';
import type {SeriesModel} from './trend-series.js';

/** So many figures of a series are written out where their source qualifies them; more would cover the lines. */
const WRITTEN = 12;

/** What is drawn of a trend: every series with what belongs to it, on one axis for each unit. */
export function plotOf({series: documents}: TrendChartDocument, series: readonly SeriesModel[], units: readonly string[], axis: TrendAxis, events: readonly TrendMark[], {words}: Voice): Plot {
  const {places} = axis;
  const [first = 0, last = 1] = [places[0], places[places.length - 1]];
  const margin = first === last ? 0.5 : (last - first) * 0.03;
  // An event early in the first period stands before its middle.
  const marked = events.flatMap(({x}) => x ?? []);
  const [from, to] = [Math.min(first - margin, ...marked), Math.max(last + margin, ...marked)];
  const all = units.map((_, panel) => series.filter((one) => one.panel === panel).flatMap(({numbers, document: {compare, target}}) => [...numbers, ...(compare?.values.map(numberOf) ?? []), target?.value].filter((value): value is number => value !== undefined)));
  return {
    from,
    to,
    ticks: axis.ticks,
    panels: units.map((unit, panel) => panelOf(unit, all[panel]!)),
    lines: series.flatMap((one, index) => linesOf(one, index, series.length > 1, axis, [from, to])),
    uprights: events.flatMap(({x, no}) => (x === undefined ? [] : [{x, kind: 'event' as const, text: no}])),
    remarks: series.flatMap(({panel, unit, numbers}, index) => {
      const {values} = documents[index]!;
      const qualified = values.filter((value) => (full(value).qualifier ?? 'eq') !== 'eq').length;
      return values.flatMap((value, column): readonly Remark[] => {
        const [missing, place] = [missingOf(value), {x: places[column]!, panel, series: index}];
        if (missing !== undefined) return [{...place, y: undefined, text: missing === 'suppressed' ? words.missing.suppressed : '×'}];
        return qualified <= WRITTEN && (full(value).qualifier ?? 'eq') !== 'eq' ? [{...place, y: numbers[column], text: sayFigure(words, value, unit).text}] : [];
      });
    }),
  };
}

function linesOf({document: {target, compare}, name, panel, numbers, provisionalFrom, latest, last, target: said, compare: compared}: SeriesModel, series: number, many: boolean, axis: TrendAxis, [from, to]: readonly [number, number]): readonly PlotLine[] {
  const line = (manner: PlotLine['manner'], points: readonly Point[], label: string): readonly PlotLine[] => (points.some(([, y]) => y !== null) ? [{manner, panel, series, points, label}] : []);
  const label = many ? name : latest;
  // The first provisional figure is joined to the last final one.
  const turn = provisionalFrom >= numbers.length ? numbers.length : provisionalFrom;
  const joined = turn > 0 && turn < numbers.length && numbers[turn - 1] !== undefined && numbers[turn] !== undefined && !axis.leavesOut(turn - 1, turn) ? turn - 1 : turn;
  return [
    ...(compare ? line('compare', pointsOf(compare.values.map(numberOf), axis, 0, numbers.length), compared ?? '') : []),
    ...(target ? line('target', [[from, target.value], [to, target.value]], said?.text ?? '') : []),
    ...line('provisional', pointsOf(numbers, axis, joined, numbers.length), last >= turn ? label : '').map((one) => ({...one, joined: joined < turn})),
    ...line('data', pointsOf(numbers, axis, 0, turn), last < turn ? label : ''),
  ];
}

/** The points from one period up to another; a period that is left out is a gap as one without a figure is. */
function pointsOf(numbers: readonly (number | undefined)[], {places, leavesOut}: TrendAxis, from: number, to: number): readonly Point[] {
  return numbers.slice(from, to).flatMap((value, index): readonly Point[] => {
    const at = from + index;
    const point: Point = [places[at]!, value ?? null];
    return index > 0 && leavesOut(at - 1, at) ? [[(places[at - 1]! + places[at]!) / 2, null], point] : [point];
  });
}
