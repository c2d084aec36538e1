import * as fc from 'fast-check';
import type {Takeaway} from '../../src/export/takeaway.js';
import {grouped, plain, THIN} from '../../src/language/number.js';
import {takeaway as say} from '../../src/language/zh-hans/export.js';
import {words} from '../../src/language/zh-hans/words.js';
import type {Cell, Column, Described} from '../../src/model/described.js';

/** Something to take away, with these cells. */
export function taken(columns: readonly Column[], rows: readonly (readonly Cell[])[], model: Partial<Described> = {}): Takeaway {
  const table = {columns, rowCount: rows.length, row: (index: number) => rows[index] ?? []};
  const notes = [{text: `分项与合计相差${THIN}8${THIN}件`, kind: 'doubt'} as const];
  return {
    model: {
      title: '办结率排名',
      context: '2021年11月',
      summary: `甲镇居首（${THIN}99%${THIN}）。`,
      table: () => Promise.resolve(table),
      notes,
      about: {lines: [{label: words.asOf, text: '2021年11月30日'}, {label: words.definition, text: '按立案数'}], demo: true, late: false},
      empty: false,
      ...model,
    },
    table,
    notes,
    words,
    say,
  };
}

/** What the page shows in a cell, for outside. */
export const onPage = (cell: Cell): string => plain(cell.text).trim();

const units = fc.constantFrom('', '%', '件', '万元');
const nasty = fc.constantFrom('=1+1', '+86', '-cmd', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', ' \ufeff=1', '\u200b-1+2', '91410185MA12345678', '410185198001010000', '007', '12E5', '3/12', '1-2', 'a"b', 'a,b', 'a\r\nb', '', ' ', '＊', '—');

/** A cell as models make them: words, a figure with its unit, a figure with a qualifier, a figure that is missing. */
export const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.oneof(nasty, fc.string(), fc.string({unit: 'binary'})).map((text) => ({text})),
  fc.tuple(fc.oneof(fc.integer({min: -9_999_999, max: 9_999_999}), fc.integer({min: -99_999, max: 99_999}).map((n) => n / 100)), units).map(([value, unit]) => ({text: words.withUnit(grouped(value), unit), value})),
  fc.tuple(fc.integer({min: 0, max: 99_999}), fc.constantFrom('超', '约', '不足')).map(([value, qualifier]) => ({text: `${qualifier}${THIN}${grouped(value)}${THIN}件`, value})),
  fc.tuple(fc.integer({min: 0, max: 99_999}), fc.constantFrom('余万元', '件以上', '%（40/66）')).map(([value, after]) => ({text: grouped(value) + THIN + after, value})),
  fc.constantFrom('redacted_in_source', 'not_reported', 'not_applicable', 'not_yet_due', 'suppressed').map((missing) => ({text: words.missing[missing as 'suppressed'], missing: missing as 'suppressed'})),
);

/** Columns and rows of any size and shape. */
export const tables: fc.Arbitrary<readonly [readonly Column[], readonly (readonly Cell[])[]]> = fc.integer({min: 1, max: 5}).chain((width) =>
  fc.tuple(
    fc.array(fc.record({label: fc.oneof(nasty, fc.string()), numeric: fc.boolean()}, {requiredKeys: ['label']}), {minLength: width, maxLength: width}),
    fc.array(fc.array(cells, {minLength: width, maxLength: width}), {maxLength: 6}),
  ),
);
