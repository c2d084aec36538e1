import type {Cell, Table} from './described.js';
import {MOVE, RANK, UNIT, type Head} from './ranking-heads.js';
import type {RankingCellModel, RankingRow, Teller} from './ranking-row.js';
import type {Together} from './ranking-together.js';

/**
 * Everything, row by row in the document's order: the name, its code, its rank or why it has none, and what was said of it;
 * every group open, with its line and that of all, and at the end who is no longer ranked.
 */
export function rankingList({document, rows, order, say, flags, words}: Teller, heads: readonly Head[], rowOf: (row: number) => RankingRow, together?: Together): Table {
  const {lines: arranged, groupOf, groupLabel = '', dropped = []} = together ?? {};
  const lines = arranged?.(order, new Set()) ?? order;
  const coded = rows.has('code') || dropped.some(({code}) => code !== undefined);
  const flagged = flags && (rows.has('flags') || document.rank.lastN !== undefined);
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
      ...(groupOf ? [{label: groupLabel}] : []),
      ...heads.filter(({key}) => key !== UNIT).map(({key, label, unit, numeric}) => ({label, numeric, ...(unit !== '' && {unit}), ...grouped(key)})),
      ...(flagged ? [{label: say.flagged}] : []),
    ],
    rowCount: lines.length + dropped.length,
    row: (at) => {
      if (at >= lines.length) return goneCells(dropped[at - lines.length]!);
      const {unit, code, chips, cells, sum} = rowOf(lines[at]!);
      const flag = chips.map(({text, reason}) => (reason === undefined ? text : say.because(text, reason))).join(words.semicolon);
      const group = groupOf && [{text: sum === undefined ? groupOf(lines[at]!) : sum.group === undefined ? say.none : unit}];
      return [{text: sum === undefined ? unit : unit + words.bracket(sum.units)}, ...(coded ? [{text: code ?? say.none}] : []), ...(group ?? []), ...cells.map(listed), ...(flagged ? [{text: flag || say.none}] : [])];
    },
  };

  function goneCells({unit, code, rank, move}: Together['dropped'][number]): readonly Cell[] {
    const under = heads.filter(({key}) => key !== UNIT).map(({key}): Cell => ({text: key === RANK ? rank : key === MOVE ? move : say.none}));
    return [{text: unit}, ...(coded ? [{text: code ?? say.none}] : []), ...(groupOf ? [{text: say.none}] : []), ...under, ...(flagged ? [{text: say.none}] : [])];
  }
}
