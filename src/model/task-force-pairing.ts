import type {ForcePairing} from '../contract/task-forces.js';
import {grouped} from '../language/number.js';
import type {Parties, Voice} from './task-force-party.js';

/** One of a side, with those of the other side it is paired with, by their places there. */
export interface Member {
  readonly key: string;
  readonly code: string;
  readonly label: string;
  readonly partners: readonly number[];
}

export interface Side {
  readonly label: string;
  readonly members: readonly Member[];
  /** How many there are by the source where it names none. */
  readonly unnamed: number;
}

/** What stands at a row and a column. */
export type Mark = 'pair' | 'double' | 'none' | 'self';

/** One line of the pairs as a list: a row, or a column that nobody is paired with. */
export interface PairLine {
  readonly key: string;
  readonly name: string;
  readonly side: string;
  /** Names of the other side; empty for none. */
  readonly partners: readonly string[];
  readonly note: string;
  readonly mark: Mark;
  /** The first cell of it in the matrix, for whoever chooses the line. */
  readonly at: readonly [row: number, column: number];
}

export interface PairingModel {
  readonly label: string;
  readonly oneToOne: boolean;
  readonly rows: Side;
  readonly columns: Side;
  /** Whether the source says who is paired with whom. */
  readonly known: boolean;
  readonly count: number;
  readonly mark: (row: number, column: number) => Mark;
  /** A cell in a sentence of its own. */
  readonly sentence: (row: number, column: number) => string;
  readonly lines: readonly PairLine[];
}

/** Who is paired with whom, from both sides. */
export function pairingOf(pairing: ForcePairing, parties: Parties, voice: Voice): PairingModel {
  const {words, say} = voice;
  const {label = say.pairing, rule = 'any', pairs} = pairing;
  const across = new Map(pairing.columns.units.map((key, place) => [key, place]));
  const down = new Map(pairing.rows.units.map((key, place) => [key, place]));
  const [ofRow, ofColumn] = [pairing.rows.units.map((): number[] => []), pairing.columns.units.map((): number[] => [])];
  const notes = new Map<number, string[]>();
  for (const {row, column, note} of pairs ?? []) {
    const [r, c] = [down.get(row)!, across.get(column)!];
    ofRow[r]!.push(c);
    ofColumn[c]!.push(r);
    if (note !== undefined) notes.set(r, [...(notes.get(r) ?? []), note]);
  }
  const side = ({label, units, stated = 0}: ForcePairing['rows'], partners: readonly (readonly number[])[]): Side => ({
    label,
    members: units.map((key, place) => {
      const {code, label: name} = parties.find(key);
      return {key, code, label: name, partners: partners[place] ?? []};
    }),
    unnamed: units.length === 0 ? stated : 0,
  });
  const [rows, columns] = [side(pairing.rows, ofRow), side(pairing.columns, ofColumn)];
  const oneToOne = rule === 'one_to_one';
  const several = (member: Member | undefined) => (member?.partners.length ?? 0) > 1;
  const mark = (row: number, column: number): Mark => {
    const [one, other] = [rows.members[row], columns.members[column]];
    if (!one || !other || one.key === other.key) return 'self';
    if (!one.partners.includes(column)) return 'none';
    return oneToOne && (several(one) || several(other)) ? 'double' : 'pair';
  };
  return {
    label,
    oneToOne,
    rows,
    columns,
    known: pairs !== undefined,
    count: pairs?.length ?? 0,
    mark,
    sentence: (row, column) => {
      const [one, other, here] = [rows.members[row]!, columns.members[column]!, mark(row, column)];
      if (here === 'self') return say.cellSelf(one.label);
      const sentence = say.cell(one.label, other.label, here !== 'none');
      const doubled = [one, other].filter(several).map((member) => say.partnersOf(member.label, grouped(member.partners.length)));
      return here === 'double' ? say.cellDouble(sentence, words.list(doubled)) : sentence;
    },
    lines: [
      ...rows.members.map(({key, label: name, partners}, row): PairLine => ({
        key,
        name,
        side: rows.label,
        partners: partners.map((column) => columns.members[column]!.label),
        note: (notes.get(row) ?? []).join(words.semicolon),
        mark: partners.length === 0 ? 'none' : partners.some((column) => mark(row, column) === 'double') ? 'double' : 'pair',
        at: [row, partners[0] ?? -1],
      })),
      ...columns.members.flatMap(({key, label: name, partners}, column): readonly PairLine[] =>
        partners.length > 0 || pairs === undefined ? [] : [{key, name, side: columns.label, partners: [], note: '', mark: 'none', at: [-1, column]}]),
    ],
  };
}
