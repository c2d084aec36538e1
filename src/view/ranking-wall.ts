import {html, nothing} from 'lit';
import type {RankingToolsWords} from '../language/zh-hans/ranking-tools.js';
import type {RankingTableModel} from '../model/ranking-table.js';
import type {Place} from './frame.js';
import {headings, isGrouped} from './ranking-headings.js';
import {line, type RankingState} from './ranking-table.js';

/** Which page of a wall is shown, and how to turn it. */
export interface WallState extends Pick<RankingState, 'order' | 'sorts' | 'isOwn' | 'onSort' | 'status'> {
  readonly from: number;
  /** How many rows a page has; pages are counted from nought. */
  readonly fit: number;
  readonly page: number;
  readonly pages: number;
  /** The place of the reader's own unit, which stands on every page. */
  readonly own: number | undefined;
  readonly paused: boolean;
  /** The reader's system asks for less motion: pages turn by hand alone. */
  readonly still: boolean;
  readonly onPause: () => void;
  readonly onTurn: (by: number) => void;
}

/** A page of a ranking, as high as its place, and the buttons that turn it: what turns by itself can be stopped (WCAG 2.2.2). */
export const rankingWall = (model: RankingTableModel, {words}: Place, say: RankingToolsWords, state: WallState) => {
  const {order, from, fit, page, pages, own, paused, still, status, isOwn, onPause, onTurn} = state;
  const rows = Array.from(order.subarray(from, from + fit), model.row);
  const first = isGrouped(model.heads) ? 3 : 2;
  const apart = own !== undefined && (own < from || own >= from + fit) ? model.row(order[own]!) : undefined;
  return html`
    <div class="ranks wall-page">
      <table aria-label=${model.title} aria-rowcount=${order.length + first - 1} part="rows">
        <thead>${headings(model, words, {...state, shown: fit})}</thead>
        <tbody>${rows.map((row, at) => line(row, model, isOwn(row), false, from + at + first))}</tbody>
        ${apart ? html`<tbody class="apart">${line(apart, model, true, false, own! + first)}</tbody>` : nothing}
      </table>
    </div>
    ${pages > 1
      ? html`<div class="pager" role="group" aria-label=${say.pages}>
          <button type="button" @click=${() => onTurn(-1)}><span aria-hidden="true">‹ </span>${say.previous}</button>
          ${still ? nothing : html`<button type="button" class="pause" @click=${onPause}>${paused ? say.resume : say.pause}</button>`}
          <button type="button" @click=${() => onTurn(1)}>${say.next}<span aria-hidden="true"> ›</span></button>
          <span class="page">${say.page(page + 1, pages)}</span>
          ${still ? html`<small>${say.still}</small>` : nothing}
        </div>`
      : nothing}
    <p class="sr" role="status">${status}</p>
  `;
};
