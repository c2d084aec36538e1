import type {Problem} from './problem.js';
import type {Quantity} from './quantity.js';
import type {RankingCell, RankingColumn, RankingTableDocument} from './ranking-table.js';
import {givesAway, hidden, isSmall} from './suppress.js';

type Row = Readonly<Record<string, unknown>>;

/** What a cell is counted in: a column of shares may hold their parts, a column of counts whatever its unit is. */
const unitOf = ({kind, unit}: RankingColumn): string | undefined => (kind === 'count' ? '' : kind === 'trend' ? unit : (unit ?? '%'));

const asFigure = (cell: unknown): Quantity | undefined => (typeof cell === 'number' || (typeof cell === 'object' && !Array.isArray(cell) && cell !== null && !('text' in cell)) ? (cell) : cell === null ? null : undefined);

/** A ranking without its small counts, and shares that tell them; and which of its totals give one away. */
export function smallRanking(document: RankingTableDocument, below: number): {readonly document: RankingTableDocument; readonly revealed: readonly Problem[]} {
  const {rows, columns, groups, totals} = document;
  const told = columns.filter(({kind}) => kind === 'count' || kind === 'rate' || kind === 'trend');
  const without = (column: RankingColumn, cell: RankingCell): RankingCell => {
    const unit = unitOf(column);
    if (Array.isArray(cell)) return cell.some((value) => isSmall(value, below, unit)) ? {missing: 'suppressed'} : cell;
    const figure = asFigure(cell);
    return figure === undefined ? cell : (hidden(figure, below, unit));
  };
  const of = (field: string): readonly unknown[] => (Array.isArray(rows) ? rows.map((row: Row) => row[field]) : ((rows.columns as Readonly<Record<string, readonly unknown[]>>)[field] ?? []));
  const counted = told.filter(({kind}) => kind === 'count');
  const revealed: Problem[] = [];
  const cells = new Map(counted.map(({key}) => [key, of(key)]));
  const look = (sums: Readonly<Record<string, Quantity>> | undefined, path: string, holds: (row: number) => boolean) => {
    for (const {key} of sums ? counted : []) {
      const parts = cells.get(key)!.flatMap((cell, row) => (holds(row) ? [asFigure(cell)] : []));
      if (givesAway(parts, sums![key], below, '')) revealed.push({code: 'reveals_small', path: `${path}/${key}`});
    }
  };
  const member = of(groups?.by ?? 'group');
  groups?.list?.forEach(({name, cells: sums}, index) => look(sums, `/groups/list/${index}/cells`, (row) => member[row] === name));
  look(totals?.cells, '/totals/cells', () => true);
  const sumsOf = <T extends {readonly cells?: Readonly<Record<string, Quantity>> | undefined}>(one: T): T =>
    one.cells ? {...one, cells: {...one.cells, ...Object.fromEntries(told.flatMap((column) => (one.cells![column.key] === undefined ? [] : [[column.key, hidden(one.cells![column.key]!, below, unitOf(column))]])))}} : one;
  return {
    document: {
      ...document,
      rows: Array.isArray(rows)
        ? rows.map((row) => {
            const left: Record<string, unknown> = {};
            for (const column of told) {
              const cell = row[column.key];
              const kept = cell === undefined ? undefined : without(column, cell);
              if (kept !== cell) left[column.key] = kept;
            }
            return Object.keys(left).length === 0 ? row : {...row, ...left};
          })
        : {columns: {...rows.columns, ...Object.fromEntries(told.flatMap((column) => (rows.columns[column.key] ? [[column.key, (rows.columns[column.key] as readonly RankingCell[]).map((cell) => without(column, cell))]] : [])))}},
      ...(groups && {groups: {...groups, ...(groups.list && {list: groups.list.map(sumsOf)})}}),
      ...(totals && {totals: sumsOf(totals)}),
    } as RankingTableDocument,
    revealed,
  };
}
