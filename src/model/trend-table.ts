import {sayPeriod} from '../language/time.js';
import type {Cell, Column, Table} from './described.js';
import {cellOf, missingOf} from './figure.js';
import type {TrendFacts} from './trend-sentence.js';

/** A row for every period, with what happened in it; below them what the series should reach, how they changed, and events outside of all periods. */
export function trendTable({document: {periods}, series, events, voice}: TrendFacts): Table {
  const {words, say} = voice;
  const columns: readonly Column[] = [
    {label: say.period},
    ...series.flatMap(({name, unit, compare}): readonly Column[] => [
      {label: name, ...(unit !== '' && {unit}), numeric: true},
      ...(compare === undefined ? [] : [{label: name + words.middot + compare, ...(unit !== '' && {unit}), numeric: true}]),
    ]),
    ...(events.length > 0 ? [{label: say.event}] : []),
  ];
  const rest: Cell = {text: '—'};
  const told = (all: typeof events): readonly Cell[] => (events.length === 0 ? [] : [{text: all.length === 0 ? '' : all.map(({kind, text}) => kind + words.colon + text).join(words.semicolon)}]);
  const across = (label: string, of: (index: number) => string | undefined): readonly (readonly Cell[])[] =>
    series.some((_, index) => of(index) !== undefined)
      ? [[{text: label}, ...series.flatMap(({compare}, index) => [{text: of(index) ?? '—'}, ...(compare === undefined ? [] : [rest])]), ...told([])]]
      : [];
  const below = [
    ...across(words.target, (index) => series[index]?.target?.text),
    ...across(say.change, (index) => series[index]?.change?.text),
    ...events.filter(({period}) => period < 0).map((one) => [{text: one.kind}, ...columns.slice(1, -1).map(() => rest), {text: one.text}]),
  ];
  const figures = (index: number) =>
    series.flatMap(({document: {values, compare}, provisionalFrom}): readonly Cell[] => {
      const cell = cellOf(words, values[index]);
      const marked = index >= provisionalFrom && missingOf(values[index]) === undefined ? {...cell, text: cell.text + words.bracket(say.provisional)} : cell;
      return compare ? [marked, cellOf(words, compare.values[index])] : [marked];
    });
  return {
    columns,
    rowCount: periods.length + below.length,
    row: (index) => (index < periods.length ? [{text: sayPeriod(words, periods[index]!)}, ...figures(index), ...told(events.filter(({period}) => period === index))] : below[index - periods.length] ?? []),
  };
}
