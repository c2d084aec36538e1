import {html, nothing, svg} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {LINE_BOX, type Bar, type Line} from '../model/bar.js';
import {RANK, UNIT, type Head, type RankingTableModel, type Sort} from '../model/ranking-table.js';
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
export const rankingPicture = (model: RankingTableModel, place: Place, state: RankingState) => {
  const {heads, title} = model;
  const order = model.order(state.sort);
  const rows = Array.from(order.subarray(0, state.shown), model.row);
  const long = rows.length > 30;
  return html`
    <div class=${classMap({ranks: true, long, many: order.length > 99})} tabindex="0" role="region" aria-label=${title}>
      <table aria-label=${title} aria-rowcount=${order.length > rows.length ? order.length + 1 : nothing} part="rows">
        <thead>
          <tr>
            ${heads.map((head) => heading(head, place, state, model))}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => line(row, model, isOwn(row, state.own)))}
        </tbody>
      </table>
    </div>
    ${legend(rows, model, place)}
    ${order.length > rows.length
      ? html`<div class="more">${model.say.shown(rows.length, order.length)} <button type="button" @click=${state.onMore}>${model.say.more}</button></div>`
      : nothing}
    <p class="sr" role="status">${state.status}</p>
  `;
};

const isOwn = ({unit, code, own}: RankingRow, reader: string | undefined) => own || (reader !== undefined && (reader === code || reader === unit));

/** Column classes: which stay, which step back where there is little room. */
const classOf = ({kind, numeric, bars}: Head) => `c-${kind}${numeric ? ' numeric' : ''}${bars ? ' bars' : ''}`;

const heading = (head: Head, {words}: Place, {sort, onSort}: RankingState, model: RankingTableModel) => {
  const by = sort ?? model.sort;
  const way = by?.key !== head.key ? undefined : by.descending ? 'descending' : 'ascending';
  return html`
    <th scope="col" class=${classOf(head)} aria-sort=${way ?? nothing}>
      <button type="button" @click=${() => onSort(head)}><span>${head.label}${head.unit === '' ? nothing : words.bracket(head.unit)}${way === undefined ? nothing : html`<i aria-hidden="true">${way === 'descending' ? ' ▾' : ' ▴'}</i>`}</span></button>
    </th>
  `;
};

const line = (row: RankingRow, {heads, say}: RankingTableModel, own: boolean) => {
  const {place, unit, chips, move, cells, criticised} = row;
  const rest = heads.length - cells.length;
  return html`
    <tr class=${classMap({own, criticised})} part=${own ? 'row own' : 'row'}>
      ${heads.map((head, index) => {
        if (head.key === RANK) return html`<td class="c-rank">${place === undefined ? html`<small>${say.unranked}</small>` : place.tied ? html`<span aria-hidden="true"><b>${place.text}</b> <small>${say.tied}</small></span><span class="sr">${place.said}</span>` : html`<b>${place.text}</b>`}</td>`;
        if (head.key === UNIT) {
          return html`<th scope="row" class="c-unit">
            <bdi>${unit}</bdi>${own ? html` <span class="chip info">${say.own}</span>` : nothing}${chips.map(({text, reason, judgement}) => html` <span class="chip ${judgement}">${text}${reason === undefined ? nothing : html`<span class="sr">${say.because('', reason)}</span>`}</span>`)}
          </th>`;
        }
        if (index < rest) return html`<td class="c-move numeric ${move?.judgement ?? 'missing'}">${move === undefined ? say.none : move.said === move.text ? html`${move.symbol} ${move.text}` : html`<span aria-hidden="true">${move.symbol} ${move.text}</span><span class="sr">${move.said}</span>`}</td>`;
        const cell = cells[index - rest];
        return cell && html`<td class="${classOf(head)} ${cell.missing === undefined && (cell.line !== undefined || head.kind !== 'trend') ? '' : 'missing'}">${content(cell, head)}</td>`;
      })}
    </tr>
  `;
};

const content = (cell: RankingCellModel, {kind}: Head) => {
  const {text, symbol, said, judgement, bar, line: series, href, chip} = cell;
  if (series) return html`${sparkline(series)}<span class="sr">${text}</span>`;
  if (href !== undefined) {
    const url = safeHref(href);
    return url === undefined ? text : html`<a href=${url} rel="noopener noreferrer">${text}</a>`;
  }
  if (chip === true) return html`<span class="chip ${judgement}"><span aria-hidden="true">${symbol} </span>${text}</span>`;
  if (kind === 'change' && symbol !== '') return html`<span class=${judgement} aria-hidden="true">${symbol} ${text}</span><span class="sr">${said}</span>`;
  const figure = html`${symbol === '' ? nothing : html`<span class=${judgement} aria-hidden="true">${symbol} </span>`}${text}${said === '' ? nothing : html`<span class="sr"> ${said}</span>`}`;
  return bar ? html`<span class="measure">${barPicture(bar, judgement)}<span>${figure}</span></span>` : figure;
};

const barPicture = ({from, width, target}: Bar, judgement: string) => html`
  <svg class="bar" aria-hidden="true" part="bar">
    <rect class="track" width="100%" height="100%" rx="2"></rect>
    <rect class=${judgement} x="${from}%" width="${width}%" height="100%" rx="2"></rect>
    ${target === undefined ? nothing : svg`<rect class="target" x="${target}%" y="-37%" width="2" height="174%"></rect>`}
  </svg>
`;

const sparkline = ({path, end: [x, y]}: Line) => html`
  <svg class="series" viewBox="0 0 ${LINE_BOX.width} ${LINE_BOX.height}" aria-hidden="true">
    <path d=${path}></path>
    <circle cx=${x} cy=${y} r="2"></circle>
  </svg>
`;

/** What the marks mean that no heading explains. */
const legend = (rows: readonly RankingRow[], {targets}: RankingTableModel, {words}: Place) => {
  const suppressed = rows.some(({cells}) => cells.some(({missing}) => missing === 'suppressed'));
  return targets.length === 0 && !suppressed
    ? nothing
    : html`<p class="legend">${targets.map((target) => html`<span><svg class="tick" aria-hidden="true"><rect class="target" width="2" height="100%"></rect></svg>${target}</span>`)}${suppressed ? html`<span>${words.missing.suppressed} ${words.suppressedMeaning}</span>` : nothing}</p>`;
};
