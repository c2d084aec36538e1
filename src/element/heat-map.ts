import {LitElement} from 'lit';
import {heatMapContract} from '../contract/guards/heat-map.js';
import type {HeatMapDocument} from '../contract/heat-map.js';
import {heatMapModel, type HeatMapModel} from '../model/heat-map.js';
import {CellsController} from '../controller/cells.js';
import {given} from '../controller/given.js';
import {LateMapController} from '../controller/late-map.js';
import {WidgetController} from '../controller/widget.js';
import {frame} from '../view/frame.js';
import {heatMapStyles} from '../view/heat-map-styles.js';
import {heatTokens} from '../view/palette.js';
import {widgetStyles} from '../view/widget-styles.js';

/**
 * Figures in rows and columns, on the days of a year, or one for each region as tiles or on a map, more or less strongly coloured:
 * where and when there are most. Missing, suppressed and nought are three different looks, and every cell can be read by
 * pointer, touch and keyboard.
 *
 * @tagname cb-heat-map
 * @fires {ProblemEvent} cb-problem - The data cannot be shown; carries every problem.
 * @fires {SelectEvent} cb-select - A cell was chosen by click, tap or Enter, or several by drawing over them or with Shift and the arrows; carries row and column of the first, counted from 0, and the codes or names of all.
 * @fires {ExportEvent} cb-export - A reader took the facts away; carries which way: `table`, `text`, `image`, `csv` or `xlsx`.
 * @slot - What stands here until there is data: a plain table, a link. Also below a notice.
 * @cssprop [--cb-heat-0=#fff6ec] - Colour of cells of value nought; in the dark `#2a211a`.
 * @cssprop [--cb-heat-1=#fddcb5] - The weakest of five steps; in the dark `#4d2f18`.
 * @cssprop [--cb-heat-2=#fbb273] - The second step; in the dark `#7d4217`.
 * @cssprop [--cb-heat-3=#ef7b3c] - The third step; in the dark `#b65d22`.
 * @cssprop [--cb-heat-4=#c74a14] - The fourth step; in the dark `#e88a48`.
 * @cssprop [--cb-heat-5=#842706] - The strongest step; in the dark `#ffc896`.
 * @cssprop [--cb-cool-1=#bed1ec] - The weakest step below a midpoint; in the dark `#2d4562`.
 * @cssprop [--cb-cool-2=#8cb0df] - The second step below a midpoint; in the dark `#33679b`.
 * @cssprop [--cb-cool-3=#4c8aca] - The third step below a midpoint; in the dark `#4991d8`.
 * @cssprop [--cb-cool-4=#00619f] - The fourth step below a midpoint; in the dark `#91bef8`.
 * @cssprop [--cb-cool-5=#003358] - The strongest step below a midpoint; in the dark `#d7e7ff`.
 * @csspart frame - The card around everything.
 * @csspart title - The document's title.
 * @csspart summary - The picture in one sentence.
 * @csspart picture - Cells, labels, sentence and legend.
 * @csspart cells - The cells alone.
 * @csspart sentence - What the cell says that is pointed at or has the focus.
 * @csspart legend - The classes, as buttons that bring their cells to the front.
 * @csspart tools - Zoom, order and totals, once a reader has asked for them; of a map, its buttons.
 * @csspart notes - What to know before trusting the figures.
 * @csspart source - Publisher, time and definition.
 * @csspart table - The same facts as a table.
 * @csspart export - The door to copying, the picture and the files.
 * @csspart export-button - One way to take the facts away.
 * @csspart notice - What is shown instead when the data cannot be.
 */
export class HeatMap extends LitElement {
  static override get properties() {
    return {...given, geometry: {attribute: false}};
  }

  static override get styles() {
    return [widgetStyles, heatTokens, heatMapStyles];
  }

  /** The document: a `HeatMapDocument`, or JSON text of one. */
  declare data: unknown;

  /** Where to fetch the document when no data are given. Same origin, or one that allows it. */
  declare src: string | undefined;

  /** How often to fetch it again, as `30s`, `5m` or `1h`; it rests while the page is hidden. */
  declare refresh: string | undefined;

  /** The regions of a map as a GeoJSON object (RFC 7946), when the document holds none; text and addresses are refused. */
  declare geometry: unknown;

  readonly #widget = new WidgetController<HeatMapDocument, HeatMapModel>(this, heatMapContract, (document, setting) => this.#map.model(heatMapModel(document, setting), document, setting));

  readonly #map: LateMapController = new LateMapController(this, () => this.#widget.forget());

  readonly #cells = new CellsController(this, this.#widget.width);

  protected override render(): unknown {
    return this.#widget.render((model, place) => frame(model, this.#map.picture(model, place) ?? this.#cells.picture(model, place), place));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cb-heat-map': HeatMap;
  }
}
