import {isCreditCode} from '../contract/credit-code.js';
import {disclosureKinds, disclosureStates, type DisclosureEnding} from '../contract/disclosure-kinds.js';
import type {DisclosureEntry, DisclosureListDocument} from '../contract/disclosure-list.js';
import {todayOf, type Setting} from './setting.js';

/** Why an entry is no longer shown. */
export type Fate = DisclosureEnding | 'expired';

/** How an entry ended before its time; never whose. */
export interface Withdrawal {
  readonly id: string;
  readonly how: DisclosureEnding;
  readonly at: string;
  readonly reason: string | undefined;
  readonly docNo: string | undefined;
}

/** Something a list is filtered by: its values in order, and which of them each entry of the document has. */
export interface Facet {
  readonly key: 'kind' | 'year' | 'authority' | 'status';
  readonly values: readonly string[];
  readonly of: Uint16Array;
}

/** What one look at all entries tells of a day. */
export interface Survey {
  /** Places in the document of what is shown, the newest first. */
  readonly order: Uint32Array;
  readonly gone: Readonly<Record<Fate, number>>;
  readonly withdrawals: readonly Withdrawal[];
  readonly facets: readonly Facet[];
  /** How many of those shown have a credit code whose check symbol is wrong. */
  readonly wrongCodes: number;
}

/**
 * The day by which a publication ends: the latest that the visitor's clock, the server's or the page itself says, in
 * Shanghai. A page that stands at an older day brings nobody back, unless nobody is meant: the data are invented.
 */
export function dayOf({demo}: Pick<DisclosureListDocument, 'demo'>, {now, latest = now, pinned}: Setting): string {
  return todayOf({now: demo === true && pinned === true ? now : Math.max(now, latest)});
}

/** Why an entry is not shown on a day; `undefined` while it is. Revoked is revoked at once, whatever its day says. */
export function fateOf({revoked, removed, publishUntil}: DisclosureEntry, day: string): Fate | undefined {
  if (revoked) return 'revoked';
  if (removed && removed.at <= day) return 'removed';
  return publishUntil < day ? 'expired' : undefined;
}

const surveys = new WeakMap<DisclosureListDocument, {readonly day: string; readonly theSubject: string; readonly survey: Survey}>();

/** Looks at all entries, once for a document and a day. */
export function surveyOf(document: DisclosureListDocument, day: string, theSubject: string): Survey {
  const known = surveys.get(document);
  if (known?.day === day && known.theSubject === theSubject) return known.survey;
  const survey = look(document, day, theSubject);
  surveys.set(document, {day, theSubject, survey});
  return survey;
}

function look({entries, withdrawn = []}: DisclosureListDocument, day: string, theSubject: string): Survey {
  const gone = {revoked: 0, removed: 0, expired: 0};
  const withdrawals: Withdrawal[] = withdrawn.map(({id, how, at, reason, docNo}) => ({id, how, at, reason, docNo}));
  for (const {how} of withdrawn) gone[how] += 1;
  const keys = new Float64Array(entries.length);
  let shown = 0;
  let wrongCodes = 0;
  entries.forEach((entry, index) => {
    const fate = fateOf(entry, day);
    if (fate) gone[fate] += 1;
    if (fate === 'revoked' || fate === 'removed') withdrawals.push(nameless(entry, fate, theSubject));
    if (fate) return;
    if (entry.creditCode !== undefined && !isCreditCode(entry.creditCode)) wrongCodes += 1;
    // One number to sort by: the day, later ones smaller, then the place in the document.
    const listed = entry.listedFrom;
    const age = 99999999 - (Number(listed.slice(0, 4)) * 10000 + Number(listed.slice(5, 7)) * 100 + Number(listed.slice(8)));
    keys[shown] = age * 2 ** 24 + index;
    shown += 1;
  });
  const order = Uint32Array.from(keys.subarray(0, shown).sort(), (key) => key % 2 ** 24);
  withdrawals.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  return {order, gone, withdrawals, wrongCodes, facets: facetsOf(entries, order)};
}

/** How an entry ended, its subject's names and codes out of the reason: whoever wrote it may have repeated them. */
function nameless({id, name, creditCode, registrationNo, persons = [], ...entry}: DisclosureEntry, how: DisclosureEnding, theSubject: string): Withdrawal {
  const {at, reason, docNo} = entry[how]!;
  const secrets = [name, creditCode, registrationNo, ...persons.map((person) => person.name)].filter((secret): secret is string => secret !== undefined && secret.trim() !== '');
  // The longest first: a firm's name may begin with a person's.
  secrets.sort((a, b) => b.length - a.length);
  const without = (text: string | undefined) => text && secrets.reduce((left, secret) => left.split(secret).join(theSubject), text);
  return {id, how, at, reason: without(reason), docNo: without(docNo)};
}

function facetsOf(entries: readonly DisclosureEntry[], order: Uint32Array): readonly Facet[] {
  const facet = (key: Facet['key'], valueOf: (entry: DisclosureEntry) => string, rank: (values: Map<string, number>) => readonly string[]): Facet => {
    const counts = new Map<string, number>();
    for (const index of order) {
      const value = valueOf(entries[index]!);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const values = rank(counts);
    const places = new Map(values.map((value, place) => [value, place]));
    const of = new Uint16Array(entries.length);
    for (const index of order) of[index] = places.get(valueOf(entries[index]!))!;
    return {key, values, of};
  };
  const present = (all: readonly string[]) => (counts: Map<string, number>) => all.filter((value) => counts.has(value));
  return [
    facet('kind', ({kind}) => kind, present(disclosureKinds)),
    facet('year', ({listedFrom}) => listedFrom.slice(0, 4), (counts) => [...counts.keys()].sort().reverse()),
    facet('authority', ({authority}) => authority, (counts) => [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value)),
    facet('status', ({status = 'active'}) => status, present(disclosureStates)),
  ];
}
