import {html, nothing} from 'lit';
import type {CaseToolsWords} from '../language/zh-hans/case-tools.js';
import type {Words} from '../language/zh-hans/words.js';
import {groupings, type Grouping} from '../model/case-lines.js';
import {dueColumns} from './case-due.js';
import {PRINTED} from './printed.js';

/** What is looked for among many cases. */
export interface SearchState {
  readonly query: string;
  /** Cases found; `undefined` when nothing is looked for. */
  readonly found: number | undefined;
  readonly all: number;
  readonly counting: boolean;
  readonly anyLate: boolean;
  readonly onQuery: (query: string) => void;
  readonly onLate: () => void;
}

/** The tools over many cases, and what they do. */
export interface BoardState extends SearchState {
  readonly reading: 'rows' | 'due';
  readonly title: string;
  readonly grouping: Grouping;
  /** More than one group is open, or closed. */
  readonly groups: 'none' | 'open' | 'closed';
  readonly lines: number;
  /** All lines there are, for a picture that shows the first of them. */
  readonly left: number | undefined;
  readonly status: string;
  readonly opened: unknown;
  readonly onGroup: (by: Grouping) => void;
  readonly onGroups: () => void;
  readonly onZoom: (key: '+' | '-' | '0' | 't') => void;
}

/** The line of tools: the search, what else there is, and what came of it. */
export const caseSearch = ({query, found, all, counting, anyLate, onQuery, onLate}: SearchState, say: CaseToolsWords, more: unknown = nothing) => html`
  <div class="tools case-tools" role="search">
    <input type="search" autocomplete="off" spellcheck="false" maxlength="200" placeholder=${say.search} aria-label=${say.search} .value=${query} @input=${({currentTarget}: Event) => onQuery((currentTarget as HTMLInputElement).value)} />
    ${more} ${anyLate ? html`<button type="button" @click=${onLate}><span aria-hidden="true">▲ </span>${say.nextLate}</button>` : nothing}
    <span class="found">${counting ? say.counting : found === undefined ? nothing : found === 0 ? say.nobody : say.found(found, all)}</span>
  </div>
`;

/** Search, groups and zoom; below, rows of which only those in sight are on the page. */
export const caseBoard = (state: BoardState, say: CaseToolsWords, words: Words) => {
  const {reading, title, grouping, groups, lines, found, counting, status, onGroup, onGroups, onZoom} = state;
  const rows = reading === 'rows';
  const {left} = state;
  const zoom = (key: '+' | '-' | '0' | 't', sign: string, label: string) => html`<button type="button" class="sign" aria-label=${label} title=${label} @click=${() => onZoom(key)}>${sign}</button>`;
  return html`
    ${left !== undefined ? nothing : caseSearch(
      state,
      say,
      html`
        ${rows ? html`<label><span>${say.group}</span><select @change=${({currentTarget}: Event) => onGroup((currentTarget as HTMLSelectElement).value as Grouping)}>${groupings.map((by) => html`<option value=${by} .selected=${by === grouping}>${say.groups[by]}</option>`)}</select></label>` : nothing}
        ${groups === 'none' ? nothing : html`<button type="button" @click=${onGroups}>${groups === 'open' ? say.close : say.open}</button>`}
        ${rows ? html`<span class="zoom" role="group" aria-label=${say.axis}>${zoom('-', '−', say.wider)}${zoom('+', '+', say.closer)}<button type="button" @click=${() => onZoom('0')}>${say.all}</button><button type="button" @click=${() => onZoom('t')}>${say.now}</button></span>` : nothing}
      `,
    )}
    <div class="many ${rows ? 'lanes' : 'due'} ${left === undefined ? '' : 'whole'}">
      <table role=${groups === 'none' ? 'grid' : 'treegrid'} tabindex="0" aria-label=${title} aria-describedby="case-hint" aria-rowcount=${lines + 1} aria-colcount=${rows ? 2 : dueColumns.length} part="rows">
        <thead role="rowgroup">
          ${rows
            ? html`<tr role="row"><th role="columnheader">${say.case}</th><th role="columnheader" class="axis"><span class="told"></span><svg aria-hidden="true"></svg></th></tr>`
            : html`<tr role="row">${dueColumns.map((name) => html`<th role="columnheader" class="c-${name}">${say[name]}</th>`)}</tr>`}
        </thead>
        <tbody role="rowgroup"></tbody>
      </table>
    </div>
    ${lines === 0 ? html`<p class="empty">${counting ? say.counting : reading === 'due' && found === undefined ? say.nothingDue : say.nobody}</p>` : nothing}
    <p class="line at" role="status">${status}</p>
    ${rows ? laneLegend(say) : nothing}
    ${rows && left === undefined ? html`<p class="line hint" id="case-hint">${say.hint}</p>` : html`<span id="case-hint" hidden>${say.hint}</span>`}
    ${left !== undefined && left > lines ? html`<p class="rest">${words.firstRows(lines, left)}</p>` : nothing}
    ${lines > PRINTED ? html`<p class="paper">${words.firstRows(PRINTED, lines)}</p>` : nothing}
    ${state.opened}
  `;
};

/** What each shape on a lane stands for: one template, since each is made anew on a page. */
const laneLegend = ({legend: {done, next, late, due, over, paused, delay}}: CaseToolsWords) => html`
  <div class="many legend">
    <span><svg aria-hidden="true"><circle class="done" cx="0.8em" cy="0.6em" r="0.36em"></circle></svg> ${done}</span>
    <span><svg aria-hidden="true"><circle class="next" cx="0.8em" cy="0.6em" r="0.36em"></circle></svg> ${next}</span>
    <span><svg aria-hidden="true"><rect x="0.8em" y="0.22em" width="0.76em" height="0.76em"></rect></svg> ${late}</span>
    <span><svg aria-hidden="true"><line class="due" x1="0.8em" x2="0.8em" y1="0" y2="1.2em"></line></svg> ${due}</span>
    <span><svg aria-hidden="true"><line class="over" x1="0.8em" x2="0.8em" y1="0" y2="1.2em"></line></svg> ${over}</span>
    <span><svg aria-hidden="true"><line class="run" x1="0" x2="1.6em" y1="0.6em" y2="0.6em"></line><line class="paused" x1="0" x2="1.6em" y1="0.6em" y2="0.6em"></line></svg> ${paused}</span>
    <span><svg aria-hidden="true"><line class="run" x1="0" x2="1.6em" y1="0.6em" y2="0.6em"></line><line class="late" x1="0" x2="1.6em" y1="0.6em" y2="0.6em"></line></svg> ${delay}</span>
  </div>
`;
