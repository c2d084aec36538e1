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
  const once = (id: string, list: string, index: number) => {
    const before = known.size;
    if (known.add(id).size === before) problems.push({code: 'duplicate_code', path: `/${list}/${index}/id`});
  };
  entries.forEach((entry, index) => {
    const {id, subjectKind, address, decisionDate, listedFrom, publishUntil, revoked, removed} = entry;
    const wrong = (code: string, field: string) => problems.push({code, path: `/entries/${index}/${field}`});
    once(id, 'entries', index);
    if (subjectKind === 'person' && address !== undefined) wrong('home_address', 'address');
    if (revoked !== undefined) return;
    if (listedFrom < decisionDate) wrong('date_order', 'listedFrom');
    if (publishUntil < listedFrom) wrong('date_order', 'publishUntil');
    if (removed && removed.at < listedFrom) wrong('date_order', 'removed/at');
  });
  withdrawn.forEach(({id}, index) => once(id, 'withdrawn', index));
  return problems;
}
