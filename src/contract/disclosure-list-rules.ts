import type {Problem} from './problem.js';

/** The parts of an entry that rules across fields look at. */
interface Entry {
  readonly id: string;
  readonly subjectKind?: string | undefined;
  readonly address?: string | undefined;
  readonly decisionDate: string;
  readonly listedFrom: string;
  readonly publishUntil: string;
  readonly revoked?: unknown;
  readonly removed?: {readonly at: string} | undefined;
}

interface List {
  readonly entries: readonly Entry[];
  readonly withdrawn?: readonly {readonly id: string}[] | undefined;
}

/**
 * What must hold between the fields of a list: every id stands once, days follow each other (decided, listed, published
 * until), and no private person's address is given. The days of a revoked entry are not looked at: it is gone at once,
 * and its slips must not hold up the others.
 */
export function disclosureListRules({entries, withdrawn = []}: List): readonly Problem[] {
  const problems: Problem[] = [];
  const known = new Set<string>();
  const once = (id: string, path: string) => {
    if (known.has(id)) problems.push({code: 'duplicate_code', path: `${path}/id`});
    known.add(id);
  };
  entries.forEach((entry, index) => {
    const {id, subjectKind, address, decisionDate, listedFrom, publishUntil, revoked, removed} = entry;
    const path = `/entries/${index}`;
    once(id, path);
    if (subjectKind === 'person' && address !== undefined) problems.push({code: 'home_address', path: `${path}/address`});
    if (revoked !== undefined) return;
    if (listedFrom < decisionDate) problems.push({code: 'date_order', path: `${path}/listedFrom`});
    if (publishUntil < listedFrom) problems.push({code: 'date_order', path: `${path}/publishUntil`});
    if (removed && removed.at < listedFrom) problems.push({code: 'date_order', path: `${path}/removed/at`});
  });
  withdrawn.forEach(({id}, index) => once(id, `/withdrawn/${index}`));
  return problems;
}
