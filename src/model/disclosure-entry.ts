import {isCreditCode} from '../contract/credit-code.js';
import type {DisclosureKind, DisclosureState} from '../contract/disclosure-kinds.js';
import type {DisclosureContact, DisclosureEntry} from '../contract/disclosure-list.js';
import {sayDay} from '../language/time.js';
import type {DisclosureListWords} from '../language/zh-hans/disclosure-list.js';
import type {Words} from '../language/zh-hans/words.js';
import type {Line} from './described.js';
import {sayFigure} from './figure.js';
import {nameFor, type Person} from './mask.js';
import type {Setting} from './setting.js';

/** How to say it, and to whom. */
export interface Voice {
  readonly words: Words;
  readonly say: DisclosureListWords;
  readonly setting: Setting;
}

/** One entry, finished: four groups of lines, as a table has them side by side and a card one below the other. */
export interface EntryModel {
  readonly id: string;
  readonly kind: {readonly key: DisclosureKind; readonly text: string};
  readonly name: string;
  readonly subject: readonly Line[];
  /** What is said of a credit code whose check symbol is wrong. */
  readonly wrongCode: string | undefined;
  readonly facts: Line;
  readonly involved: readonly Line[];
  readonly decision: readonly Line[];
  readonly publication: readonly Line[];
  readonly status: {readonly key: DisclosureState; readonly text: string};
}

/** A telephone as a link dials it, its extension after a pause. */
const telOf = (phone: string): string => `tel:${phone.replace(/[^0-9+转]/g, '').replace('转', ',')}`;

/** Persons by the parts they have: 法定代表人：张某；直接负责的主管人员：李某、王某（经理）. */
export function personsOf(persons: readonly Person[], {words, say, setting}: Voice): readonly Line[] {
  const byRole = new Map<string, string[]>();
  for (const person of persons) {
    const said = nameFor(person, setting.audience, setting.masking) + (person.post === undefined ? '' : words.bracket(person.post));
    const label = say.roles[person.role];
    byRole.set(label, [...(byRole.get(label) ?? []), said]);
  }
  return [...byRole].map(([label, names]) => ({label, text: words.list(names)}));
}

/** Where objections are raised and who supervises, with numbers to call. */
export function contactsOf({objectionContact, supervisionPhone}: {readonly objectionContact?: DisclosureContact | undefined; readonly supervisionPhone?: string | undefined}, {words, say}: Voice): readonly Line[] {
  return [
    ...(objectionContact ? [{label: say.objection, text: [objectionContact.name, objectionContact.address, objectionContact.phone].filter(Boolean).join(words.comma), ...(objectionContact.phone !== undefined && {href: telOf(objectionContact.phone)})}] : []),
    ...(supervisionPhone === undefined ? [] : [{label: say.supervision, text: supervisionPhone, href: telOf(supervisionPhone)}]),
  ];
}

/** An entry in words. What the law has published and the document leaves out is said to be left out. */
export function entryModel(entry: DisclosureEntry, voice: Voice): EntryModel {
  const {words, say} = voice;
  const {kind, creditCode, registrationNo, people, amount, status = 'active', correction, persons = []} = entry;
  const unit = entry.subjectKind !== 'person';
  const line = (label: string, text: string | undefined): readonly Line[] => (text === undefined ? [] : [{label, text}]);
  const stated = (label: string, text: string | undefined): Line => ({label, text: text ?? words.notStated});
  return {
    id: entry.id,
    kind: {key: kind, text: say.kinds[kind]},
    name: entry.name,
    subject: [
      ...(creditCode !== undefined || (unit && registrationNo === undefined) ? [stated(say.creditCode, creditCode)] : []),
      ...line(say.registrationNo, registrationNo),
      ...(unit ? [stated(say.address, entry.address)] : []),
      ...(unit && persons.length === 0 ? [stated(say.roles.legal_representative, undefined)] : personsOf(persons, voice)),
    ],
    wrongCode: creditCode !== undefined && !isCreditCode(creditCode) ? say.wrongCode : undefined,
    facts: {label: say.facts[kind], text: entry.facts},
    involved: [
      ...(people === undefined ? [] : line(say.people, sayFigure(words, people, say.person).text)),
      ...(amount === undefined ? [] : line(say.amount, sayFigure(words, amount, say.yuan).text)),
    ],
    decision: [
      ...(kind === 'major_violation' || entry.handling !== undefined ? [stated(say.handling, entry.handling)] : []),
      stated(say.decisionNo, entry.decisionNo),
      ...line(say.authority, entry.authority),
      ...line(say.decisionDate, sayDay(words, entry.decisionDate)),
      stated(say.legalBasis, entry.legalBasis),
    ],
    publication: [
      ...line(say.listedFrom, sayDay(words, entry.listedFrom)),
      ...line(say.publishUntil, sayDay(words, entry.publishUntil)),
      ...line(say.correction, correction && sayDay(words, correction.at) + words.space + correction.what),
      ...contactsOf(entry, voice),
    ],
    status: {key: status, text: say.states[status]},
  };
}
