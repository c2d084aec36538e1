import {isCreditCode} from './credit-code.js';
import type {DisclosureListDocument} from './disclosure-list.js';
import type {Problem} from './problem.js';

/** More of them tell an author nothing more. */
const MOST = 100;

/**
 * What an author should mend in a list that can be shown: a credit code whose check symbol is wrong, a withdrawal without
 * its reason (行政处罚法 art. 48: 公开说明理由) or its paper. Names the place, never what stands there.
 */
export function disclosureListAdvice({entries, withdrawn = []}: Pick<DisclosureListDocument, 'entries' | 'withdrawn'>): readonly Problem[] {
  const problems: Problem[] = [];
  const ended = (end: {readonly reason?: string | undefined; readonly docNo?: string | undefined} | undefined, list: string, index: number, field = '') => {
    if (end && (end.reason === undefined || end.docNo === undefined)) problems.push({code: 'withdrawn_without_reason', path: `/${list}/${index}${field}`});
  };
  for (let index = 0; index < entries.length && problems.length < MOST; index += 1) {
    const {creditCode, revoked, removed} = entries[index]!;
    if (creditCode !== undefined && !isCreditCode(creditCode)) problems.push({code: 'wrong_credit_code', path: `/entries/${index}/creditCode`});
    ended(revoked, 'entries', index, '/revoked');
    ended(removed, 'entries', index, '/removed');
  }
  withdrawn.forEach((end, index) => ended(end, 'withdrawn', index));
  return problems.slice(0, MOST);
}
