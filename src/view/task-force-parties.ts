import {html, nothing} from 'lit';
import type {Words} from '../language/zh-hans/words.js';
import type {PairingModel, PairLine, Side} from '../model/task-force-pairing.js';
import {parts, type Party} from '../model/task-force-party.js';
import type {ForceModel} from '../model/task-force.js';
import type {TaskForcesModel} from '../model/task-forces.js';
import {moreButton, selectable, type ForcesState} from './task-forces.js';

/** Dots beside a figure stop being counted at a glance. */
const DOTS = 12;

/** Leaders or units with all they have: who leads four is read off at once, by dots, by a figure and by the names. */
export function partiesList(model: TaskForcesModel, all: readonly Party[], left: number, words: Words, state: ForcesState): unknown {
  const {say, forces, pairing, called} = model;
  const partners = partnersOf(pairing);
  return html`
    <ul class="parties" role="list" part="parties">
      ${all.map((party) => {
        const {key, place, label, kind, collective, n, held} = party;
        const paired = partners.get(key) ?? [];
        return html`<li part="party" class=${n === 0 ? 'idle' : nothing}>
          <div class="party">${selectable(key, place, label, state)}${kind === '' ? nothing : html`<span class="kind">${kind}</span>`}${collective ? html`<span class="kind">${say.collective}</span>` : nothing}</div>
          <div class="n">${n > 0 && n <= DOTS ? html`<span class="dots" aria-hidden="true">${'●'.repeat(n)}</span>` : nothing}<b>${say.of(String(n), called)}</b></div>
          <div class="parts">
            ${parts.map((part) => (held[part].length === 0 ? nothing : html`<div><span class="of">${say.parts[part]}${words.colon}</span>${held[part].map((at) => tag(forces[at]))}</div>`))}
            ${paired.map(([name, names]) => html`<div><span class="of">${name}${words.colon}</span>${words.list(names)}</div>`)}
            ${parts.every((part) => held[part].length === 0) && paired.length === 0 ? html`<span class="none">${say.without}</span>` : nothing}
          </div>
        </li>`;
      })}
    </ul>
    ${moreButton(say.more, left, state)}
  `;
}

const tag = (force: ForceModel | undefined) => (force ? html`<span class="tag">${force.no === '' ? nothing : html`<span class="no">${force.no}</span> `}${force.name}</span>` : nothing);

/** By key, the side its partners are of and their names. */
function partnersOf(pairing: PairingModel | undefined): ReadonlyMap<string, readonly (readonly [side: string, names: readonly string[]])[]> {
  const found = new Map<string, (readonly [string, readonly string[]])[]>();
  const look = (one: Side, other: Side) => {
    for (const {key, partners} of one.members) if (partners.length > 0) found.set(key, [...(found.get(key) ?? []), [other.label, partners.map((at) => other.members[at]!.label)]]);
  };
  if (pairing) {
    look(pairing.rows, pairing.columns);
    look(pairing.columns, pairing.rows);
  }
  return found;
}

/** What stands beside a line: a shape for each mark, so that none is told by colour alone. */
export const MARK = {pair: '●', double: '◆', none: '○', self: '×'} as const;

/** Pairs one below the other: on a phone, in large type, in a search, and of so many that a matrix could not be read. */
export function pairsList({say, pairing}: TaskForcesModel, lines: readonly PairLine[], left: number, words: Words, state: ForcesState): unknown {
  if (!pairing) return nothing;
  return html`
    <ul class="pairs" role="list" part="pairs">
      ${lines.map(({key, name, side, partners, note, mark, at}) => html`<li class=${mark} part="pair">
        <span class="mark" aria-hidden="true">${MARK[mark]}</span>
        <div>${state.pictured ? html`<strong>${name}</strong>` : html`<button type="button" class="name" aria-pressed=${state.selected === key ? 'true' : 'false'} @click=${() => state.onSelect(key, at[0] < 0 ? at[1] : at[0])}>${name}</button>`}${at[0] < 0 ? html` <span class="kind">${side}</span>` : nothing}</div>
        <div class="partners">${partners.length === 0 ? html`<span class="none">${pairing.known ? say.unpaired : words.notStated}</span>` : html`<span class="to" aria-hidden="true">↔ </span>${words.list(partners)}`}${mark === 'double' ? html` <span class="chip soon">${say.marks.double}</span>` : nothing}${note === '' ? nothing : html`<div class="note">${note}</div>`}</div>
      </li>`)}
    </ul>
    ${moreButton(say.more, left, state)}
  `;
}
