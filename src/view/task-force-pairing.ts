import {html, nothing} from 'lit';
import type {PairingModel, Side} from '../model/task-force-pairing.js';
import type {TaskForcesModel} from '../model/task-forces.js';
import {filled, made} from './filled.js';
import {MARK} from './task-force-parties.js';

/** The two sides of a pairing by their numbers, where the source does not say who is paired with whom. */
export const pairingSides = ({say, pairing}: TaskForcesModel) =>
  !pairing || pairing.known
    ? nothing
    : html`<div class="sides" part="sides">
        ${[pairing.columns, pairing.rows].map((side, at) => html`${at === 0 ? nothing : html`<span class="to" aria-hidden="true">↔</span>`}<div><b>${side.unnamed || side.members.length}</b> <span>${side.label}</span></div>`)}
        <p>${say.pairsNotStated}</p>
      </div>`;

/**
 * Rows and columns of a pairing as a grid of real cells, each with a sentence of its own; marks differ in shape. `of`
 * says when it must be drawn anew; what changes with each step is written by whoever listens.
 */
export const pairingGrid = ({say, pairing}: TaskForcesModel, of: unknown, listener: EventListenerObject) => {
  if (!pairing) return nothing;
  const marks = marksIn(pairing);
  return html`
    <div class="matrix" part="matrix">
      <table role="grid" aria-label=${say.grid(pairing.label)} aria-readonly="true" aria-multiselectable="false" @keydown=${listener} @click=${listener} @focusin=${listener} @focusout=${listener} @pointermove=${listener} @pointerleave=${listener} ${filled(of, () => nodes(pairing, say.unpaired))}></table>
    </div>
    <p class="line hint" part="sentence">${say.hint}</p>
    <ul class="legend" role="list" part="legend">
      ${marks.map((mark) => html`<li class=${mark}><span class="mark" aria-hidden="true">${MARK[mark]}</span>${say.marks[mark]}</li>`)}
    </ul>
  `;
};

/** The marks that stand anywhere, in the order of the legend; that there is none stands beside a name. */
function marksIn({rows, columns, mark}: PairingModel): readonly (keyof typeof MARK)[] {
  const met = new Set<string>();
  rows.members.forEach((_, row) => columns.members.forEach((__, column) => met.add(mark(row, column))));
  if (![...rows.members, ...columns.members].some(({partners}) => partners.length === 0)) met.delete('none');
  return (['pair', 'double', 'none', 'self'] as const).filter((one) => met.has(one));
}

function nodes(pairing: PairingModel, unpaired: string): readonly Node[] {
  const {rows, columns} = pairing;
  const corner = made('td', '', made('span', '', `${columns.label} →`), made('span', '', `${rows.label} ↓`));
  corner.setAttribute('role', 'presentation');
  const head = made('tr', '', corner, ...columns.members.map((member, place) => heading(member, place, 'columnheader', unpaired)));
  head.setAttribute('role', 'row');
  const thead = made('thead', '', head);
  thead.setAttribute('role', 'rowgroup');
  const tbody = made('tbody', '', ...rows.members.map((member, row) => {
    const line = made('tr', '', heading(member, row, 'rowheader', unpaired), ...columns.members.map((_, column) => cell(pairing, row, column)));
    line.setAttribute('role', 'row');
    return line;
  }));
  tbody.setAttribute('role', 'rowgroup');
  return [thead, tbody];
}

function heading({label, partners}: Side['members'][number], place: number, role: 'columnheader' | 'rowheader', unpaired: string): HTMLElement {
  const name = made('span', '', label);
  if (partners.length === 0) {
    const mark = made('span', 'mark', MARK.none);
    mark.setAttribute('role', 'img');
    mark.setAttribute('aria-label', unpaired);
    name.append(' ', mark);
  }
  const th = made('th', partners.length === 0 ? 'none' : '', name);
  th.setAttribute('role', role);
  th.setAttribute('scope', role === 'rowheader' ? 'row' : 'col');
  th.dataset.at = String(place);
  return th;
}

function cell(pairing: PairingModel, row: number, column: number): HTMLElement {
  const mark = pairing.mark(row, column);
  const td = made('td', mark, ...(mark === 'none' ? [] : [MARK[mark]]));
  td.setAttribute('role', 'gridcell');
  td.setAttribute('aria-label', pairing.sentence(row, column));
  td.tabIndex = row === 0 && column === 0 ? 0 : -1;
  return td;
}
