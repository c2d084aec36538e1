import {isCreditCode} from './credit-code.js';
import type {DisclosureEntry, DisclosureListDocument} from './disclosure-list.js';
import type {Problem} from './problem.js';

/** More of them tell an author nothing more. */
export const MOST = 100;

/** What an end should say (行政处罚法 art. 48: 公开说明理由) and does not. */
const unexplained = (end: {readonly reason?: string | undefined; readonly docNo?: string | undefined} | undefined) => end !== undefined && (end.reason === undefined || end.docNo === undefined);

/**
 * What an author should mend in one entry: a credit code whose check symbol is wrong, a withdrawal without its reason or
 * its paper. Names the place, never what stands there.
 */
export function adviseOnEntry({creditCode, revoked, removed}: DisclosureEntry, index: number, tell: (problem: Problem) => void): void {
  if (creditCode !== undefined && !isCreditCode(creditCode)) tell({code: 'wrong_credit_code', path: `/entries/${index}/creditCode`});
  if (unexplained(revoked)) tell({code: 'withdrawn_without_reason', path: `/entries/${index}/revoked`});
  if (unexplained(removed)) tell({code: 'withdrawn_without_reason', path: `/entries/${index}/removed`});
}

/** The same of what a file says of entries taken out of it. */
export const adviseOnWithdrawn = ({withdrawn = []}: Pick<DisclosureListDocument, 'withdrawn'>): readonly Problem[] =>
  withdrawn.flatMap((end, index) => (unexplained(end) ? [{code: 'withdrawn_without_reason', path: `/withdrawn/${index}`}] : []));

/** What an author should mend in a list that can be shown. */
export function disclosureListAdvice(document: Pick<DisclosureListDocument, 'entries' | 'withdrawn'>): readonly Problem[] {
  const problems: Problem[] = [];
  for (let index = 0; index < document.entries.length && problems.length < MOST; index += 1) adviseOnEntry(document.entries[index]!, index, (problem) => problems.push(problem));
  return [...problems, ...adviseOnWithdrawn(document)].slice(0, MOST);
}
