import type {ForceLeader, TaskForce, TaskForcesDocument} from '../contract/task-forces.js';
import type {TaskForcesWords} from '../language/zh-hans/task-forces.js';
import type {Words} from '../language/zh-hans/words.js';
import {usualMasking} from './mask.js';
import type {Setting} from './setting.js';

/** How to say it, and to whom. */
export interface Voice {
  readonly words: Words;
  readonly say: TaskForcesWords;
  /** What a force is called in this document. */
  readonly called: string;
}

/** What somebody is to a force. */
export const parts = ['leader', 'deputy', 'lead', 'member'] as const;
export type Part = (typeof parts)[number];

/** A leader or a unit with every force it has a part in, by the force's place in the document. */
export interface Party {
  readonly key: string;
  /** What a page knows it by: the code it has, else its key. */
  readonly code: string;
  readonly place: number;
  readonly label: string;
  readonly kind: string;
  readonly collective: boolean;
  readonly held: Readonly<Record<Part, readonly number[]>>;
  /** How many forces it has a part in; leaders count those they lead before those they are deputies in. */
  readonly n: number;
}

export interface Parties {
  readonly leaders: readonly Party[];
  readonly units: readonly Party[];
  readonly find: (key: string) => Party;
  /** Posts that several persons have, and how many. */
  readonly samePosts: ReadonlyMap<string, number>;
  /** Leaders whose name has no published source. */
  readonly unsourced: number;
}

/** Who has a part in what: one look at the forces, from the side of leaders and units. Forces that take the rest count as none. */
export function partiesOf({leaders = [], units = [], forces}: TaskForcesDocument, setting: Setting, {say, words}: Voice): Parties {
  const held = new Map<string, Record<Part, number[]>>();
  const of = (key: string) => {
    const known = held.get(key) ?? {leader: [], deputy: [], lead: [], member: []};
    held.set(key, known);
    return known;
  };
  forces.forEach((force, place) => {
    for (const part of parts) for (const key of keysIn(force, part)) of(key)[part].push(place);
  });
  const counts = (places: readonly number[]) => places.filter((place) => forces[place]?.rest !== true).length;

  const shown = leaders.map((leader) => nameOf(leader, setting, words.space));
  const posts = new Map<string, number>();
  for (const text of shown) posts.set(text, (posts.get(text) ?? 0) + 1);
  const samePosts = new Map([...posts].filter(([, n]) => n > 1));
  const met = new Map<string, number>();
  const labelOf = (text: string) => {
    if (!samePosts.has(text)) return text;
    const n = met.get(text) ?? 0;
    met.set(text, n + 1);
    return say.nth(text, n);
  };
  const heads = leaders.map(({key}, place): Party => ({key, code: key, place, label: labelOf(shown[place] ?? ''), kind: '', collective: false, held: of(key), n: counts(of(key).leader)}));
  const bodies = units.map(({key, code, name, kind = '', collective = false}, place): Party => ({key, code: code ?? key, place, label: name, kind, collective, held: of(key), n: counts([...of(key).lead, ...of(key).member])}));
  const all = new Map([...heads, ...bodies].map((party) => [party.key, party]));
  return {
    leaders: heads,
    units: bodies,
    find: (key) => all.get(key)!,
    samePosts,
    unsourced: leaders.filter(({person}) => person !== undefined && person.source === undefined).length,
  };
}

/** The keys that a force names for one part; who leads is not its deputy, and a lead unit is no member besides. */
export function keysIn({leaders = [], deputies = [], lead = [], members = []}: TaskForce, part: Part): readonly string[] {
  if (part === 'leader') return leaders;
  if (part === 'lead') return lead;
  return part === 'deputy' ? deputies.filter((key) => !leaders.includes(key)) : members.filter((key) => !lead.includes(key));
}

/** The post, and behind it the name of an official whom a published source names, where the page's rules tell this audience. */
function nameOf({post, person}: ForceLeader, {audience, masking = usualMasking}: Setting, space: string): string {
  if (person?.source === undefined || !masking.shows({...person, post}, audience)) return post;
  return post + space + person.name;
}
