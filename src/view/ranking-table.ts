import {html, nothing} from 'lit';
import {LINE_BOX, type Bar, type Line} from '../model/bar.js';
import {UNIT, type Head} from '../model/ranking-heads.js';
import type {RankingCellModel, RankingRow} from '../model/ranking-row.js';
import type {RankingTableModel} from '../model/ranking-table.js';
import type {RankingTableWords} from '../language/zh-hans/ranking-table.js';
import type {Place} from './frame.js';
import {safeHref} from './href.js';
import {PRINTED} from './printed.js';
import {classOf, headings, isGrouped, type HeadingState} from './ranking-headings.js';

/** What a reader has chosen, and how to choose otherwise. */
export interface RankingState extends HeadingState {
  /** The rows' numbers in the order they stand in. */
  readonly order: Uint32Array;
  /** Lines of several units: what stands in the first cell of one, and whether its units are folded away. */
  readonly groups?: {readonly content: (row: RankingRow) => unknown; readonly isClosed: (group: number | undefined) => boolean} | undefined;
  readonly isOwn: (row: RankingRow) => boolean;
  /** What has just changed, for those who cannot see it. */
  readonly status: string;
  /** What stands above the table, such as its search. */
  readonly above: unknown;
  readonly onMore: () => void;
}

/** Where tools will stand, so that the table does not move when they come. */
export const toolsPlace = html`<div class="tools-place"></div>`;

/** A native table, so that screen readers keep their own ways through it; it scrolls by itself, and its first columns stay. Of very many rows only those in sight are on the page. */
export const rankingPicture = (model: RankingTableModel, {words, classes}: Place, state: RankingState) => {
  const {title, targets, say} = model;
  const {order, shown, isOwn, status, onMore} = state;
  const rows = Array.from(order.subarray(0, shown), model.row);
  const suppressed = rows.some(({cells}) => cells.some(({missing}) => missing === 'suppressed'));
  const partial = shown > 0 && order.length > rows.length;
  const cards = shown > 0 && isCards(model.heads, classes);
  let folded = false;
  const lines = rows.map((row) => {
    if (row.sum) folded = state.groups?.isClosed(row.sum.group) === true;
    return line(row, model, isOwn(row), cards, undefined, folded && !row.sum ? 'shut' : '', row.sum && state.groups?.content(row));
  });
  const role = (name: string) => (cards ? name : nothing);
  const last = model.heads[model.heads.length - 1]!;
  const looks = `${order.length > 99 ? 'many ' : ''}${model.heads.length > 9 ? 'broad ' : ''}${last.pinned || last.by ? 'pin-last' : ''}`;
  // No room between tags: it would be so many nodes more that nobody sees.
  return html`${state.above}<div class="edges">${
    shown === 0
      ? html`<div class="ranks long far ${looks}"
          ><table role="grid" tabindex="0" aria-label=${title} aria-describedby="sideways" aria-rowcount=${order.length + (isGrouped(model.heads) ? 2 : 1)} aria-colcount=${model.heads.length} part="rows"
            ><thead role="rowgroup">${headings(model, words, state)}</thead><tbody role="rowgroup"></tbody></table></div>`
      : html`<div class="ranks ${cards ? (model.heads[0]?.kind === 'rank' ? 'cards' : 'cards unnumbered') : rows.length > 30 ? 'long' : ''} ${looks}" tabindex="0" role="region" aria-label=${title} aria-describedby="sideways">
          <table role=${role('table')} aria-label=${title} aria-rowcount=${partial ? order.length + 1 : nothing} part="rows">
            <thead role=${role('rowgroup')}>${headings(model, words, state, cards)}</thead>
            <tbody role=${role('rowgroup')}>
              ${lines}
            </tbody>
          </table>
        </div>`}</div><p class="hint" id="sideways" hidden>${say.sideways}</p>${
    targets.length > 0 || suppressed
      ? html`<p class="legend">${targets.map((target) => html`<span><svg class="tick" aria-hidden="true"><rect class="target" width="2" height="100%"></rect></svg>${target}</span>`)}${suppressed ? html`<span>${words.missing.suppressed} ${words.suppressedMeaning}</span>` : nothing}</p>`
      : nothing}${
    model.together?.below.map(({label, text}) => html`<p class="legend">${label}${words.colon}${text}</p>`)}${
    partial ? html`<div class="more">${say.shown(rows.length, order.length)} <button type="button" @click=${onMore}>${say.more}</button></div>` : nothing}${
    shown === 0 && order.length > PRINTED ? html`<p class="paper">${words.firstRows(PRINTED, order.length)}</p>` : nothing}${
    order.length === 0 ? html`<p class="empty">${say.nobodyFound}</p>` : nothing}<p class="sr" role="status">${status}</p>`;
};

/** Cards where a table would have to be pushed to and fro; two columns fit, and of very many nobody wants cards as high as the screen. */
const isCards = (heads: readonly Head[], classes: string): boolean => {
  const {length} = heads.filter(({kind}) => kind !== 'rank' && kind !== 'unit');
  return classes.includes('narrow') && length > 2 && length < 10;
};

/** What a line of several units is called in styles: apart from units', and that of all apart from groups'. */
export const sumClass = ({sum}: RankingRow) => (sum === undefined ? '' : sum.group === undefined ? 'sum total' : 'sum');

/** A unit's row, or a line of several; as a card, each cell says its column. */
export const line = (row: RankingRow, {heads, say}: RankingTableModel, own: boolean, cards = false, at: number | undefined = undefined, name = '', first: unknown = undefined) => {
  const role = (of: string) => (cards ? of : nothing);
  let next = row.cells.length;
  // Each cell with those behind it: a list would keep two notes for every cell.
  const cells = heads.reduceRight<unknown>((rest, head) => {
    if (head.key === UNIT) return html`<th scope="row" role=${role('rowheader')} class="c-unit">${first ?? unitContent(row, own, say)}</th>${rest}`;
    const cell = row.cells[(next -= 1)]!;
    const looks = `${classOf(head)} ${cell.missing ? 'missing' : ''} ${row.sum && cell.text === '' ? 'void' : ''}`;
    if (cards && head.kind !== 'rank') return html`<td role="cell" class=${looks}><span class="label" aria-hidden="true" .textContent=${head.label}></span>${cellContent(cell, cell.missing === undefined ? head.unit : '')}</td>${rest}`;
    if (isPlain(cell) && !cell.missing) return html`<td role=${role('cell')} class=${looks} .textContent=${cell.text}></td>${rest}`;
    return html`<td role=${role('cell')} class=${looks}>${cellContent(cell)}</td>${rest}`;
  }, nothing);
  return html`<tr role=${role('row')} aria-rowindex=${at ?? nothing} class="${own ? 'own' : ''} ${row.criticised ? 'criticised' : ''} ${sumClass(row)} ${name}" part="row ${own ? 'own' : ''}">${cells}</tr>`;
};

/** Whether a cell is its words and nothing else. */
export const isPlain = ({symbol, said, tied, chip, bar, line, href}: RankingCellModel) => !(symbol || said || tied || chip || bar || line || href);

/** A unit's name, and behind it what there is to say of it. */
export const unitContent = ({unit, chips}: RankingRow, own: boolean, say: RankingTableWords) => {
  const all = own ? [{text: say.own, reason: undefined, judgement: 'info'}, ...chips] : chips;
  const name = html`<bdi .textContent=${unit}></bdi>`;
  return all.length === 0 ? name : html`${name}${all.map(({text, reason, judgement}) => html` <span class="chip ${judgement}">${text}${reason === undefined ? nothing : html`<span class="sr">${say.because('', reason)}</span>`}</span>`)}`;
};

/** What is seen, and in its place what is heard, where that says more; with its unit where no heading says it. */
export const cellContent = ({text, symbol, judgement, said, tied, chip, bar, line: series, href}: RankingCellModel, unit = '') => {
  const url = safeHref(href);
  if (url !== undefined) return html`<a href=${url} rel="noopener noreferrer" .textContent=${text}></a>`;
  const looks = `${chip ? 'chip ' : ''}${judgement ?? ''}`;
  const hidden = said ? 'true' : nothing;
  const words = (symbol ? `${symbol} ` : '') + text;
  const seen =
    unit === '' && !tied && !series
      ? html`<span class=${looks} aria-hidden=${hidden} .textContent=${words}></span>`
      : html`<span class=${looks} aria-hidden=${hidden}>${words}${unit === '' ? nothing : html` <small class="unit" .textContent=${unit}></small>`}${tied ? html` <small .textContent=${tied}></small>` : nothing}${series ? sparkline(series) : nothing}</span>`;
  const all = bar ? html`<span class="measure">${barPicture(bar, judgement)}${seen}</span>` : seen;
  return said ? html`${all}<span class="sr" .textContent=${said}></span>` : all;
};

const barPicture = ({from, width, target}: Bar, judgement = '') => html`<svg class="bar" aria-hidden="true" part="bar"
    ><rect class="track" width="100%" height="100%" rx="2"></rect
    ><rect class=${judgement} x="${from}%" width="${width}%" height="100%" rx="2"></rect
    ><rect class="target" x="${target ?? 0}%" y="-37%" width=${target === undefined ? 0 : 2} height="174%"></rect></svg>`;

const sparkline = ({path, end: [x, y]}: Line) => html`<svg class="series" viewBox="0 0 ${LINE_BOX.width} ${LINE_BOX.height}" aria-hidden="true"><path d=${path}></path><circle cx=${x} cy=${y} r="2"></circle></svg>`;
