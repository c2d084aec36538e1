import {html, nothing} from 'lit';
import type {HeatGrid} from '../model/heat-grid.js';
import type {HeatMapModel} from '../model/heat-map.js';
import {MISSING} from './palette.js';

/** What a reader asked for besides the picture: lines beside and below the cells, and below everything. */
export interface Further {
  readonly beside?: unknown;
  readonly below?: unknown;
  readonly tools?: unknown;
}

/**
 * Places for the labels of the axes, all cells as one raster, and over it one live cell that stands for the one being read, so that a
 * step costs the same however many cells there are. What changes with each step is written by `reader`, who is told of
 * every event. Of the classes in `pressed`, if there are any, the cells are brought to the front.
 */
export const heatMapPicture = ({subject, legend, classes}: HeatMapModel, {rows, columns, signs = []}: HeatGrid, pressed: ReadonlySet<number>, reader: EventListenerObject, {beside, below, tools}: Further) => html`
  <div class="map">
    <div class="ending"></div>
    <div class="columns"><div></div></div>
    <div class="rows"><div></div></div>
    <div class="cells" part="cells" @touchstart=${reader} @pointerdown=${reader} @pointermove=${reader} @pointerleave=${reader} @click=${reader} @keydown=${reader} @focusin=${reader} @focusout=${reader}>
      <div class="sheet">
        <canvas aria-hidden="true"></canvas>
        <div class="pointed" hidden></div>
        <div role="grid" aria-label=${subject} aria-rowcount=${rows.length} aria-colcount=${columns.length} aria-readonly="true">
          <div role="row"><div role="gridcell" tabindex="0"></div></div>
        </div>
      </div>
    </div>
    ${beside ?? nothing}${below ?? nothing}
  </div>
  <p class="line" part="sentence"></p>
  <div class="legend" part="legend" role="group" aria-label=${legend}>
    ${classes.map(
      ({label, count, tone}, level) =>
        html`<button type="button" value=${level} aria-pressed=${pressed.has(level)} @click=${reader}>${tone >= MISSING ? html`<canvas data-level=${level} aria-hidden="true"></canvas>` : html`<i data-level=${level}></i>`}${label}<small>${count}</small></button>`,
    )}
    ${signs.map(({sign, label, count}) => html`<span class="sign">${sign === '' ? nothing : html`<canvas data-sign=${sign} aria-hidden="true"></canvas>`}${label}<small>${count}</small></span>`)}
  </div>
  ${tools ?? nothing}
`;
