import {html, nothing} from 'lit';
import {LINE_BOX, type Bar, type Line} from '../model/bar.js';
import {UNIT, type Head, type RankingTableModel, type Sort} from '../model/ranking-table.js';
import type {RankingCellModel, RankingRow} from '../model/ranking-row.js';
import type {Place} from './frame.js';
import {safeHref} from './href.js';

/** What a reader has chosen, and how to choose otherwise. */
export interface RankingState {
  readonly sort: Sort | undefined;
  /** How many rows are drawn. */
  readonly shown: number;
  /** The reader's unit, by code or by name. */
  readonly own: string | undefined;
  /** What has just changed, for those who cannot see it. */
  readonly status: string;
  readonly onSort: (head: Head) => void;
  readonly onMore: () => void;
}

/** A native table, so that screen readers keep their own ways through it; it scrolls by itself, and its first columns stay. */
export const rankingPicture = (model: RankingTableModel, {words}: Place, {sort = model.sort, shown, own, status, onSort, onMore}: RankingState) => {
  const {heads, title, targets, say} = model;
  const order = model.order(sort === model.sort ? undefined : sort);
  const rows = Array.from(order.subarray(0, shown), model.row);
  const suppressed = rows.some(({cells}) => cells.some(({missing}) => missing === 'suppressed'));
  const partial = order.length > rows.length;
  return html`
    <div class="ranks ${rows.length > 30 ? 'long' : ''} ${order.length > 99 ? 'many' : ''}" tabindex="0" role="region" aria-label=${title}>
      <table aria-label=${title} aria-rowcount=${partial ? order.length + 1 : nothing} part="rows">
        <thead>
          <tr>
            ${heads.map((head) => {
              const way = sort?.key !== head.key ? undefined : sort.descending ? 'descending' : 'ascending';
              const unit = head.unit === '' ? '' : words.bracket(head.unit);
              return html`<th scope="col" class=${classOf(head)} aria-sort=${way ?? nothing}>
                <button type="button" @click=${() => onSort(head)}><span>${head.label}${unit}${way ? html`<i aria-hidden="true">${way === 'descending' ? ' ▾' : ' ▴'}</i>` : nothing}</span></button>
              </th>`;
            })}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => line(row, model, row.own || (own !== undefined && (own === row.code || own === row.unit))))}
        </tbody>
      </table>
    </div>
    ${targets.length > 0 || suppressed
      ? html`<p class="legend">${targets.map((target) => html`<span><svg class="tick" aria-hidden="true"><rect class="target" width="2" height="100%"></rect></svg>${target}</span>`)}${suppressed ? html`<span>${words.missing.suppressed} ${words.suppressedMeaning}</span>` : nothing}</p>`
      : nothing}
    ${partial ? html`<div class="more">${say.shown(rows.length, order.length)} <button type="button" @click=${onMore}>${say.more}</button></div>` : nothing}
    <p class="sr" role="status">${status}</p>
  `;
};

/** Column classes: which stay, which step back where there is little room. */
const classOf = ({kind, numeric, bars}: Head) => `c-${kind}${numeric ? ' numeric' : ''}${bars ? ' bars' : ''}`;

const line = ({unit, chips, cells, criticised}: RankingRow, {heads, say}: RankingTableModel, own: boolean) => {
  let next = 0;
  return html`
    <tr class="${own ? 'own' : ''} ${criticised ? 'criticised' : ''}" part="row ${own ? 'own' : ''}">
      ${heads.map((head) => {
        if (head.key !== UNIT) {
          const cell = cells[next++]!;
          return html`<td class="${classOf(head)} ${cell.missing ? 'missing' : ''}">${content(cell)}</td>`;
        }
        const all = own ? [{text: say.own, reason: undefined, judgement: 'info'}, ...chips] : chips;
        return html`<th scope="row" class="c-unit">
          <bdi>${unit}</bdi>${all.map(({text, reason, judgement}) => html` <span class="chip ${judgement}">${text}${reason === undefined ? nothing : html`<span class="sr">${say.because('', reason)}</span>`}</span>`)}
        </th>`;
      })}
    </tr>
  `;
};

/** What is seen, and in its place what is heard, where that says more. */
const content = ({text, symbol, judgement, said, tied, chip, bar, line: series, href}: RankingCellModel) => {
  const url = safeHref(href);
  if (url !== undefined) return html`<a href=${url} rel="noopener noreferrer">${text}</a>`;
  const seen = html`<span class="${chip ? 'chip ' : ''}${judgement ?? ''}" aria-hidden=${said ? 'true' : nothing}>${symbol ? `${symbol} ` : ''}${text}${tied ? html` <small>${tied}</small>` : nothing}${series ? sparkline(series) : nothing}</span>`;
  const all = html`${bar ? html`<span class="measure">${barPicture(bar, judgement)}${seen}</span>` : seen}`;
  return said ? html`${all}<span class="sr">${said}</span>` : all;
};

const barPicture = ({from, width, target}: Bar, judgement = '') => html`
  <svg class="bar" aria-hidden="true" part="bar">
    <rect class="track" width="100%" height="100%" rx="2"></rect>
    <rect class=${judgement} x="${from}%" width="${width}%" height="100%" rx="2"></rect>
    <rect class="target" x="${target ?? 0}%" y="-37%" width=${target === undefined ? 0 : 2} height="174%"></rect>
  </svg>
`;

const sparkline = ({path, end: [x, y]}: Line) => html`
  <svg class="series" viewBox="0 0 ${LINE_BOX.width} ${LINE_BOX.height}" aria-hidden="true">
    <path d=${path}></path>
    <circle cx=${x} cy=${y} r="2"></circle>
  </svg>
`;
