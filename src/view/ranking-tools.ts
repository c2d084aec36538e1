import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import type {RankingToolsWords} from '../language/zh-hans/ranking-tools.js';
import type {NameOrder} from '../model/names.js';
import type {Choices} from '../model/ranking-filter.js';
import type {Head} from '../model/ranking-heads.js';

/** A column that can be filtered. */
export interface FilterColumn extends Pick<Head, 'key' | 'label'> {
  /** Its values; `undefined` until somebody wants to see them. */
  readonly choices: Choices | undefined;
  readonly chosen: readonly string[];
}

/** What is looked for, and what came of it. */
export interface ToolsState {
  /** Of the ranking, so that several on one page can be told apart. */
  readonly title: string;
  readonly query: string;
  readonly names: NameOrder | 'document';
  readonly orders: readonly (NameOrder | 'document')[];
  readonly columns: readonly FilterColumn[];
  /** Units found; `undefined` when nothing is looked for. */
  readonly found: number | undefined;
  readonly all: number;
  /** Whether everything is as the document has it. */
  readonly plain: boolean;
  /** Whether only the rows in sight are on the page, so that the browser's own search misses the others. */
  readonly far: boolean;
  /** Whether something takes long. */
  readonly slow: boolean;
  readonly loading: string;
  readonly onQuery: (query: string) => void;
  readonly onNames: (order: NameOrder | 'document') => void;
  readonly onOpen: (key: string) => void;
  readonly onChoose: (key: string, values: readonly string[]) => void;
  readonly onReset: () => void;
}

/** The table's own search, filters and order of names; the browser's search finds no row that is not on the page. */
export const rankingTools = (say: RankingToolsWords, state: ToolsState) => {
  const {title, query, names, orders, columns, found, all, plain, far, slow, onQuery, onNames, onReset} = state;
  // No room between tags: it would be so many nodes more that nobody sees.
  const reset = plain ? nothing : html`<button type="button" @click=${onReset}>${say.reset}</button>`;
  const told = slow ? html`<progress aria-hidden="true"></progress> <span role="status">${say.working}</span>` : found === undefined ? (far ? say.searchesAll : nothing) : found === 0 ? say.nobodyFound : say.found(found, all);
  return html`<div class="tools" role="search" aria-label=${title}
    ><input type="search" autocomplete="off" spellcheck="false" maxlength="200" placeholder=${say.search} aria-label=${say.search} title=${far ? say.searchesAll : nothing} .value=${live(query)} @input=${({currentTarget}: Event) => onQuery((currentTarget as HTMLInputElement).value)}
    /><label><span>${say.names}</span> <select @change=${({currentTarget}: Event) => onNames((currentTarget as HTMLSelectElement).value as NameOrder | 'document')}>${
      orders.map((one) => html`<option value=${one} .selected=${live(one === names)}>${say.orders[one]}</option>`)}</select></label>${
    columns.map((column) => filter(say, column, state))}${reset}<span class="found">${told}</span></div>`;
};

function filter(say: RankingToolsWords, {key, label, choices, chosen}: FilterColumn, {loading, onOpen, onChoose}: ToolsState) {
  const choose = (value: string) => () => onChoose(key, chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  const all = choices?.values.map(({value, text, count}) => html`<label><input type="checkbox" .checked=${live(chosen.includes(value))} @change=${choose(value)} /><bdi>${say.choice(text === '' ? say.blank : text, count)}</bdi></label>`);
  return html`<details class="filter" @toggle=${({currentTarget}: Event) => (currentTarget as HTMLDetailsElement).open && onOpen(key)} @keydown=${onEscape} @focusout=${onLeave}
    ><summary class=${chosen.length > 0 ? 'on' : ''}>${say.filter(label, chosen.length)}</summary><div class="choices" role="group" tabindex="-1" aria-label=${say.filterBy(label)}>${all ?? loading}${choices && choices.left > 0 ? html`<p>${say.rare(choices.left)}</p>` : nothing}</div></details>`;
}

/** Escape closes what is open, and nothing else; the focus goes back to where it was opened. */
function onEscape(event: KeyboardEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !details.open) return;
  event.stopPropagation();
  details.open = false;
  details.querySelector('summary')!.focus();
}

/** Whoever goes elsewhere has chosen. */
function onLeave({currentTarget, relatedTarget}: FocusEvent): void {
  const details = currentTarget as HTMLDetailsElement;
  if (!details.contains(relatedTarget as Node | null)) details.open = false;
}
