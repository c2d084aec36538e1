import type {DisclosureListDocument} from '../contract/disclosure-list.js';
import type {Facet} from './disclosure-survey.js';
import {each, type Work} from './work.js';

/** What a reader looks for: words of a name or code, and one value of some facets, by their place in it. */
export interface Wanted {
  readonly query: string;
  readonly chosen: {readonly [Key in Facet['key']]?: number};
}

/** What was found, in order, and how many there would be of every value of a facet, as all else is wanted. */
export interface Found {
  readonly rows: Uint32Array;
  readonly counts: readonly Uint32Array[];
}

/** Text as it is compared: capital and small letters, full-width and common figures are alike. */
const folded = (text: string) => text.normalize('NFKC').toLowerCase();

/** What the entries shown are found by, their name and codes, by their place in the document; made once. */
export function* searchKeys({entries}: DisclosureListDocument, order: Uint32Array): Work<readonly string[]> {
  const keys: string[] = new Array<string>(entries.length).fill('');
  yield* each(order.length, (place) => {
    const index = order[place]!;
    const {name, creditCode, registrationNo} = entries[index]!;
    keys[index] = folded(`${name}\n${creditCode ?? ''}\n${registrationNo ?? ''}`);
  });
  return keys;
}

/** The entries of `order` that hold every word of the query and every value chosen, in that order. */
export function* findEntries(keys: readonly string[], order: Uint32Array, facets: readonly Facet[], {query, chosen}: Wanted): Work<Found> {
  const words = folded(query).split(/\s+/).filter((word) => word !== '');
  const rows = new Uint32Array(order.length);
  const counts = facets.map(({values}) => new Uint32Array(values.length));
  const wanted = facets.map(({key}) => chosen[key]);
  let found = 0;
  yield* each(order.length, (place) => {
    const index = order[place]!;
    for (const word of words) if (!keys[index]!.includes(word)) return;
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
