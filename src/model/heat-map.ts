import type {HeatMapDocument} from '../contract/heat-map.js';
import {grouped} from '../language/number.js';
import {heatMap as home} from '../language/zh-hans/heat-map.js';
import {aboutOf, notesOf} from './about.js';
import type {Described} from './described.js';
import {summaryOf} from './extremes.js';
import {shareOf} from './figure.js';
import {codesOf, dayNames, namesOf, twice} from './heat-axis.js';
import type {HeatTools} from './heat-tools.js';
import {legendOf, type HeatClass} from './legend.js';
import {matrixOf} from './matrix.js';
import {merged} from './merge.js';
import type {RegionMap} from './regions.js';
import type {Setting} from './setting.js';
import {sumOf} from './sums.js';

/** A label of an axis at the row or column, counted from nought, where it begins. */
export interface Tick {
  readonly label: string;
  readonly at: number;
}

/** A sign in the corner of cells: what it means, and how many cells have it. */
export interface Sign {
  readonly sign: string;
  readonly label: string;
  readonly count: string;
}

/** Cells in rows and columns as they are drawn and read. */
export interface HeatGrid {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** The class of each cell, row by row, 255 where there is none; the same array as long as document and layout are the same. */
  readonly levels: Uint8Array;
  /** What stands in a cell that has room for it. */
  readonly mark: (index: number) => string;
  /** Everything about one cell. */
  readonly sentence: (row: number, column: number) => string;
  /** Where the cell stands in the document, counted from nought. */
  readonly at: (row: number, column: number) => readonly [row: number, column: number];
  /** The classes of larger cells that stand for several each. */
  readonly merged?: (rows: number, columns: number) => Uint8Array;
  /** Axes that are not labelled line by line. */
  readonly ticks?: {readonly rows: readonly Tick[]; readonly columns: readonly Tick[]};
  readonly name?: (index: number) => string;
  readonly sign?: (index: number) => string;
  readonly signs?: readonly Sign[];
  /** How high a row is, in em; otherwise as their number allows. */
  readonly height?: number;
}

export interface HeatMapModel extends Described, HeatGrid {
  /** What the cells are about, for whoever does not see them. */
  readonly subject: string;
  readonly columnsLabel: string;
  readonly classes: readonly HeatClass[];
  readonly legend: string;
  readonly hint: string;
  /** Said where cells share a pixel. */
  readonly mergedHint: string;
  readonly toolsLabel: string;
  /** What the rows and the columns go by for other widgets: their codes, else their names. */
  readonly keys: {readonly rows: readonly string[]; readonly columns: readonly string[]};
  /** The figure of the document's cell in words, or why there is none. */
  readonly told: (index: number) => string;
  /** The layout of a form that is no matrix, by code that few documents need; in little room it may be another. */
  readonly lay?: () => Promise<(narrow: boolean) => HeatGrid>;
  /** The map that these regions are shown on. */
  readonly map?: RegionMap;
  /** Other orders, totals and selections, once a reader asks. */
  readonly tools?: () => Promise<HeatTools>;
}

/** Counting words and money, whose figures may be added; rates and durations may not. */
export const ADDS = /^(起|件|宗|条|人|名|人次|户|户次|家|家次|个|处|份|批次|元|万元|亿元)$/;

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
