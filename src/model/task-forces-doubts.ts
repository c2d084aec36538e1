import {grouped} from '../language/number.js';
import {imbalanceOf} from './balance.js';
import {full, numberOf} from './figure.js';
import type {Side} from './task-force-pairing.js';
import type {Voice} from './task-force-party.js';
import type {Whole} from './task-forces-sentence.js';

/** So many are named in a note; the others are counted. */
const NAMED = 12;

/** What a reader should know: doubts, and what is only remarked. */
export interface Doubts {
  readonly doubts: readonly string[];
  readonly remarks: readonly string[];
}

/** Forces that nobody leads, who is paired with nobody or with several, figures that do not come to their total. */
export function taskForcesDoubts(all: Whole, internal: boolean, voice: Voice): Doubts {
  const {document, forces, parties} = all;
  const {words, say, called} = voice;
  const listed = named(voice);
  const own = forces.filter(({rest}) => !rest);
  const lacking = (list: typeof own, phrase: (n: string, called: string, names: string) => string) => (list.length === 0 ? [] : [phrase(grouped(list.length), called, listed(list.map(({name}) => name)))]);
  const twice = document.forces.flatMap(({name, leaders = [], deputies = [], lead = [], members = []}) => {
    const both = (one: readonly string[], other: readonly string[]) => words.list(one.filter((key) => other.includes(key)).map((key) => parties.find(key).label));
    const [heads, units] = [both(leaders, deputies), both(lead, members)];
    return [...(heads === '' ? [] : [say.leaderTwice(name, heads)]), ...(units === '' ? [] : [say.unitTwice(name, units)])];
  });
  const sums = sumsOf(all, voice);
  const pairs = pairingDoubts(all, voice);
  return {
    doubts: [
      ...lacking(own.filter(({holders}) => holders.leader.length === 0), say.withoutLeader),
      ...lacking(own.filter(({holders}) => holders.lead.length + holders.member.length === 0), say.withoutUnits),
      ...twice,
      ...pairs.doubts,
      ...new Set(sums.map(({line}) => line)),
      ...(internal ? [...sums.map(({detail}) => detail), ...(parties.unsourced > 0 ? [say.unsourced(grouped(parties.unsourced))] : [])] : []),
    ],
    remarks: [...[...parties.samePosts].map(([post, n]) => say.samePost(post, grouped(n))), ...pairs.remarks],
  };
}

const named = ({words, say}: Voice) => (names: readonly string[]): string => (names.length > NAMED ? say.andOthers(words.list(names.slice(0, NAMED)), grouped(names.length)) : words.list(names));

/** Of a pairing one to one, whoever has none or several is doubted; of any other it is remarked who has none. */
function pairingDoubts({pairing, document}: Whole, voice: Voice): Doubts {
  if (!pairing) return {doubts: [], remarks: []};
  const {say, words} = voice;
  const listed = named(voice);
  const {oneToOne, known} = pairing;
  const given = document.pairing!;
  const sides: readonly (readonly [Side, number | undefined])[] = [[pairing.rows, given.rows.stated], [pairing.columns, given.columns.stated]];
  const off = sides.flatMap(([{label, members}, stated]) => (stated === undefined || members.length === 0 || stated === members.length ? [] : [say.statedListed(label, grouped(stated), grouped(members.length))]));
  const nameless = sides.flatMap(([{label, unnamed}]) => (unnamed > 0 ? [say.sideOf(label, grouped(unnamed))] : []));
  const unnamed = [...(nameless.length === 0 ? [] : [say.notNamed(words.list(nameless))]), ...sides.flatMap(([{label, members, unnamed: n}]) => (members.length + n > 0 ? [] : [say.emptySide(label)]))];
  const left = !known ? [] : sides.flatMap(([{label, members}]) => {
    const none = members.filter(({partners}) => partners.length === 0).map((member) => member.label);
    return none.length === 0 ? [] : [say.unpairedOf(label, grouped(none.length), listed(none))];
  });
  const doubled = sides.flatMap(([{label, members}]) => {
    const several = members.filter(({partners}) => partners.length > 1).map((member) => say.partnersOf(member.label, grouped(member.partners.length)));
    return several.length === 0 || !oneToOne ? [] : [say.doubled(label, grouped(several.length), listed(several))];
  });
  return {doubts: [...off, ...(oneToOne ? left : []), ...doubled], remarks: [...unnamed, ...(oneToOne ? [] : left)]};
}

interface Sum {
  readonly line: string;
  readonly detail: string;
}

/** Exact figures against the total as stated; what is about so many is in no sum. */
function sumsOf({document: {forces, total = []}, measures}: Whole, {words, say}: Voice): readonly Sum[] {
  const tidy = (n: number) => Number(n.toFixed(6));
  const exact = (figure: Parameters<typeof full>[0], unit: string) => {
    const {qualifier = 'eq', unit: own = unit} = full(figure);
    return qualifier === 'eq' && own === unit ? numberOf(figure) : undefined;
  };
  return measures.flatMap(({label, unit}, at) => {
    const stated = exact(total[at], unit);
    const off = imbalanceOf(forces.map(({name, no = name, counts}) => ({label: no, n: exact(counts?.[at], unit)})), stated);
    // Tenths do not come to their sum exactly in binary; so small a difference is none.
    const difference = tidy(off?.difference ?? 0);
    return off && difference > 0 ? [{line: words.doNotAddUp(words.withUnit(grouped(difference), unit)), detail: say.sum(label, off.parts, grouped(tidy(off.total)), grouped(stated ?? 0))}] : [];
  });
}
