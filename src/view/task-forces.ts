import {html, nothing} from 'lit';
import type {Words} from '../language/zh-hans/words.js';
import type {Part} from '../model/task-force-party.js';
import type {CountModel, ForceModel, Holder} from '../model/task-force.js';
import type {ForceReading, TaskForcesModel} from '../model/task-forces.js';

/** What a reader has made of the forces. */
export interface ForcesState {
  readonly reading: ForceReading;
  readonly query: string;
  /** The leader or unit whose forces alone are read. */
  readonly chosen: {readonly key: string; readonly label: string} | undefined;
  /** The force, leader or unit that is selected. */
  readonly selected: string | undefined;
  /** Whether there is too little room for a table. */
  readonly stacked: boolean;
  /** A picture that is sent has nothing to press. */
  readonly pictured: boolean;
  /** How many were found of how many; `undefined` while nothing is looked for. */
  readonly found: readonly [number, number] | undefined;
  readonly onReading: (reading: ForceReading) => void;
  readonly onQuery: (query: string) => void;
  readonly onClear: () => void;
  readonly onChoose: (holder: Holder) => void;
  readonly onSelect: (key: string, place: number) => void;
  readonly onMore: () => void;
}

/** The readings and the search, above whatever is read. */
export const forcesTools = ({say, readings, title}: TaskForcesModel, {reading, query, chosen, found, onReading, onQuery, onClear}: ForcesState) => html`
  <div class="over">
    ${readings.length < 2
      ? nothing
      : html`<div class="readings" role="group" aria-label=${say.reading}>
          ${readings.map((name) => html`<button type="button" aria-pressed=${name === reading ? 'true' : 'false'} @click=${() => onReading(name)}>${say.readings[name]}</button>`)}
        </div>`}
    <div class="tools" role="search" aria-label=${title}>
      <input type="search" part="search" autocomplete="off" spellcheck="false" maxlength="200" placeholder=${say.search} aria-label=${say.search} .value=${query} @input=${({currentTarget}: Event) => onQuery((currentTarget as HTMLInputElement).value)} />
      ${found === undefined ? nothing : html`<button type="button" @click=${onClear}>${say.clear}</button>`}
      <span class="found" role="status">${found === undefined ? nothing : html`${chosen === undefined ? nothing : html`<span class="only">${say.chosen(chosen.label)}</span> `}${found[0] === 0 ? say.nothingFound : say.found(...found)}`}</span>
    </div>
  </div>
`;

/** Forces in a table where there is room, one below the other where there is not; the same rows, laid out by the width of the box. */
export const forcesList = (model: TaskForcesModel, forces: readonly ForceModel[], left: number, words: Words, state: ForcesState) => {
  const {say, called, measures} = model;
  const charged = model.forces.some(({rest, duties, covers}) => !rest && duties.length + covers.length > 0);
  return html`
    <table class="forces ${state.stacked ? 'stack' : ''}" role="table" aria-label=${called} part="forces">
      <thead role="rowgroup">
        <tr role="row">
          ${[say.heading(called), say.leader, say.units, ...(charged ? [say.charge] : [])].map((label) => html`<th role="columnheader" scope="col">${label}</th>`)}
          ${measures.map(({label, unit}) => html`<th role="columnheader" scope="col" class="numeric">${label}${unit === '' ? nothing : words.bracket(unit)}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${forces.map((force) => row(force, charged, model, words, state))}
      </tbody>
    </table>
    ${moreButton(say.more, left, state)}
  `;
};

/** The way to those that are not on the page yet. */
export const moreButton = (phrase: (n: number) => string, left: number, {onMore, pictured}: ForcesState) =>
  left <= 0 ? nothing : html`<p class="rest">${pictured ? phrase(left) : html`<button type="button" @click=${onMore}>${phrase(left)}</button>`}</p>`;

const row = (force: ForceModel, charged: boolean, {say}: TaskForcesModel, words: Words, state: ForcesState) => {
  const {key, place, no, name, kind, rest, holders, duties, covers, counts} = force;
  const those = (part: Part, label: string) =>
    holders[part].length === 0 ? nothing : html`<div class="those ${part}"><span class="l">${label}${words.colon}</span><ul role="list">${holders[part].map((holder) => html`<li>${who(holder, state, say.collective)}</li>`)}</ul></div>`;
  const nobody = (label: string) => html`<span class="l">${label}${words.colon}</span><span class="none">${rest ? '—' : words.notStated}</span>`;
  const charge = html`
    ${duties.length === 0 ? nothing : html`<ul role="list" class="duties">${duties.map((duty) => html`<li>${duty}</li>`)}</ul>`}
    ${covers.map(({label, text}) => html`<div><span class="of">${label}${words.colon}</span>${text}</div>`)}
  `;
  return html`
    <tr role="row" part="force" class=${rest ? 'catch' : nothing}>
      <th role="rowheader" scope="row">
        ${selectable(key, place, html`${no === '' ? nothing : html`<span class="no">${no}</span> `}${name}`, state)}
        ${kind === '' ? nothing : html`<span class="kind">${kind}</span>`}${rest ? html`<span class="kind" title=${say.restMeans}>${say.rest}</span>` : nothing}
      </th>
      <td role="cell" class="heads ${holders.leader.length > 0 ? '' : rest ? 'nobody' : 'nobody lacks'}">${holders.leader.length === 0 ? nobody(say.leader) : those('leader', say.leader)}${those('deputy', say.deputy)}</td>
      <td role="cell" class="bodies ${holders.lead.length + holders.member.length > 0 ? '' : rest ? 'nobody' : 'nobody lacks'}">${holders.lead.length + holders.member.length === 0 ? nobody(say.units) : nothing}${those('lead', say.lead)}${those('member', say.member)}${charged ? nothing : charge}</td>
      ${charged ? html`<td role="cell">${charge}</td>` : nothing}
      ${counts.map((one) => count(one, words))}
    </tr>
  `;
};

const count = ({label, said, missing}: CountModel, {space}: Words) => html`<td role="cell" class="numeric ${missing === undefined ? '' : 'missing'}"><span class="l">${label}${space}</span>${said.before}<b>${said.digits}</b>${said.after}<small class="l">${space}${said.unit}</small></td>`;

/** The name as a button that selects it. */
export const selectable = (key: string, place: number, name: unknown, {selected, pictured, onSelect}: ForcesState) =>
  pictured ? html`<strong class="name">${name}</strong>` : html`<button type="button" class="name" aria-pressed=${selected === key ? 'true' : 'false'} @click=${() => onSelect(key, place)}>${name}</button>`;

/** Who has a part in several forces is a button that shows them; everyone else is a name. */
const who = (holder: Holder, {chosen, pictured, onChoose}: ForcesState, collective: string) => {
  const {key, label, more, mark} = holder;
  if (more === '') return holder.collective ? html`<span title=${collective}>${label}</span>` : label;
  const shown = html`<span>${label}</span> ${mark === more ? html`<small class="more">${more}</small>` : html`<small class="more" aria-hidden="true">${mark}</small><small class="told">${more}</small>`}`;
  if (pictured) return shown;
  return html`<button type="button" class="who" aria-pressed=${chosen?.key === key ? 'true' : 'false'} @click=${() => onChoose(holder)}>${shown}</button>`;
};
