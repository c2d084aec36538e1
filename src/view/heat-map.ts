import {html} from 'lit';
import type {HeatMapModel} from '../model/heat-map.js';
import type {Axes} from './axis.js';

/**
 * Axis labels as text, all cells as one raster, and over it one live cell that stands for the one being read, so that a
 * step costs the same however many cells there are. What changes with each step is written by `reader`, who is told of
 * every event. Of the classes in `pressed`, if there are any, the cells are brought to the front.
 */
export const heatMapPicture = ({name, rows, columns, legend, classes}: HeatMapModel, axes: Axes, pressed: ReadonlySet<number>, reader: EventListenerObject) => html`
  <div class="map">
    <div class="ending">${axes.columns.ending}</div>
    <div class="columns ${axes.columns.upright ? 'upright' : ''}">${axes.columns.labels.map(label)}</div>
    <div class="rows">${axes.rows.labels.map(label)}</div>
    <div class="cells" part="cells" @pointermove=${reader} @pointerleave=${reader} @click=${reader} @keydown=${reader} @focusin=${reader} @focusout=${reader}>
      <canvas aria-hidden="true"></canvas>
      <div class="pointed" hidden></div>
      <div role="grid" aria-label=${name} aria-rowcount=${rows.length} aria-colcount=${columns.length} aria-readonly="true">
        <div role="row"><div role="gridcell" tabindex="0"></div></div>
      </div>
    </div>
  </div>
  <p class="line" part="sentence"></p>
  <div class="legend" part="legend" role="group" aria-label=${legend}>
    ${classes.map(
      ({label, count}, level) =>
        html`<button type="button" value=${level} aria-pressed=${pressed.has(level)} @click=${reader}><canvas aria-hidden="true"></canvas>${label}<small>${count}</small></button>`,
    )}
  </div>
`;

const label = (text: string) => html`<span title=${text}>${text}</span>`;
