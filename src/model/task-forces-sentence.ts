import type {TaskForcesDocument} from '../contract/task-forces.js';
import {grouped} from '../language/number.js';
import {sayFigure} from './figure.js';
import type {ForceModel, Measure} from './task-force.js';
import type {PairingModel, Side} from './task-force-pairing.js';
import type {Parties, Party, Voice} from './task-force-party.js';

/** All that sentence, doubts and table are said from. */
export interface Whole {
  readonly document: TaskForcesDocument;
  readonly forces: readonly ForceModel[];
  readonly parties: Parties;
  readonly pairing: PairingModel | undefined;
  readonly measures: readonly Measure[];
}

/** So many are named; the others are counted. */
const NAMED = 3;

/** How many forces and who leads them, who leads or takes part in most, the totals as stated, then the pairs and who has none. */
export function taskForcesSentence({document, forces, parties, pairing, measures}: Whole, voice: Voice): string {
  const {words, say, called} = voice;
  const own = forces.filter(({rest}) => !rest);
  const leading = parties.leaders.filter(({n}) => n > 0);
  const counted = parties.units.filter(({collective}) => !collective);
  const units = (part: 'lead' | 'member') => grouped(counted.filter(({held}) => held[part].length > 0).length);
  const heads = [own.length === 0 ? '' : say.forces(grouped(own.length), called), leading.length === 0 ? '' : say.ledBy(grouped(leading.length)), own.length === 0 ? '' : say.unitsOf(units('lead'), units('member'))];
  const rest = forces.filter(({rest}) => rest).map(({name}) => name);
  const idle = parties.leaders.length - leading.length;
  const totals = (document.total ?? []).flatMap((figure, at) => (figure === null || measures[at] === undefined ? [] : [say.figure(measures[at].label, sayFigure(words, figure, measures[at].unit).text)]));
  const told = [
    heads.filter(Boolean).join(words.comma),
    topOf(leading, say.most, voice),
    topOf(counted, say.mostUnits, voice),
    idle > 0 && own.length > 0 ? say.idle(grouped(idle), called) : '',
    rest.length > 0 ? say.restOf(words.list(rest)) : '',
    totals.length > 0 ? say.totals(words.list(totals)) : '',
    pairing ? pairingSentence(pairing, voice) : '',
  ].filter(Boolean);
  return (told.length === 0 ? say.none(called) : told.join(words.semicolon)) + words.stop;
}

/** Who stands in most forces; nothing where nobody stands in two. */
function topOf(all: readonly Party[], phrase: Voice['say']['most'], {words, say}: Voice): string {
  const most = all.reduce((top, {n}) => Math.max(top, n), 0);
  if (most < 2) return '';
  const those = all.filter(({n}) => n === most).map(({label}) => label);
  const names = words.list(those.slice(0, NAMED));
  return phrase(those.length > NAMED ? say.andOthers(names, grouped(those.length)) : names, grouped(most), those.length > 1);
}

function pairingSentence({label, oneToOne, rows, columns, known, count}: PairingModel, {words, say}: Voice): string {
  const size = ({label: name, members, unnamed}: Side) => say.sideOf(name, grouped(unnamed || members.length));
  const sides = [rows, columns];
  const left = sides.flatMap(({label: name, members}) => some(members.filter(({partners}) => partners.length === 0), (n) => say.unpairedShort(name, n)));
  const doubled = oneToOne ? sides.flatMap(({label: name, members}) => some(members.filter(({partners}) => partners.length > 1), (n) => say.doubledShort(name, n))) : [];
  return [say.arranged(label, oneToOne ? 'one_to_one' : 'any', size(columns), size(rows)), ...(known ? [say.paired(grouped(count)), ...left, ...doubled] : [say.pairsNotStated])].join(words.comma);
}

const some = (list: readonly unknown[], phrase: (n: string) => string): readonly string[] => (list.length === 0 ? [] : [phrase(grouped(list.length))]);
