import {html, nothing, svg} from 'lit';
import {map as drawn} from '../chart/map.js';
import type {Area, Ring} from '../model/geography.js';
import type {HeatMapModel} from '../model/heat-map.js';
import type {RegionMap} from '../model/regions.js';
import {rgb, SUPPRESSED, type Palette} from './palette.js';
import {overTone, regionOption, TILE, type RegionDrawing} from './region-option.js';

/** What a reader may do with a map besides reading it. */
export interface MapTools {
  readonly label: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomAll: string;
  readonly closest: boolean;
  readonly whole: boolean;
  /** One step closer or farther, or back to all of it. */
  readonly onZoom: (step: 1 | -1 | 0) => void;
}

/** The outlines that are drawn over a map are in thousandths of its width. */
const FINE = 1000;

/**
 * The regions as a drawing, and over it the outline of the region being read, for which one live cell stands, so that a
 * step costs the same however many regions there are. Legend, buttons and sentence stand below: nothing covers the map.
 */
export const regionMapPicture = ({subject, legend, classes}: HeatMapModel, map: RegionMap, drawing: RegionDrawing, pressed: ReadonlySet<number>, reader: EventListenerObject, tools: MapTools) => html`
  <div class="regions" part="cells" @touchstart=${reader} @pointerdown=${reader} @pointermove=${reader} @pointerleave=${reader} @click=${reader} @keydown=${reader} @focusin=${reader} @focusout=${reader}>
    <div class="sheet">
      <div class="room" aria-hidden="true" ${drawn(drawing, regionOption, map.failed)}></div>
      <div class="pointed" hidden></div>
      <div role="grid" aria-label=${subject} aria-rowcount=${map.rows.length} aria-colcount=${map.columns.length} aria-readonly="true">
        <div role="row"><div role="gridcell" tabindex="0"></div></div>
      </div>
      <svg class="over" viewBox="0 0 ${FINE} ${FINE * map.tall}" preserveAspectRatio="none" aria-hidden="true"><path class="edge pointer"></path><path class="edge live"></path></svg>
    </div>
  </div>
  <p class="line" part="sentence"></p>
  <div class="legend" part="legend" role="group" aria-label=${legend}>
    ${classes.map(
      ({label, count, tone}, level) =>
        html`<button type="button" value=${level} aria-pressed=${pressed.has(level)} @click=${reader}>${swatch(tone, drawing.forced)}${label}<small>${count}</small></button>`,
    )}
    ${(map.signs ?? []).map(({label, count}) => html`<span class="sign">${swatch(undefined, false)}${label}<small>${count}</small></span>`)}
  </div>
  <div class="more tools" role="group" aria-label=${tools.label} part="tools">
    <button type="button" aria-label=${tools.zoomOut} ?disabled=${tools.whole} @click=${() => tools.onZoom(-1)}>−</button>
    <button type="button" aria-label=${tools.zoomIn} ?disabled=${tools.closest} @click=${() => tools.onZoom(1)}>+</button>
    <button type="button" ?disabled=${tools.whole} @click=${() => tools.onZoom(0)}>${tools.zoomAll}</button>
  </div>
`;

/** A class as it looks on the map. */
function swatch(tone: number | undefined, forced: boolean): unknown {
  const over = tone === undefined ? undefined : overTone(tone, forced);
  const tiles = over ? [0, TILE, 2 * TILE].flatMap((x) => [0, TILE, 2 * TILE].map((y) => svg`<path d=${over.d} transform="translate(${x} ${y})" stroke=${over.stroke} stroke-width=${over.width} stroke-linecap="round"></path>`)) : nothing;
  const mark = tone === SUPPRESSED ? svg`<text x="8" y="12.5" font-size="13" text-anchor="middle" fill="var(--_pen-${tone})" stroke="var(--_tone-${tone})" stroke-width="3" paint-order="stroke">＊</text>` : nothing;
  return html`<svg class="swatch" viewBox="0 0 16 16" aria-hidden="true"><rect width="16" height="16" fill=${tone === undefined ? 'var(--_card)' : `var(--_tone-${tone})`}></rect>${tiles}${mark}</svg>`;
}

/** Gives a figure the colours that hold now, so that its map follows them without being drawn anew. */
export function dye({style}: HTMLElement, {tones, inks, stripes}: Palette): void {
  tones.forEach((tone, index) => {
    style.setProperty(`--_tone-${index}`, rgb(tone));
    style.setProperty(`--_pen-${index}`, rgb(inks[index]!));
  });
  stripes.forEach((stripe, index) => style.setProperty(`--_stripe-${index}`, rgb(stripe)));
}

const outlines = new WeakMap<Area, string>();

/** The outline of an area as a path. */
export function outlineOf(area: Area): string {
  const known = outlines.get(area) ?? area.polygons.flat().map(pathOf).join('');
  outlines.set(area, known);
  return known;
}

const pathOf = (ring: Ring) => `M${ring.map(([x, y]) => `${(FINE * x).toFixed(1)} ${(FINE * y).toFixed(1)}`).join('L')}Z`;
