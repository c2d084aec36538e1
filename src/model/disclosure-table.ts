import type {DisclosureListDocument} from '../contract/disclosure-list.js';
import {sayDay} from '../language/time.js';
import type {Cell, Column, Table} from './described.js';
import {contactsOf, personsOf, type Voice} from './disclosure-entry.js';
import {isCreditCode} from '../contract/credit-code.js';
import type {Survey} from './disclosure-survey.js';
import {cellOf} from './figure.js';

/** Every statutory field of what is shown, each in a column of its own, the stable id beside the name. */
export function disclosureTable({entries}: DisclosureListDocument, {order}: Survey, voice: Voice): Table {
  const {words, say} = voice;
  const columns: readonly Column[] = [
    {label: say.subject},
    {label: say.id},
    {label: say.kind},
    {label: say.subjectKind},
    {label: say.creditCode},
    {label: say.registrationNo},
    {label: say.address},
    {label: say.persons},
    {label: say.factsOf},
    {label: say.people, unit: say.person, numeric: true},
    {label: say.amount, unit: say.yuan, numeric: true},
    {label: say.handling},
    {label: say.decisionNo},
    {label: say.authority},
    {label: say.decisionDate},
    {label: say.legalBasis},
    {label: say.listedFrom},
    {label: say.publishUntil},
    {label: say.status},
    {label: say.correction},
    {label: say.objection},
    {label: say.supervision},
  ];
  const plain = (text: string | undefined): Cell => ({text: text ?? ''});
  return {
    columns,
    rowCount: order.length,
    row: (at) => {
      const entry = entries[order[at]!]!;
      const {creditCode, people, amount, correction, status = 'active', persons = []} = entry;
      const contacts = contactsOf(entry, voice);
      const contact = (label: string) => plain(contacts.find((line) => line.label === label)?.text);
      return [
        plain(entry.name),
        plain(entry.id),
        plain(say.kinds[entry.kind]),
        plain(say.subjects[entry.subjectKind ?? 'unit']),
        plain(creditCode && (isCreditCode(creditCode) ? creditCode : creditCode + words.bracket(say.wrongCode))),
        plain(entry.registrationNo),
        plain(entry.address),
        plain(personsOf(persons, voice).map(({label, text}) => label + words.colon + text).join(words.semicolon)),
        plain(entry.facts),
        people === undefined ? plain(undefined) : cellOf(words, people, say.person),
        amount === undefined ? plain(undefined) : cellOf(words, amount, say.yuan),
        plain(entry.handling),
        plain(entry.decisionNo),
        plain(entry.authority),
        plain(sayDay(words, entry.decisionDate)),
        plain(entry.legalBasis),
        plain(sayDay(words, entry.listedFrom)),
        plain(sayDay(words, entry.publishUntil)),
        plain(say.states[status]),
        plain(correction && sayDay(words, correction.at) + words.space + correction.what),
        contact(say.objection),
        contact(say.supervision),
      ];
    },
  };
}
