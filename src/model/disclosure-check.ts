import {adviseOnEntry, adviseOnWithdrawn, MOST} from '../contract/disclosure-list-advice.js';
import type {DisclosureListDocument} from '../contract/disclosure-list.js';
import type {Problem} from '../contract/problem.js';
import {each, finish, LARGE, type Work} from './work.js';

/** What a close look at every entry has found, whatever the day. */
export interface Checked {
  /** Entries whose credit code has a wrong check symbol, by their place in the document. */
  readonly wrongCodes: readonly number[];
  /** For the author. */
  readonly problems: readonly Problem[];
}

const known = new WeakMap<DisclosureListDocument, Checked>();

/** What has been found in a list; of very many entries `undefined` until somebody has gone through them in parts, after the first are on the page. */
export function checkedOf(document: DisclosureListDocument): Checked | undefined {
  return document.entries.length > LARGE ? known.get(document) : (known.get(document) ?? finish(check(document)));
}

/** Goes through all entries. */
export function* check(document: DisclosureListDocument): Work<Checked> {
  const wrongCodes: number[] = [];
  const problems: Problem[] = [];
  yield* each(document.entries.length, (index) => {
    adviseOnEntry(document.entries[index]!, index, (problem) => {
      if (problem.code === 'wrong_credit_code') wrongCodes.push(index);
      if (problems.length < MOST) problems.push(problem);
    });
  });
  const checked = {wrongCodes, problems: [...problems, ...adviseOnWithdrawn(document)].slice(0, MOST)};
  known.set(document, checked);
  return checked;
}
