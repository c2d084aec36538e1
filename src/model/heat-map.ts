import type {HeatMapDocument} from '../contract/heat-map.js';
import {grouped} from '../language/number.js';
import {heatMap as home} from '../language/zh-hans/heat-map.js';
import {aboutOf, notesOf} from './about.js';
import type {Described} from './described.js';
import {summaryOf} from './extremes.js';
import {shareOf} from './figure.js';
import {legendOf, type HeatClass} from './legend.js';
import {matrixOf} from './matrix.js';
import type {Setting} from './setting.js';
import {sumOf} from './sums.js';

export interface HeatMapModel extends Described {
  /** What the cells are about, for whoever does not see them. */
  readonly name: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly columnsLabel: string;
  readonly classes: readonly HeatClass[];
  /** The class of each cell, row by row; the same array as long as the document is the same. */
  readonly levels: Uint8Array;
  /** What stands in a cell that has room for it. */
  readonly mark: (index: number) => string;
  /** Everything about one cell. */
  readonly sentence: (row: number, column: number) => string;
  readonly legend: string;
  readonly hint: string;
}

/** Counting words and money, whose figures may be added; rates and durations may not. */
const ADDS = /^(起|件|宗|条|人|名|人次|户|户次|家|家次|个|处|份|批次|元|万元|亿元)$/;

const namesOf = ({items}: HeatMapDocument['rows']): readonly string[] => items.map((item) => (typeof item === 'string' ? item : item.label));

/** A matrix of figures. Its sentence says the extremes and where they are, and how much is missing; each cell has a sentence of its own. */
export function heatMapModel(document: HeatMapDocument, setting: Setting): HeatMapModel {
  const {language} = setting;
  const {words} = language;
  const say = language.say('heat-map', home);
  const {unit = '', measure, values, totals} = document;
  const [rows, columns] = [namesOf(document.rows), namesOf(document.columns)];
  const matrix = matrixOf(document);
  const width = columns.length;
  const counted = ADDS.test(unit);
  const figure = (value: number) => words.withUnit(grouped(value), unit);
  const reason = (index: number) => matrix.reasons.get(index) ?? 'not_reported';
  const rowSum = (row: number) => sumOf(values, row * width, width);

  const share = (row: number, value: number): string => {
    const {value: sum, whole} = rowSum(row);
    if (!(totals ?? counted) || width < 2 || sum <= 0 || matrix.seen.least.value < 0) return '';
    return words.comma + say.share(words.withUnit(grouped(shareOf(value, sum)), '%'), whole);
  };

  return {
    title: document.title,
    ...(document.subtitle !== undefined && {subtitle: document.subtitle}),
    context: [measure, document.rows.label && document.columns.label && say.axes(document.rows.label, document.columns.label), unit].filter(Boolean).join(words.middot),
    summary: summaryOf(matrix, document.polarity === 'higher_better', {
      words,
      say,
      figure,
      counted,
      place: (index) => say.place(rows[Math.floor(index / width)] ?? '', columns[index % width] ?? ''),
    }),
    table: () => import('./heat-table.js').then(({heatTable}) => heatTable(document, rows, columns, matrix, words, say)),
    notes: notesOf(document, setting, []),
    about: aboutOf(document, setting),
    empty: values.length === 0,
    name: measure ?? document.title,
    rows,
    columns,
    columnsLabel: document.columns.label ?? '',
    classes: legendOf(matrix, words, say),
    levels: matrix.levels,
    mark: (index) => (typeof values[index] === 'number' ? grouped(values[index]) : reason(index) === 'suppressed' ? words.missing.suppressed : ''),
    sentence: (row, column) => {
      const index = row * width + column;
      const value = values[index];
      const missing = words.missing[reason(index)];
      const text = typeof value === 'number' ? figure(value) + share(row, value) : reason(index) === 'suppressed' ? missing + words.bracket(words.suppressedMeaning) : missing;
      return say.cell(rows[row] ?? '', columns[column] ?? '', text);
    },
    legend: say.legend,
    hint: say.hint,
  };
}
