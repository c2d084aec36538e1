import type {Cell, Table} from './described.js';
import type {RankingCellModel, RankingRow, Teller} from './ranking-row.js';
import {UNIT, type Head} from './ranking-table.js';

/** Everything, row by row in the document's order: the name, its code, its rank or why it has none, and what was said of it. */
export function rankingList({document, rows, order, say, flags, words}: Teller, heads: readonly Head[], rowOf: (row: number) => RankingRow): Table {
  const [coded, flagged] = [rows.has('code'), flags && rows.has('flags')];
  const listed = ({text, said, value, missing}: RankingCellModel): Cell => ({text: missing === 'suppressed' ? text : (said ?? text), ...(value !== undefined && {value}), ...(missing && {missing})});
  const groups = new Map(document.columns.map(({key, group}) => [key, group]));
  const grouped = (key: string) => {
    const group = groups.get(key);
    return group === undefined ? {} : {group};
  };
  return {
    columns: [
      {label: say.unit},
      ...(coded ? [{label: say.code}] : []),
      ...heads.filter(({key}) => key !== UNIT).map(({key, label, unit, numeric}) => ({label, numeric, ...(unit !== '' && {unit}), ...grouped(key)})),
      ...(flagged ? [{label: say.flagged}] : []),
    ],
    rowCount: rows.count,
    row: (at) => {
      const {unit, code, chips, cells} = rowOf(order[at]!);
      const flag = chips.map(({text, reason}) => (reason === undefined ? text : say.because(text, reason))).join(words.semicolon);
      return [{text: unit}, ...(coded ? [{text: code ?? say.none}] : []), ...cells.map(listed), ...(flagged ? [{text: flag || say.none}] : [])];
    },
  };
}
