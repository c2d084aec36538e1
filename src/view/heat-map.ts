import {html, nothing} from 'lit';
import type {HeatMapModel} from '../model/heat-map.js';
import type {Axis} from './axis.js';

/** What the reader's room and doings add to the model. */
export interface Reading {
  readonly rows: Axis;
  readonly columns: Axis;
  /** Classes brought to the front; none means all. */
  readonly pressed: ReadonlySet<number>;
  readonly onLegend: (event: Event) => void;
  readonly onPoint: (event: PointerEvent) => void;
  readonly onLeave: () => void;
  readonly onTap: (event: MouseEvent) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

/**
 * Axis labels as text, all cells as one raster, and over it one live cell that stands for the one being read, so that a
 * step costs the same however many cells there are. What changes with each step is written by the controller.
 */
export const heatMapPicture = (model: HeatMapModel, {rows, columns, pressed, onLegend, onPoint, onLeave, onTap, onKey, onFocus}: Reading) => html`
  <div class="map">
    <div class="ending">${columns.ending}</div>
    <div class="columns ${columns.upright ? 'upright' : ''}">${columns.labels.map(label)}</div>
    <div class="rows">${rows.labels.map(label)}</div>
    <div class="cells" part="cells" @pointermove=${onPoint} @pointerleave=${onLeave} @click=${onTap} @keydown=${onKey} @focusin=${onFocus} @focusout=${onFocus}>
      <canvas aria-hidden="true"></canvas>
      <div class="pointed" hidden></div>
      <div role="grid" aria-label=${model.name} aria-rowcount=${model.rows.length} aria-colcount=${model.columns.length} aria-readonly="true">
        <div role="row"><div role="gridcell" tabindex="0"></div></div>
      </div>
    </div>
  </div>
  <p class="line" part="sentence"></p>
  <div class="legend" part="legend" role="group" aria-label=${model.legend}>
    ${model.classes.map(
      ({label, count}, level) => html`
        <button type="button" value=${level} aria-pressed=${pressed.has(level)} class=${pressed.size > 0 && !pressed.has(level) ? 'back' : ''} @click=${onLegend}>
          <canvas aria-hidden="true"></canvas>${label}<small>${count}</small>
        </button>
      `,
    )}
  </div>
`;

const label = (text: string) => (text === '' ? nothing : html`<span title=${text}>${text}</span>`);
