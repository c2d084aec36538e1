import type {HeatMapDocument} from '../contract/heat-map.js';
import {grouped} from '../language/number.js';
import {heatMap as home} from '../language/zh-hans/heat-map.js';
import {aboutOf, notesOf} from './about.js';
import type {Described} from './described.js';
import {summaryOf} from './extremes.js';
import {shareOf} from './figure.js';
import {codesOf, dayNames, namesOf, twice} from './heat-axis.js';
import type {HeatCells, HeatGrid} from './heat-grid.js';
import type {HeatTools} from './heat-tools.js';
import {legendOf} from './legend.js';
import {matrixOf} from './matrix.js';
import {merged} from './merge.js';
import type {RegionMap} from './regions.js';
import type {Setting} from './setting.js';
import {ADDS, sumOf} from './sums.js';

export interface HeatMapModel extends Described, HeatCells {
  /** What the cells are about, for whoever does not see them. */
  readonly subject: string;
  readonly columnsLabel: string;
  readonly legend: string;
  readonly hint: string;
  /** Said where cells share a pixel. */
  readonly mergedHint: string;
  readonly toolsLabel: string;
  /** The layout of a form that is no matrix, by code that few documents need; in little room it may be another. */
  readonly lay?: () => Promise<(narrow: boolean) => HeatGrid>;
  /** The map that these regions are shown on. */
  readonly map?: RegionMap;
  /** Other orders, totals and selections, once a reader asks. */
  readonly tools?: () => Promise<HeatTools>;
}

/** Figures in rows and columns. Its sentence says the extremes and where they are, and how much is missing; each cell has a sentence of its own. */
export function heatMapModel(document: HeatMapDocument, setting: Setting): HeatMapModel {
  const {language} = setting;
  const {words} = language;
  const say = language.say('heat-map', home);
  const {unit = '', measure, values, totals, form = 'matrix', merge = 'max'} = document;
  const rows = namesOf(document.rows);
  const columns = form === 'calendar' ? dayNames(document.columns, words) : namesOf(document.columns);
  const matrix = matrixOf(document);
  const width = columns.length;
  const counted = ADDS.test(unit);
  const adds = totals ?? counted;
  const figure = (value: number) => words.withUnit(grouped(value), unit);
  const reason = (index: number) => matrix.reasons.get(index) ?? 'not_reported';
  const sum = (row: number) => (form === 'matrix' ? sumOf(values, row * width, width) : sumOf(values, 0, values.length));

  const share = (row: number, value: number): string => {
    if (!adds || (form === 'matrix' ? width : values.length) < 2 || matrix.seen.least.value < 0) return '';
    const {value: all, whole} = sum(row);
    return all <= 0 ? '' : words.comma + (form === 'matrix' ? say.share : say.shareOfAll)(words.withUnit(grouped(shareOf(value, all)), '%'), whole);
  };
  const told = (index: number): string => {
    const value = values[index];
    if (typeof value === 'number') return figure(value) + share(Math.floor(index / width), value);
    return words.missing[reason(index)] + (reason(index) === 'suppressed' ? words.bracket(words.suppressedMeaning) : '');
  };
  const place = (index: number, both: (row: string, column: string) => string) => {
    const [row, column] = [rows[Math.floor(index / width)] ?? '', columns[index % width] ?? ''];
    return form === 'calendar' ? column : form === 'matrix' ? both(row, column) : row;
  };
  const doubts = [...twice(rows), ...twice(columns)];

  const model: HeatMapModel = {
    title: document.title,
    ...(document.subtitle !== undefined && {subtitle: document.subtitle}),
    context: [measure, form === 'matrix' ? document.rows.label && document.columns.label && say.axes(document.rows.label, document.columns.label) : form === 'calendar' ? rows[0] : columns[0], unit].filter(Boolean).join(words.middot),
    summary: summaryOf(matrix, document.polarity === 'higher_better', {words, say, figure, counted, place: (index) => place(index, say.place)}),
    table: () => import('./heat-table.js').then(({heatTable}) => heatTable(document, rows, columns, matrix, setting, say)),
    notes: notesOf(document, setting, doubts.length > 0 ? [say.twice(doubts)] : []),
    about: aboutOf(document, setting),
    empty: values.length === 0,
    subject: measure ?? document.title,
    rows,
    columns,
    columnsLabel: document.columns.label ?? '',
    keys: {rows: codesOf(document.rows), columns: codesOf(document.columns)},
    classes: legendOf(matrix, words, say),
    levels: matrix.levels,
    at: (row, column) => [row, column],
    merged: (down, across) => merged(document, matrix, down, across),
    mergedHint: say.merged[merge],
    mark: (index) => (typeof values[index] === 'number' ? grouped(values[index]) : reason(index) === 'suppressed' ? words.missing.suppressed : ''),
    told,
    sentence: (row, column) => {
      const index = row * width + column;
      const text = told(index);
      return form === 'matrix' ? say.cell(rows[row] ?? '', columns[column] ?? '', text) : say.one(place(index, say.place), text);
    },
    legend: say.legend,
    hint: say.hint,
    toolsLabel: say.tools,
  };
  if (form === 'calendar') return {...model, lay: () => import('./heat-calendar.js').then(({calendarOf}) => calendarOf(model, document, setting))};
  if (form !== 'matrix') return {...model, lay: () => import('./heat-tiles.js').then(({tilesOf}) => tilesOf(model, document))};
  return {...model, tools: () => import('./heat-tools.js').then(({heatTools}) => heatTools(model, document, adds, setting))};
}
