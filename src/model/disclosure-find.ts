import type {DisclosureListDocument} from '../contract/disclosure-list.js';
import type {Facet} from './disclosure-survey.js';
import {each, type Work} from './work.js';

/** What a reader looks for: words of a name or code, and one value of some facets, by their place in it. */
export interface Wanted<Key extends string = Facet['key']> {
  readonly query: string;
  readonly chosen: {readonly [Chosen in Key]?: number};
}

/** What was found, in order, and how many there would be of every value of a facet, as all else is wanted. */
export interface Found {
  readonly rows: Uint32Array;
  readonly counts: readonly Uint32Array[];
}

/** What is compared as it stands: Chinese characters, small letters, figures and common signs. */
const COMMON = /^[ -@[-~\u3001-\u3011\u4e00-\u9fff]*$/;

/** Text as it is compared: capital and small letters, full-width and common figures are alike. Most names have no more than full-width brackets. */
export function folded(text: string): string {
  const plain = text.includes('（') ? text.replace(/（/g, '(').replace(/）/g, ')') : text;
  return COMMON.test(plain) ? plain : plain.normalize('NFKC').toLowerCase();
}

/** What entries are found by, by their place in the document. */
export interface SearchKeys {
  readonly names: readonly string[];
  readonly codes: readonly string[];
}

/** The names and codes of the entries shown, as they are compared; made once. */
export function* searchKeys({entries}: DisclosureListDocument, order: Uint32Array): Work<SearchKeys> {
  const names = new Array<string>(entries.length).fill('');
  const codes = new Array<string>(entries.length).fill('');
  yield* each(order.length, (place) => {
    const index = order[place]!;
    const {name, creditCode = '', registrationNo} = entries[index]!;
    names[index] = folded(name);
    codes[index] = (registrationNo === undefined ? creditCode : `${creditCode} ${registrationNo}`).toUpperCase();
  });
  return {names, codes};
}

/** The entries of `order` that hold every word of the query and every value chosen, in that order. */
export function* findEntries<Key extends string>({names, codes}: SearchKeys, order: Uint32Array, facets: readonly Facet<Key>[], {query, chosen}: Wanted<Key>): Work<Found> {
  const words = folded(query.toLowerCase()).split(/\s+/).filter((word) => word !== '');
  const capitals = words.map((word) => word.toUpperCase());
  const rows = new Uint32Array(order.length);
  const counts = facets.map(({values}) => new Uint32Array(values.length));
  const wanted = facets.map(({key}) => chosen[key]);
  let found = 0;
  yield* each(order.length, (place) => {
    const index = order[place]!;
    for (let word = 0; word < words.length; word += 1) if (!names[index]!.includes(words[word]!) && !codes[index]!.includes(capitals[word]!)) return;
    let [missed, at] = [0, -1];
    for (let facet = 0; facet < facets.length; facet += 1) {
      if (wanted[facet] === undefined || facets[facet]!.of[index] === wanted[facet]) continue;
      missed += 1;
      at = facet;
    }
    if (missed > 1) return;
    // What only one choice keeps out counts for that choice's other values.
    for (let facet = 0; facet < facets.length; facet += 1) if (missed === 0 || facet === at) counts[facet]![facets[facet]!.of[index]!]! += 1;
    if (missed > 0) return;
    rows[found] = index;
    found += 1;
  });
  return {rows: rows.slice(0, found), counts};
}
