import type {RankingColumn, RankingTableDocument} from '../contract/ranking-table.js';
import {THIN} from '../language/number.js';
import type {RankingTableWords} from '../language/zh-hans/ranking-table.js';
import {isPercent, shownUnitOf} from './ranking-figure.js';
import type {Teller} from './ranking-row.js';

/** What is no column of the document: its rank, name and movement; no column can have these keys. */
export const RANK = '#rank';
export const UNIT = '#unit';
export const MOVE = '#move';

/** A heading of the picture. */
export interface Head {
  readonly key: string;
  readonly label: string;
  /** A heading above this one and its neighbours of the same; `label` begins with it. */
  readonly group?: string | undefined;
  readonly definition?: string | undefined;
  /** Stays in sight at the end while others scroll. */
  readonly pinned: boolean;
  /** The column's one unit; percent signs stand with the figures. */
  readonly unit: string;
  readonly kind: RankingColumn['kind'] | 'rank' | 'unit' | 'move';
  /** Stands to the right, and is sorted from the greatest. */
  readonly numeric: boolean;
  /** Its cells have bars. */
  readonly bars: boolean;
  /** The column units are ranked by. */
  readonly by: boolean;
}

const isWords = (kind: Head['kind']) => /text|level|link|unit/.test(kind);

/** The headings of a document: its own columns, and before them rank, name and movement. */
export function headsOf({document: {columns, period}, moves, by, say}: Teller): readonly Head[] {
  const pinned = new Set(columns.slice(columns.reduce((from, column, at) => (column.pinned === true ? from : at + 1), 0)).map(({key}) => key));
  const head = (key: string, label: string, kind: Head['kind'], unit = '', bars = false, {group, definition}: Partial<RankingColumn> = {}): Head => ({key, label, group, definition, pinned: pinned.has(key), kind, unit, numeric: kind !== 'rank' && !isWords(kind), bars, by: key === by?.key});
  return [
    ...(by ? [head(RANK, say.rank, 'rank')] : []),
    head(UNIT, say.unit, 'unit'),
    ...(moves ? [head(MOVE, say.against[spanOf(period)], 'move')] : []),
    ...columns.map((column) => head(column.key, (column.group === undefined ? '' : column.group + THIN) + column.label, column.kind, isPercent(column) ? '' : shownUnitOf(column), column.bar, column)),
  ];
}

/** What kind of period comes before, from the code of this one. */
function spanOf(period: RankingTableDocument['period']): keyof RankingTableWords['against'] {
  const code = typeof period === 'string' ? period : '';
  const {5: letter, length} = code;
  return letter === 'H' ? 'half' : letter === 'Q' ? 'quarter' : letter === 'W' ? 'week' : length === 4 ? 'year' : length === 7 ? 'month' : 'other';
}
