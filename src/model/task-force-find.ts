import type {PairLine} from './task-force-pairing.js';
import {parts, type Party} from './task-force-party.js';
import type {ForceModel} from './task-force.js';

/** Text as it is compared: capital and small letters, full-width and common figures are alike. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Whether a text holds every word of a query. */
function holder(query: string): (texts: readonly string[]) => boolean {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return (texts) => {
    const all = folded(texts.join('\n'));
    return words.every((word) => all.includes(word));
  };
}

/** Forces that a query is about: by their own name, by who leads them, by their units, by what they have charge of; or those that one leader or unit has a part in. */
export function findForces(forces: readonly ForceModel[], query: string, chosen: string | undefined): readonly ForceModel[] {
  const holds = holder(query);
  return forces.filter(({title, kind, holders, covers}) => {
    const those = parts.flatMap((part) => holders[part]);
    return (chosen === undefined || those.some(({key}) => key === chosen)) && holds([title, kind, ...those.map(({label}) => label), ...covers.map(({text}) => text)]);
  });
}

/** Leaders or units that a query is about, those with most forces first. */
export function findParties(all: readonly Party[], forces: readonly ForceModel[], query: string): readonly Party[] {
  const holds = holder(query);
  return all
    .filter(({label, kind, held}) => holds([label, kind, ...parts.flatMap((part) => held[part].map((place) => forces[place]?.title ?? ''))]))
    .map((party) => ({party, all: parts.reduce((sum, part) => sum + party.held[part].length, 0)}))
    .sort((a, b) => b.party.n - a.party.n || b.all - a.all || Number(a.party.collective) - Number(b.party.collective) || a.party.place - b.party.place)
    .map(({party}) => party);
}

/** Pairs that a query is about, from either side. */
export function findPairs(lines: readonly PairLine[], query: string): readonly PairLine[] {
  const holds = holder(query);
  return lines.filter(({name, partners, note}) => holds([name, ...partners, note]));
}
