import {html, nothing} from 'lit';
import type {CaseLedgerWords} from '../language/zh-hans/case-ledger.js';
import type {Words} from '../language/zh-hans/words.js';
import type {CaseLedgerModel} from '../model/case-ledger.js';
import type {Line} from '../model/described.js';
import type {ItemModel, TrackModel} from '../model/ledger-item.js';
import {chip} from './chip.js';
import {safeHref} from './href.js';

/** The numbers above the list, each with its word; what is late and what is in doubt has a symbol, too. */
export const ledgerCounts = ({counts}: CaseLedgerModel) => html`
  <ul class="counts" part="counts" role="list">
    ${counts.map(({key, figure, label}) => html`<li class="${key} ${figure === '0' ? 'none' : ''}"><b>${figure}</b> <span>${figure === '0' ? nothing : html`<span aria-hidden="true">${SIGNS[key] ?? ''}</span>`}${label}</span></li>`)}
  </ul>
`;

const SIGNS: Readonly<Partial<Record<string, string>>> = {overdue: '▲ ', soon: '◷ ', doubtful: '▲ ', written_off: '✓ '};

/** The headings of the columns; without feedback and evidence in the whole ledger the last one is left out. */
export const ledgerHeads = (say: CaseLedgerWords, told: boolean): readonly string[] => [say.item, say.standing, say.duty, say.involved, ...(told ? [say.feedback] : [])];

/** The first entries, before the code that goes through all of them has come; where it cannot be had, how many they are of. */
export const firstItems = (model: CaseLedgerModel, places: readonly number[], lost: boolean, words: Words) => {
  const {voice: {say}, survey: {told, order}} = model;
  return html`
    <div class="list ${told ? '' : 'short'}">
      <table role="table" aria-label=${say.list} part="list">
        <thead role="rowgroup"><tr role="row">${ledgerHeads(say, told).map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}</tr></thead>
        <tbody role="rowgroup">${places.map((index) => first(model.item(index), say, words, told))}</tbody>
      </table>
    </div>
    ${lost && order.length > places.length ? html`<p class="rest">${words.firstRows(places.length, order.length)}</p>` : nothing}
  `;
};

const first = (item: ItemModel, say: CaseLedgerWords, words: Words, told: boolean) => html`<tr role="row" part="item" class=${item.stand.stage}>${itemCells(item, say, words, told, 'cell')}</tr>`;

/** One entry in the cells of a row, or one below the other on a card. */
export const itemCells = ({name, kind, about, state, light, lightOf, doubts, dates, duty, goalMet, involved, tracks, evidence}: ItemModel, say: CaseLedgerWords, words: Words, told: boolean, role: 'cell' | 'gridcell') => html`
  <th role="rowheader" scope="row">
    <strong class="name"><bdi>${name}</bdi></strong>
    ${kind === '' ? nothing : html`<span class="kind">${kind}</span>`} ${linesOf(about, words, 'flow')}
  </th>
  <td role=${role} class="state">
    <div>${chip(state)}${light === undefined ? nothing : html`${lightOf === '' ? nothing : html`<span class="l">${lightOf}</span> `}${chip(light)}`}</div>
    ${doubts.length === 0 ? nothing : html`<ul class="doubts" role="list" aria-label=${say.doubt}>${doubts.map((doubt) => html`<li>${doubt}</li>`)}</ul>`} ${linesOf(dates, words)}
  </td>
  <td role=${role}>${linesOf(duty, words)} ${goalMet === undefined ? nothing : chip(goalMet)}</td>
  <td role=${role} class="sums ${involved.length === 0 ? 'bare' : ''}">${involved.length === 0 ? html`<span class="l">—</span>` : linesOf(involved, words)}</td>
  ${told
    ? html`<td role=${role} class=${tracks.length + evidence.length === 0 ? 'bare' : ''}>
        ${tracks.length + evidence.length === 0 ? html`<span class="l">—</span>` : nothing} ${tracks.map((track) => trackOf(track, words))}
        ${evidence.length === 0 ? nothing : html`<span class="l">${say.evidence}</span><ul class="evidence" role="list" aria-label=${say.evidence}>${evidence.map(({title, href}) => html`<li>${linked(title, href)}</li>`)}</ul>`}
      </td>`
    : nothing}
`;

const trackOf = ({name, state, light, lines}: TrackModel, words: Words) => html`
  <div class="track" part="track"><span class="who">${name}</span> ${chip(state)}${light === undefined ? nothing : chip(light)} ${linesOf(lines, words, 'flow')}</div>
`;

const linked = (title: string, href: string | undefined) => {
  const url = safeHref(href);
  return url === undefined ? title : html`<a href=${url} rel="noopener noreferrer">${title}</a>`;
};

/** Labels and what they say, one below the other; or side by side where each is short. */
const linesOf = (lines: readonly Line[], {colon}: Words, flow = '') =>
  lines.length === 0 ? nothing : html`<dl class=${flow}>${lines.map(({label, text}) => html`<div><dt>${label}${colon}</dt><dd><bdi>${text}</bdi></dd></div>`)}</dl>`;
