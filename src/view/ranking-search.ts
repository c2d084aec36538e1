import {html, nothing} from 'lit';
import type {RankingTableWords} from '../language/zh-hans/ranking-table.js';

/** What is looked for, and what came of it. */
export interface SearchState {
  readonly query: string;
  /** Units found; `undefined` when nothing is looked for. */
  readonly found: number | undefined;
  readonly all: number;
  /** Whether only the rows in sight are on the page, so that the browser's own search misses the others. */
  readonly far: boolean;
  /** Whether something takes long. */
  readonly slow: boolean;
  readonly onInput: (event: Event) => void;
}

/** The table's own search, since the browser's finds no row that is not on the page. */
export const searchLine = (say: RankingTableWords, {query, found, all, far, slow, onInput}: SearchState) => html`
  <div class="search">
    <input type="search" autocomplete="off" spellcheck="false" maxlength="200" placeholder=${say.search} aria-label=${say.search} title=${far ? say.searchesAll : nothing} .value=${query} @input=${onInput} />
    <span>${slow ? html`<progress aria-hidden="true"></progress> <span role="status">${say.working}</span>` : found === undefined ? (far ? say.searchesAll : nothing) : found === 0 ? say.nobodyFound : say.found(found, all)}</span>
  </div>
`;
