import type {MissingReason} from '../contract/kinds.js';
import {coverKinds} from '../contract/task-forces-kinds.js';
import type {TaskForce, TaskForcesDocument} from '../contract/task-forces.js';
import {grouped} from '../language/number.js';
import type {Said} from '../language/quantity.js';
import {taskForces as home, type TaskForcesWords} from '../language/zh-hans/task-forces.js';
import {aboutOf, notesOf, periodOf} from './about.js';
import {mayShow} from './audience.js';
import type {Described, Line, Note} from './described.js';
import {missingOf, sayFigure} from './figure.js';
import type {Setting} from './setting.js';
import {pairingOf, type PairingModel} from './task-force-pairing.js';
import {keysIn, partiesOf, type Part, type Parties, type Party, type Voice} from './task-force-party.js';
import {taskForcesDoubts} from './task-forces-doubts.js';
import {taskForcesSentence} from './task-forces-sentence.js';

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

/** The ways to read the same forces. */
export const forceReadings = ['forces', 'leaders', 'units', 'pairs'] as const;
export type ForceReading = (typeof forceReadings)[number];

export interface TaskForcesModel extends Described {
  readonly say: TaskForcesWords;
  readonly called: string;
  readonly forces: readonly ForceModel[];
  readonly leaders: readonly Party[];
  readonly units: readonly Party[];
  readonly measures: readonly {readonly label: string; readonly unit: string}[];
  readonly pairing: PairingModel | undefined;
  /** Those that have anything to show, in order. */
  readonly readings: readonly ForceReading[];
}

/** Forces with their leaders and units, and the same from the side of leaders, of units, and of pairs. */
export function taskForcesModel(document: TaskForcesDocument, setting: Setting): TaskForcesModel {
  const {words} = setting.language;
  const say = setting.language.say('task-forces', home);
  const voice: Voice = {words, say, called: document.called ?? say.called};
  const internal = mayShow('internal', setting.audience);
  const {measures: given = [], total = []} = document;
  const parties = partiesOf(document, setting, voice);
  const measures = given.map(({label, unit = ''}) => ({label, unit}));
  const forces = document.forces.map((force, place) => forceModel(force, place, {parties, measures, internal, voice}));
  const pairing = document.pairing && pairingOf(document.pairing, parties, voice);
  const shown = {leaders: forces.length > 0 && parties.leaders.length > 0, units: forces.length > 0 && parties.units.some(({n}) => n > 0), forces: forces.length > 0, pairs: pairing !== undefined};
  const all = {document, forces, parties, pairing, measures};
  const {doubts, remarks} = taskForcesDoubts(all, internal, voice);
  const suppressed = [...forces.flatMap(({counts}) => counts.map(({missing}) => missing)), ...total.map(missingOf)].includes('suppressed');
  return {
    title: document.title,
    ...(document.subtitle !== undefined && {subtitle: document.subtitle}),
    context: periodOf(document, words),
    summary: taskForcesSentence(all, voice),
    table: () => import('./task-forces-table.js').then(({taskForcesTable}) => taskForcesTable(all, voice)),
    notes: [
      ...notesOf(document, setting, doubts),
      ...remarks.map((text): Note => ({text, kind: 'remark'})),
      ...(suppressed ? [{text: words.missing.suppressed + words.colon + words.suppressedMeaning, kind: 'remark'} satisfies Note] : []),
    ],
    about: aboutOf(document, setting),
    empty: forces.length === 0 && pairing === undefined,
    say,
    called: voice.called,
    forces,
    leaders: parties.leaders,
    units: parties.units,
    measures,
    pairing,
    readings: forceReadings.filter((reading) => shown[reading]),
  };
}

/** All that the parts of a model are made from. */
export interface Whole extends Pick<TaskForcesModel, 'forces' | 'pairing' | 'measures'> {
  readonly document: TaskForcesDocument;
  readonly parties: Parties;
}

interface Around extends Pick<Whole, 'parties' | 'measures'> {
  readonly internal: boolean;
  readonly voice: Voice;
}

function forceModel(force: TaskForce, place: number, {parties, measures, internal, voice}: Around): ForceModel {
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
