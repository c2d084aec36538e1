import type {EChartsOption, LineSeriesOption} from 'echarts';
import type {Make, Room} from '../chart/chart.js';
import {stepText, stepsOf, type Plot, type PlotLine, type Point} from '../model/plot.js';
import {labelLines, layoutOf, widthOf, type Layout} from './plot-layout.js';
import {DASHES, MARKS} from './plot-marks.js';

/** Of longer lines only points that no line reaches have a mark. */
const MARKED = 62;

/** Widths and dashes are for type of this size in CSS pixels, and grow with it: a wall is read from afar. */
const SMALL = 12;

const dashed = (small: number, lengths: 'solid' | readonly number[]) => (lengths === 'solid' ? lengths : lengths.map((length) => (length * small) / SMALL));

const colourOf = (series: number) => `var(--_series-${(series % MARKS.length) + 1})`;

/**
 * A drawing as ECharts is told of it: lines and axes only, every number of them reckoned before. Nothing of it answers
 * to a pointer, no text of a document is a template, and no colour comes from a document.
 */
export const plotOption: Make<Plot> = (plot, room): EChartsOption => {
  const layout = layoutOf(plot, room);
  const {small, left, right, panels} = layout;
  const text = {color: 'var(--_ink-2)', fontSize: small};
  return {
    textStyle: {fontFamily: room.family, ...text},
    grid: panels.map((panel) => ({left, right, ...panel, outerBoundsMode: 'none' as const})),
    xAxis: panels.map((_, index) => ({
      type: 'value' as const,
      gridIndex: index,
      min: plot.from,
      max: plot.to,
      axisLine: {onZero: false, lineStyle: {color: 'var(--_ink-3)'}},
      splitLine: {show: false},
      axisTick: {customValues: layout.ticks.map(({x}) => x), length: 0.3 * small},
      axisLabel: {...text, show: index === panels.length - 1, customValues: layout.ticks.map(({x}) => x), lineHeight: 1.3 * small, hideOverlap: false, showMinLabel: true, showMaxLabel: true, formatter: (place: number) => labelOf(layout, place)},
    })),
    yAxis: plot.panels.map((panel, index) => ({
      type: 'value' as const,
      gridIndex: index,
      min: panel.low,
      max: panel.high,
      interval: panel.step,
      name: panel.unit,
      nameGap: 0.8 * small,
      // A unit longer than the figures below it begins at the axis instead of ending there.
      nameTextStyle: {...text, ...(widthOf(panel.unit, small) > left ? {align: 'left' as const} : {align: 'right' as const, padding: [0, 0.5 * small, 0, 0]})},
      axisLine: {show: false},
      axisTick: {show: false},
      splitLine: {lineStyle: {color: 'var(--_line-2)'}},
      axisLabel: {...text, customValues: [...stepsOf(panel)], margin: 0.5 * small, formatter: stepText},
    })),
    series: [...uprightsOf(plot, layout), ...plot.lines.flatMap((line) => lineOf(line, small)), ...remarksOf(plot, small), ...labelsOf(plot, layout, room)],
  };
};

function labelOf({ticks}: Layout, place: number): string {
  const tick = ticks.reduce<Layout['ticks'][number] | undefined>((best, one) => (best && Math.abs(best.x - place) <= Math.abs(one.x - place) ? best : one), undefined);
  return tick ? [tick.text, tick.below].filter(Boolean).join('\n') : '';
}

const bare = {type: 'line', silent: true, clip: false, symbol: 'none', animation: false} as const;

const on = (panel: number) => ({xAxisIndex: panel, yAxisIndex: panel});

const data = (points: readonly Point[]) => points.map(([x, y]) => [x, y ?? '-']);

/** How each manner of line differs from the others; a series differs besides by its own colour, dash and mark. */
function lineOf({manner, panel, series, points, joined = false}: PlotLine, small: number): readonly LineSeriesOption[] {
  const colour = colourOf(series);
  const common = {...bare, ...on(panel), data: data(points)};
  const known = points.filter(([, y]) => y !== null).length;
  const [size, thin] = [0.62 * small, small / SMALL];
  const marked = (all: readonly Point[], hollow: boolean): LineSeriesOption => ({
    ...bare,
    ...on(panel),
    data: data(all),
    symbol: MARKS[series % MARKS.length]!.symbol,
    symbolSize: size,
    showAllSymbol: true,
    z: 4,
    lineStyle: {width: 0},
    itemStyle: hollow ? {color: 'var(--_card)', borderColor: colour, borderWidth: 1.5 * thin} : {color: colour},
  });
  const alone = points.filter(([, y], index) => y !== null && (points[index - 1]?.[1] ?? null) === null && (points[index + 1]?.[1] ?? null) === null);
  switch (manner) {
    case 'data': return [{...common, z: 3, lineStyle: {width: 2 * thin, color: colour, type: dashed(small, DASHES[series % DASHES.length]!)}}, marked(known <= MARKED ? points : alone, false)];
    case 'provisional': return [{...common, z: 3, lineStyle: {width: 1.5 * thin, color: colour, type: dashed(small, [3, 3])}}, marked(known <= MARKED ? points.slice(Number(joined)) : alone, true)];
    case 'compare': return [{...common, z: 2, lineStyle: {width: 1.5 * thin, color: 'var(--_ink-3)', type: dashed(small, [6, 3])}}];
    case 'target': return [{...common, z: 2, lineStyle: {width: 1.5 * thin, color: 'var(--_ink)', type: dashed(small, [1, 3])}}];
    case 'forecast': return [{...common, z: 2, lineStyle: {width: 2 * thin, color: colour, type: dashed(small, [2, 4])}}];
    case 'range': return [{...common, z: 1, lineStyle: {width: thin, color: 'var(--_ink-3)', type: dashed(small, [1, 3])}}];
  }
}

/** Lines from top to bottom of every panel, their words at the head of the first. */
const uprightsOf = ({uprights, panels}: Plot, {small, left, x: at}: Layout): readonly LineSeriesOption[] =>
  uprights.flatMap(({x, kind, text, side}) =>
    panels.map(({low, high}, panel): LineSeriesOption => ({
      ...bare,
      ...on(panel),
      z: 1,
      lineStyle: {width: ((kind === 'today' ? 2 : 1) * small) / SMALL, color: kind === 'event' ? 'var(--_ink-3)' : 'var(--_ink)', type: kind === 'today' ? 'solid' : dashed(small, [4, 3])},
      data: [{value: [x, low]}, {value: [x, high], symbol: 'circle', symbolSize: 1, label: {show: panel === 0 && (side !== 'before' || at(x) - widthOf(text, small) > left - small), position: 'top', distance: 0.2 * small, ...(side && {align: side === 'before' ? ('right' as const) : ('left' as const)}), color: 'var(--_ink)', fontSize: small, formatter: () => text}}],
      symbol: 'circle',
      symbolSize: 0.01,
    })),
  );

/** Where there is no figure, and figures with their source's words. */
const remarksOf = ({remarks, panels}: Plot, small: number): readonly LineSeriesOption[] =>
  panels.map(({low}, panel): LineSeriesOption => ({
    ...bare,
    ...on(panel),
    symbol: 'circle',
    symbolSize: 0.01,
    showAllSymbol: true,
    z: 5,
    lineStyle: {width: 0},
    data: remarks.filter((remark) => remark.panel === panel).map(({x, y, text}) => ({value: [x, y ?? low], label: {show: true, position: 'top', distance: y === undefined ? 1 : 0.5 * small, color: y === undefined ? 'var(--_ink-3)' : 'var(--_ink)', fontSize: small, textBorderColor: 'var(--_card)', textBorderWidth: 3, formatter: () => text}})),
  }));

/** Words beside the lines: those of a series to the right of its last point, moved apart where they would cover each other; what should be reached above its own line. */
function labelsOf({lines, panels, uprights}: Plot, {small, x, y}: Layout, room: Room): readonly LineSeriesOption[] {
  const ends = lines.flatMap(({manner, panel, series, points, label}) => {
    const last = [...points].reverse().find(([, value]) => value !== null);
    return label === '' || manner === 'target' || !last ? [] : [{panel, series, manner, point: last, at: y(panel, last[1]!), words: labelLines(label, room, small)}];
  });
  const placed = panels.flatMap(({low}, panel) => apart(ends.filter((end) => end.panel === panel), 1.25 * small, y(panel, low)));
  return [
    ...placed.map(({panel, series, manner, point, at, to, words}): LineSeriesOption => ({
      ...bare,
      ...on(panel),
      symbol: 'circle',
      symbolSize: 0.01,
      z: 6,
      data: [{value: [...point], label: {show: true, position: 'right', distance: 0.5 * small, offset: [0, to - at], color: manner === 'data' || manner === 'provisional' ? colourOf(series) : 'var(--_ink-2)', fontSize: small, lineHeight: 1.15 * small, textBorderColor: 'var(--_card)', textBorderWidth: 3, formatter: () => words.join('\n')}}],
    })),
    ...lines.filter(({manner, label}) => manner === 'target' && label !== '').map(({panel, points, label}): LineSeriesOption => ({
      ...bare,
      ...on(panel),
      symbol: 'circle',
      symbolSize: 0.01,
      z: 6,
      data: [{value: [...clearOf(points, (at) => uprights.some((one) => x(one.x) > x(at) - 0.5 * small && x(one.x) < x(at) + widthOf(label, small) + 0.5 * small))], label: {show: true, position: 'right', distance: 0.2 * small, offset: [0, -0.75 * small], color: 'var(--_ink)', fontSize: small, textBorderColor: 'var(--_card)', textBorderWidth: 3, formatter: () => label}}],
    })),
  ];
}

/** Where the words of a target begin: above the slope of one that falls, where no upright runs through them, at the beginning of a level one. */
function clearOf(points: readonly Point[], crossed: (x: number) => boolean): Point {
  const [usual, ...others] = [0.55, 0.75, 0.3].map((part) => points[Math.floor(part * (points.length - 1))]!);
  return [usual!, ...others].find(([x]) => !crossed(x)) ?? usual!;
}

/** From top to bottom, each at least as far below the one before as both have lines, the last above the axis. */
function apart<End extends {readonly at: number; readonly words: readonly string[]}>(ends: readonly End[], line: number, lowest: number): readonly (End & {readonly to: number})[] {
  const sorted = [...ends].sort((a, b) => a.at - b.at);
  const half = sorted.map(({words}) => (words.length * line) / 2);
  const total = sorted.map(({at}) => at);
  for (let index = 1; index < total.length; index += 1) total[index] = Math.max(total[index]!, total[index - 1]! + half[index - 1]! + half[index]!);
  // What was pushed down is shared, so that the first does not stay where the others crowd.
  const final = sorted.length - 1;
  const [end = 0, wanted = 0] = [total[final], sorted[final]?.at];
  const over = Math.max((end - wanted) / 2, end + 0.8 * (half[final] ?? 0) - lowest);
  return sorted.map((end, index) => ({...end, to: total[index]! - over}));
}
