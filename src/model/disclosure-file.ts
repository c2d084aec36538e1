import type {DisclosureEntry, DisclosureListDocument, DisclosurePerson} from '../contract/disclosure-list.js';
import {mayShow} from './audience.js';
import type {Voice} from './disclosure-entry.js';
import type {Survey} from './disclosure-survey.js';
import {nameFor} from './mask.js';

/**
 * The document as it may be given on: what is shown and nothing else, names masked and small numbers suppressed as on the page,
 * what has ended by its id alone; with definition, licence and revisions as they are. It is a document again.
 */
export function disclosureFile(document: DisclosureListDocument, {order, withdrawals}: Survey, {setting}: Voice): DisclosureListDocument {
  const {audience, masking} = setting;
  const {entries, notes, approvals, suppressBelow: _, ...rest} = document;
  // Where a name is published is a way to it.
  const masked = ({source, ...person}: DisclosurePerson): DisclosurePerson => {
    const name = nameFor({...person, source}, audience, masking);
    return {...person, name, ...(source !== undefined && name === person.name && {source})};
  };
  const entry = (index: number): DisclosureEntry => {
    const {removed: _early, ...kept} = entries[index]!;
    return {
      ...kept,
      ...(kept.persons && {persons: kept.persons.map(masked)}),
    };
  };
  return {
    ...rest,
    ...(approvals && {approvals}),
    ...(notes && {notes: notes.filter((note) => mayShow(note.audience ?? 'public', audience))}),
    entries: Array.from(order, entry),
    ...(withdrawals.length > 0 && {withdrawn: withdrawals.map(({id, how, at, reason, docNo}) => ({id, how, at, ...(reason !== undefined && {reason}), ...(docNo !== undefined && {docNo})}))}),
  };
}
