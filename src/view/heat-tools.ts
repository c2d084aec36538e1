import {css, html, nothing} from 'lit';
import type {HeatToolsWords} from '../language/zh-hans/heat-tools.js';
import type {HeatOrder} from '../model/heat-tools.js';
import type {Axis} from './axis.js';

/** What the tools of a matrix show, and what to do when they are used. */
export interface HeatToolsState {
  readonly say: HeatToolsWords;
  readonly orders: {readonly rows: readonly HeatOrder[]; readonly columns: readonly HeatOrder[]};
  readonly by: {readonly rows: HeatOrder; readonly columns: HeatOrder};
  /** Whether totals are shown; nothing where figures may not be added. */
  readonly totals: boolean | undefined;
  /** In percent. */
  readonly zoom: number;
  readonly most: number;
  readonly onOrder: (axis: 'rows' | 'columns', order: HeatOrder) => void;
  readonly onTotals: () => void;
  /** One step closer or farther, or back to all of it. */
  readonly onZoom: (step: 1 | -1 | 0) => void;
}

/** Zoom, order and totals, in one quiet line. */
export const heatToolsLine = ({say, orders, by, totals, zoom, most, onOrder, onTotals, onZoom}: HeatToolsState) => html`
  <div class="more tools" role="group" aria-label=${say.tools} part="tools">
    ${most > 100
      ? html`<button type="button" aria-label=${say.zoomOut} ?disabled=${zoom <= 100} @click=${() => onZoom(-1)}>−</button>
          <output>${say.zoomed(String(zoom))}</output>
          <button type="button" aria-label=${say.zoomIn} ?disabled=${zoom >= most} @click=${() => onZoom(1)}>+</button>
          <button type="button" ?disabled=${zoom <= 100} @click=${() => onZoom(0)}>${say.zoomAll}</button>`
      : nothing}
    ${(['rows', 'columns'] as const).map(
      (axis) =>
        html`<label
          >${axis === 'rows' ? say.rowsBy : say.columnsBy}<select .value=${by[axis]} @change=${({currentTarget}: Event) => onOrder(axis, (currentTarget as HTMLSelectElement).value as HeatOrder)}>
            ${orders[axis].map((order) => html`<option value=${order} ?selected=${order === by[axis]}>${say.orders[order]}</option>`)}
          </select></label
        >`,
    )}
    ${totals === undefined ? nothing : html`<button type="button" aria-pressed=${totals} @click=${onTotals}>${say.totals}</button>`}
  </div>
`;

/** Totals beside the rows and below the columns. */
export const totalsBeside = ({labels}: Axis, label: string) => html`<div class="total">${label}</div><div class="rows sums"><div>${labels.map(figure)}</div></div>`;
export const totalsBelow = ({labels, upright}: Axis, label: string) => html`<div class="total below">${label}</div><div class="columns sums ${upright ? 'upright' : ''}"><div>${labels.map(figure)}</div></div>`;

const figure = (text: string) => html`<span>${text}</span>`;

export const heatToolsStyles = css`
  .tools {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.43em 0.57em;
    margin-top: 0.43em;
  }
  .tools button:disabled {
    color: var(--_ink-3);
    cursor: default;
    opacity: 0.6;
  }
  .tools output,
  .tools label {
    color: var(--_ink-2);
    font-size: 0.857em;
  }
  .tools output {
    min-width: 3.6em;
    text-align: center;
  }
  .tools select {
    background: var(--_card);
    border: 1px solid var(--_line);
    border-radius: 4px;
    color: var(--_ink);
    font: inherit;
    margin-left: 0.42em;
    min-height: 24px;
  }
  .large .tools label,
  .large .tools output {
    font-size: 1em;
  }
  .large .tools select {
    min-height: 60px;
  }
  .map .total {
    align-self: end;
    font-size: 0.857em;
    font-weight: 600;
    grid-column: 3;
    grid-row: 1;
    padding: 0 0 0.33em 0.67em;
    white-space: nowrap;
  }
  .map .total.below {
    align-self: start;
    grid-column: 1;
    grid-row: 3;
    padding: 0.33em 0.67em 0 0;
    text-align: right;
  }
  .rows.sums {
    color: var(--_ink);
    grid-column: 3;
    grid-row: 2;
    padding-left: 0.67em;
  }
  .rows.sums span {
    padding: 0;
  }
  .columns.sums {
    color: var(--_ink);
    grid-column: 2;
    grid-row: 3;
  }
  .columns.sums span {
    padding: 0.33em 0 0;
  }
  .columns.sums.upright span {
    align-self: start;
  }
  .zoomed .columns,
  .zoomed .rows {
    overflow: hidden;
  }
  .zoomed .cells {
    overflow: auto;
    touch-action: pan-x pan-y;
  }
  .zoomed .sheet > canvas {
    left: 0;
    position: sticky;
    top: 0;
  }
  @media (pointer: coarse) {
    .tools select {
      min-height: 44px;
    }
  }
  @media print {
    .tools {
      display: none;
    }
    .zoomed .cells {
      overflow: hidden;
    }
  }
`;
