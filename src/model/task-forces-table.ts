import {grouped} from '../language/number.js';
import type {Cell, Column, Table} from './described.js';
import {cellOf} from './figure.js';
import type {ForceModel, Holder} from './task-force.js';
import type {PairLine} from './task-force-pairing.js';
import type {Voice} from './task-force-party.js';
import type {Whole} from './task-forces-sentence.js';

const NONE: Cell = {text: '—'};
const told = (text: string): Cell => (text === '' ? NONE : {text});

interface Made {
  readonly column: Column;
  readonly force: (force: ForceModel) => Cell;
  readonly total?: Cell;
  readonly pair?: (line: PairLine) => Cell;
}

/** Forces, their total as stated, then the pairs, each from the side of its row; columns that nobody fills are left out. */
export function taskForcesTable({document, forces, pairing, measures, parties}: Whole, {words, say}: Voice): Table {
  const names = (holders: readonly Holder[]) => told(words.list(holders.map(({label}) => label)));
  const some = (holds: (force: ForceModel) => unknown) => forces.some((force) => Boolean(holds(force)));
  const when = (has: boolean, column: Made): readonly Made[] => (has ? [column] : []);
  const covers = [...new Set(forces.flatMap((force) => force.covers.map(({label}) => label)))];
  const made: readonly Made[] = [
    ...when(some(({kind}) => kind) || some(({rest}) => rest) || pairing !== undefined, {column: {label: say.kind}, force: ({kind, rest}) => told([kind, rest ? say.rest : ''].filter(Boolean).join(words.middot)), pair: ({side}) => told(side)}),
    ...when(some(({holders}) => holders.leader.length), {column: {label: say.leader}, force: ({holders}) => names(holders.leader)}),
    ...when(some(({holders}) => holders.deputy.length), {column: {label: say.deputy}, force: ({holders}) => names(holders.deputy)}),
    ...when(some(({holders}) => holders.lead.length), {column: {label: say.lead}, force: ({holders}) => names(holders.lead)}),
    ...when(some(({holders}) => holders.member.length), {column: {label: say.member}, force: ({holders}) => names(holders.member)}),
    ...when(some(({duties}) => duties.length), {column: {label: say.duties}, force: ({duties}) => told(duties.join(words.semicolon))}),
    ...covers.map((label): Made => ({column: {label}, force: (force) => told(force.covers.find((line) => line.label === label)?.text ?? '')})),
    ...measures.map(({label, unit}, at): Made => ({
      column: {label, ...(unit !== '' && {unit}), numeric: true},
      force: ({place}) => cellOf(words, document.forces[place]?.counts?.[at] ?? null, unit),
      total: document.total ? cellOf(words, document.total[at] ?? null, unit) : NONE,
    })),
    ...when(pairing !== undefined, {
      column: {label: pairing?.label ?? say.partner},
      force: () => NONE,
      pair: ({partners}) => (partners.length > 0 ? {text: words.list(partners)} : pairing?.known === true ? {text: say.unpaired} : {text: words.notStated, missing: 'redacted_in_source'}),
    }),
    ...when(pairing?.lines.some(({note}) => note !== '') === true, {column: {label: words.note}, force: () => NONE, pair: ({note}) => told(note)}),
  ];
  const idle = parties.leaders.filter(({held}) => held.leader.length + held.deputy.length === 0);
  const rows: readonly (readonly Cell[])[] = [
    ...forces.map((force) => [{text: force.title}, ...made.map(({force: make}) => make(force))]),
    ...(document.total ? [[{text: say.total}, ...made.map(({total = NONE}) => total)]] : []),
    // Who leads nothing is a fact, too.
    ...(forces.length === 0 ? [] : idle.map(({label}) => [{text: say.without}, ...made.map(({column}) => (column.label === say.leader ? {text: label} : NONE))])),
    // A side without names is a fact by its number.
    ...[pairing?.columns, pairing?.rows].flatMap((side) => (side && side.unnamed > 0 ? [[{text: side.label}, ...made.map(({column}, at) => (at === made.length - 1 || column.label === pairing?.label ? {text: grouped(side.unnamed), value: side.unnamed} : NONE))]] : [])),
    ...(pairing?.lines ?? []).map((line) => [{text: line.name}, ...made.map(({pair}) => pair?.(line) ?? NONE)]),
  ];
  return {columns: [{label: say.force}, ...made.map(({column}) => column)], rowCount: rows.length, row: (index) => rows[index] ?? []};
}
