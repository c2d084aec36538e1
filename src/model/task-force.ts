import type {MissingReason} from '../contract/kinds.js';
import {coverKinds} from '../contract/task-forces-kinds.js';
import type {TaskForce} from '../contract/task-forces.js';
import {grouped} from '../language/number.js';
import type {Said} from '../language/quantity.js';
import type {Line} from './described.js';
import {missingOf, sayFigure} from './figure.js';
import {keysIn, type Part, type Parties, type Voice} from './task-force-party.js';

/** Somebody with a part in a force, and what else they have: 领导 4 个专班. */
export interface Holder {
  readonly key: string;
  readonly label: string;
  readonly collective: boolean;
  /** Empty for who has a part in this force alone. */
  readonly more: string;
  /** The same as it is seen; of units, which are many, in short. */
  readonly mark: string;
}

export interface CountModel {
  readonly label: string;
  readonly said: Said;
  readonly missing: MissingReason | undefined;
}

/** One force, finished. */
export interface ForceModel {
  readonly key: string;
  readonly place: number;
  readonly no: string;
  readonly name: string;
  /** Number and name, as other readings call it. */
  readonly title: string;
  readonly kind: string;
  readonly rest: boolean;
  readonly holders: Readonly<Record<Part, readonly Holder[]>>;
  readonly duties: readonly string[];
  readonly covers: readonly Line[];
  readonly counts: readonly CountModel[];
}

/** What is counted of every force. */
export interface Measure {
  readonly label: string;
  readonly unit: string;
}

/** What a force is said from besides itself. */
interface Around {
  readonly parties: Parties;
  readonly measures: readonly Measure[];
  readonly internal: boolean;
  readonly voice: Voice;
}

/** Says everything of one force; `place` counts from nought. */
export function forceModel(force: TaskForce, place: number, {parties, measures, internal, voice}: Around): ForceModel {
  const {words, say, called} = voice;
  const {key, no = '', name, kind = '', rest = false, duties = [], covers = [], counts = []} = force;
  const holders = (part: Part) => keysIn(force, part).map((holder): Holder => {
    const {label, collective, n} = parties.find(holder);
    const leads = part === 'leader' || part === 'deputy';
    const more = n < 2 || collective ? '' : leads ? say.leads(grouped(n), called) : say.takesPart(grouped(n), called);
    return {key: holder, label, collective, more, mark: leads ? more : `×${grouped(n)}`};
  });
  const charge = coverKinds.flatMap((kind): readonly Line[] => {
    const those = covers.filter((cover) => (cover.kind ?? 'district') === kind);
    // The name of a case points to an employer; how many there are does not.
    return those.length === 0 ? [] : [{label: say.covers[kind], text: kind === 'case' && !internal ? say.cases(grouped(those.length)) : words.list(those.map(({label}) => label))}];
  });
  return {
    key,
    place,
    no,
    name,
    title: no === '' ? name : no + words.space + name,
    kind,
    rest,
    holders: {leader: holders('leader'), deputy: holders('deputy'), lead: holders('lead'), member: holders('member')},
    duties,
    covers: charge,
    counts: measures.map(({label, unit}, at) => ({label, said: sayFigure(words, counts[at] ?? null, unit), missing: missingOf(counts[at] ?? null)})),
  };
}
