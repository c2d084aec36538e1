import type {HeatMapDocument} from '../contract/heat-map.js';
import {grouped} from '../language/number.js';
import {heatTools as home, type HeatToolsWords} from '../language/zh-hans/heat-tools.js';
import type {HeatCells, HeatGrid} from './heat-grid.js';
import {asRead} from './names.js';
import type {Setting} from './setting.js';
import {sumOf, type Sum} from './sums.js';

/** What rows or columns may be ordered by. */
export type HeatOrder = 'given' | 'name' | 'code' | 'total' | 'mean';

/** The part of a matrix between two cells, both counted in. */
export interface Span {
  readonly row: number;
  readonly column: number;
  readonly toRow: number;
  readonly toColumn: number;
}

/** What a reader may do with a matrix beyond reading it. */
export interface HeatTools {
  readonly say: HeatToolsWords;
  /** The orders there are for rows and for columns: by code where there are codes, by total where figures may be added, else by mean. */
  readonly orders: {readonly rows: readonly HeatOrder[]; readonly columns: readonly HeatOrder[]};
  /** Whether figures may be added. */
  readonly adds: boolean;
  /** The matrix in another order. */
  readonly ordered: (rows: HeatOrder, columns: HeatOrder) => HeatGrid;
  /** The sum of a row or a column of the document, of what is shown. */
  readonly rowTotal: (row: number) => string;
  readonly columnTotal: (column: number) => string;
  readonly totalLabel: string;
  /** Several cells in one sentence. */
  readonly selection: (grid: HeatGrid, span: Span) => string;
}

/** Orders, totals and selections of a matrix. */
export function heatTools(model: HeatCells, {rows, columns, values, unit = ''}: HeatMapDocument, adds: boolean, {language}: Setting): HeatTools {
  const say = language.say('heat-tools', home);
  const [height, width] = [rows.items.length, columns.items.length];
  const rowSum = (row: number) => sumOf(values, row * width, width);
  const kept = new Map<number, Sum>();
  const columnSum = (column: number) => {
    const sum = kept.get(column) ?? sumOf(values, column, height, width);
    kept.set(column, sum);
    return sum;
  };
  const said = ({value, known}: Sum) => (known === 0 ? '' : grouped(Number(value.toFixed(8))));
  const has = ({items}: HeatMapDocument['rows']): readonly HeatOrder[] => ['given', 'name', ...(items.some((item) => typeof item !== 'string' && item.code !== undefined) ? (['code'] as const) : []), adds ? 'total' : 'mean'];

  const collator = new Intl.Collator('zh-u-co-pinyin', {numeric: true});
  const orderOf = (order: HeatOrder, names: readonly string[], keys: readonly string[], sum: (at: number) => Sum): Uint32Array => {
    const at = Uint32Array.from(names, (_, index) => index);
    if (order === 'given') return at;
    if (order === 'total' || order === 'mean') {
      const sizes = names.map((_, index) => {
        const {value, known} = sum(index);
        return known === 0 ? -Infinity : order === 'total' ? value : value / known;
      });
      return at.sort((a, b) => sizes[b]! - sizes[a]! || a - b);
    }
    const texts = order === 'code' ? keys : names.map(asRead);
    return at.sort((a, b) => collator.compare(texts[a]!, texts[b]!) || a - b);
  };

  return {
    say,
    adds,
    orders: {rows: has(rows), columns: has(columns)},
    ordered: (byRow, byColumn) => {
      if (byRow === 'given' && byColumn === 'given') return model;
      const down = orderOf(byRow, model.rows, model.keys.rows, rowSum);
      const across = orderOf(byColumn, model.columns, model.keys.columns, columnSum);
      const indexOf = (index: number) => down[Math.floor(index / width)]! * width + across[index % width]!;
      return {
        rows: Array.from(down, (row) => model.rows[row]!),
        columns: Array.from(across, (column) => model.columns[column]!),
        levels: model.levels.map((_, index) => model.levels[indexOf(index)]!),
        mark: (index) => model.mark(indexOf(index)),
        sentence: (row, column) => model.sentence(down[row]!, across[column]!),
        at: (row, column) => [down[row]!, across[column]!],
      };
    },
    rowTotal: (row) => said(rowSum(row)),
    columnTotal: (column) => said(columnSum(column)),
    totalLabel: values.every((value) => value !== null) ? say.total : say.totalShown,
    selection: ({rows: names, columns: heads, at}, {row, column, toRow, toColumn}) => {
      let [sum, known] = [0, 0];
      for (let down = row; down <= toRow; down += 1) {
        for (let across = column; across <= toColumn; across += 1) {
          const [from, to] = at(down, across);
          const value = values[from * width + to];
          if (typeof value === 'number') [sum, known] = [sum + value, known + 1];
        }
      }
      const cells = (toRow - row + 1) * (toColumn - column + 1);
      return say.selection(say.span(names[row]!, names[toRow]!), say.span(heads[column]!, heads[toColumn]!), grouped(cells), adds && known > 0 ? language.words.withUnit(grouped(Number(sum.toFixed(8))), unit) : '');
    },
  };
}
