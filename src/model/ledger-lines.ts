import {dayNumber} from '../calendar/day.js';
import type {LedgerToolsWords} from '../language/zh-hans/ledger-tools.js';
import {mayShow} from './audience.js';
import type {CaseLedgerModel} from './case-ledger.js';
import {findEntries, folded, type Found, type SearchKeys, type Wanted} from './disclosure-find.js';
import {full, numberOf} from './figure.js';
import {HUNDREDTHS} from './hundredths.js';
import {lights} from './ledger-stand.js';
import {NEVER, shownStates, type LedgerFacet} from './ledger-survey.js';
import {groupOf, type Group, type Lines} from './lines.js';
import {dayOfMoment, momentOf} from './moment.js';
import {finish} from './work.js';

/** By what a ledger is ordered. */
export const sorts = ['pressing', 'due', 'amount', 'received', 'document'] as const;
export type LedgerSort = (typeof sorts)[number];

/** By what entries stand together. */
export const groupings = ['none', 'unit', 'state', 'light', 'kind'] as const;
export type LedgerGrouping = (typeof groupings)[number];

/** What a reader looks for in a ledger. */
export type LedgerWanted = Wanted<LedgerFacet['key']>;

/** What entries are found by: their words, and for internal readers what only they see. Made once for a model. */
export function ledgerKeys({document: {items}, voice: {audience}}: CaseLedgerModel): SearchKeys {
  const inside = mayShow('internal', audience);
  const codes = new Array<string>(items.length).fill('');
  return {
    names: items.map(({item, id = '', kind = '', unit = '', source = '', goal = '', employer = '', post = '', refNo = ''}) => folded([item, id, kind, unit, source, goal, ...(inside ? [employer, post, refNo] : [])].join('\n').toLowerCase())),
    codes,
  };
}

/** Entries that hold every word and every choice, in an order, with what else there would be. */
export const findItems = (model: CaseLedgerModel, keys: SearchKeys | undefined, order: Uint32Array, wanted: LedgerWanted): Found =>
  finish(findEntries(keys ?? {names: [], codes: []}, order, model.survey.facets, wanted));

/** All entries in an order; those of which the document does not say stand last, and equal ones as they press. */
export function sorted({document: {items}, survey: {order, due}}: CaseLedgerModel, sort: LedgerSort): Uint32Array {
  if (sort === 'pressing') return order;
  if (sort === 'document') return Uint32Array.from(items, (_, index) => index);
  const [keys, places] = [new Float64Array(items.length), new Uint32Array(items.length)];
  order.forEach((index, place) => {
    const {received, verified, claimed} = items[index]!;
    const moment = momentOf(received);
    const by = sort === 'due' ? due[index]! : sort === 'received' ? (moment === undefined ? NEVER : -dayNumber(dayOfMoment(moment))) : -(yuan(verified?.money) ?? yuan(claimed?.money) ?? -1);
    keys[index] = by;
    places[index] = place;
  });
  return Uint32Array.from(order).sort((a, b) => keys[a]! - keys[b]! || places[a]! - places[b]!);
}

const yuan = (quantity: Parameters<typeof numberOf>[0]): number | undefined => {
  const number = quantity === undefined ? undefined : numberOf(quantity);
  return number === undefined ? undefined : (number * (HUNDREDTHS[full(quantity).unit ?? '元'] ?? 0)) / 100;
};

/** A value of a facet, or a group, in words. */
export function named({voice: {say}}: CaseLedgerModel, tools: LedgerToolsWords, by: LedgerGrouping | LedgerFacet['key'], value: string): string {
  if (value === '') return tools.unnamed;
  if (by === 'state') return say.states[value as keyof typeof say.states];
  return by === 'light' ? tools.lights[value as keyof typeof tools.lights] : value;
}

/** Entries in groups: states and lights in an order of their own, all else as it comes; whoever says nothing stands last. */
export function groupItems(model: CaseLedgerModel, items: Uint32Array, by: LedgerGrouping, tools: LedgerToolsWords): readonly Group[] {
  if (by === 'none') return [{key: '', label: '', items}];
  const {document, survey: {state, light}} = model;
  const keyOf = (index: number): string => (by === 'state' ? shownStates[state[index]!]! : by === 'light' ? (lights[light[index]!] ?? 'none') : document.items[index]![by] ?? '');
  const found = new Map<string, number[]>();
  for (const index of items) {
    const key = keyOf(index);
    const list = found.get(key);
    if (list) list.push(index);
    else found.set(key, [index]);
  }
  const order: readonly string[] = by === 'state' ? shownStates : by === 'light' ? [...lights, 'none'] : [];
  const rank = (key: string) => (key === '' ? Infinity : order.indexOf(key));
  return [...found].sort(([a], [b]) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b))).map(([key, list]) => ({key, label: named(model, tools, by, key), items: Uint32Array.from(list)}));
}

/** The next line after one, or before it, whose entry is overdue, all the way round; −1 where none is. */
export function nextLate({lines}: Lines, {survey: {light}}: CaseLedgerModel, line: number, by: -1 | 1): number {
  for (let turn = 1; turn <= lines.length; turn += 1) {
    const at = (line + by * turn + lines.length * 2) % lines.length;
    if (groupOf(lines[at]!) < 0 && light[lines[at]!] === 0) return at;
  }
  return -1;
}
