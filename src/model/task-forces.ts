import type {TaskForcesDocument} from '../contract/task-forces.js';
import {taskForces as home, type TaskForcesWords} from '../language/zh-hans/task-forces.js';
import {aboutOf, notesOf, periodOf} from './about.js';
import {mayShow} from './audience.js';
import type {Described, Note} from './described.js';
import {missingOf} from './figure.js';
import type {Setting} from './setting.js';
import {forceModel, type ForceModel, type Measure} from './task-force.js';
import {pairingOf, type PairingModel} from './task-force-pairing.js';
import {partiesOf, type Party, type Voice} from './task-force-party.js';
import {taskForcesDoubts} from './task-forces-doubts.js';
import {taskForcesSentence} from './task-forces-sentence.js';

/** The ways to read the same forces. */
const forceReadings = ['forces', 'leaders', 'units', 'pairs'] as const;
export type ForceReading = (typeof forceReadings)[number];

export interface TaskForcesModel extends Described {
  readonly say: TaskForcesWords;
  readonly called: string;
  readonly forces: readonly ForceModel[];
  readonly leaders: readonly Party[];
  readonly units: readonly Party[];
  readonly measures: readonly Measure[];
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
