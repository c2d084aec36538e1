import {disclosureKinds, disclosureStates, type DisclosureEnding, type DisclosureKind} from '../contract/disclosure-kinds.js';
import type {DisclosureEntry, DisclosureListDocument} from '../contract/disclosure-list.js';
import {todayOf, type Setting} from './setting.js';
import {each, finish, type Work} from './work.js';

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
export interface Facet<Key extends string = 'kind' | 'year' | 'authority' | 'status'> {
  readonly key: Key;
  readonly values: readonly string[];
  readonly of: Uint16Array;
}

/** What one look at all entries tells of a day. */
export interface Survey {
  /** Places in the document of what is shown, the newest first. */
  readonly order: Uint32Array;
  readonly gone: Readonly<Record<Fate, number>>;
  readonly withdrawals: readonly Withdrawal[];
  /** Made when first asked for, which is after the first entries are on the page; of very many, `sorted` makes them in parts before. */
  readonly facets: readonly Facet[];
  readonly sorted: () => Work<void>;
  /** How many of those shown are on each list. */
  readonly kinds: Readonly<Record<DisclosureKind, number>>;
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
  const kinds = {blacklist: 0, major_violation: 0};
  let shown = 0;
  entries.forEach((entry, index) => {
    const fate = fateOf(entry, day);
    if (fate) gone[fate] += 1;
    if (fate === 'revoked' || fate === 'removed') withdrawals.push(nameless(entry, fate, theSubject));
    if (fate) return;
    kinds[entry.kind] += 1;
    // One number to sort by: the day, later ones smaller, then the place in the document.
    keys[shown] = (99999999 - numberOfDay(entry.listedFrom)) * 2 ** 24 + index;
    shown += 1;
  });
  const order = Uint32Array.from(keys.subarray(0, shown).sort(), (key) => key % 2 ** 24);
  withdrawals.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  let facets: readonly Facet[] | undefined;
  return {
    order,
    gone,
    withdrawals,
    kinds,
    get facets() {
      return (facets ??= finish(facetsOf(entries, order)));
    },
    *sorted() {
      facets ??= yield* facetsOf(entries, order);
    },
  };
}

/** 20260227 of 2026-02-27. */
function numberOfDay(day: string): number {
  let number = 0;
  for (let at = 0; at < day.length; at += 1) if (at !== 4 && at !== 7) number = number * 10 + day.charCodeAt(at) - 48;
  return number;
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

/** The values of an entry that lists are filtered by, in the order of the facets. */
const valuesOf: readonly ((entry: DisclosureEntry) => string)[] = [({kind}) => kind, ({listedFrom}) => listedFrom.slice(0, 4), ({authority}) => authority, ({status = 'active'}) => status];
const keys: readonly Facet['key'][] = ['kind', 'year', 'authority', 'status'];

function* facetsOf(entries: readonly DisclosureEntry[], order: Uint32Array): Work<readonly Facet[]> {
  const facets: Facet[] = [];
  for (let facet = 0; facet < keys.length; facet += 1) facets.push(yield* facetOf(keys[facet]!, valuesOf[facet]!, entries, order));
  return facets;
}

function* facetOf(key: Facet['key'], valueOf: (entry: DisclosureEntry) => string, entries: readonly DisclosureEntry[], order: Uint32Array): Work<Facet> {
  const met = new Map<string, number>();
  const counts: number[] = [];
  const of = new Uint16Array(entries.length);
  let [last, place]: [string | undefined, number] = [undefined, 0];
  yield* each(order.length, (at) => {
    const index = order[at]!;
    const value = valueOf(entries[index]!);
    // Neighbours are often alike.
    if (value !== last) {
      last = value;
      place = met.get(value) ?? counts.push(0) - 1;
      met.set(value, place);
    }
    counts[place]! += 1;
    of[index] = place;
  });
  const values = [...met.keys()];
  const ranked = inOrder(key, values, counts);
  const places = values.map((value) => ranked.indexOf(value));
  yield* each(order.length, (at) => void (of[order[at]!] = places[of[order[at]!]!]!));
  return {key, values: ranked, of};
}

/** Lists and states in the order of the law, years from the latest, authorities by how many entries they have. */
function inOrder(key: Facet['key'], values: readonly string[], counts: readonly number[]): readonly string[] {
  if (key === 'year') return [...values].sort().reverse();
  if (key === 'authority') return values.map((value, place) => ({value, n: counts[place]!})).sort((a, b) => b.n - a.n).map(({value}) => value);
  return (key === 'kind' ? disclosureKinds : disclosureStates).filter((one) => values.includes(one));
}
