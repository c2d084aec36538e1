import {LitElement} from 'lit';
import type {ClearanceGaugeDocument} from '../contract/clearance-gauge.js';
import {clearanceGaugeContract} from '../contract/guards/clearance-gauge.js';
import {given} from '../controller/given.js';
import {HistoryController} from '../controller/history.js';
import {WidgetController} from '../controller/widget.js';
import type {ClearanceGaugeModel} from '../model/clearance-gauge.js';
import {clearanceGaugePicture} from '../view/clearance-gauge.js';
import {clearanceStyles} from '../view/clearance-styles.js';
import {frame} from '../view/frame.js';
import {widgetStyles} from '../view/widget-styles.js';

/**
 * How far the stocks of a campaign have been cleared, what is left of each, and whether that is in time.
 *
 * @tagname cb-clearance-gauge
 * @fires {ProblemEvent} cb-problem - The data cannot be shown; carries every problem.
 * @fires {ExportEvent} cb-export - A reader took the facts away; carries which way: `table`, `text`, `image`, `csv` or `xlsx`.
 * @slot - What stands here until there is data: a plain table, a link. Also below a notice.
 * @csspart frame - The card around everything.
 * @csspart title - The document's title.
 * @csspart summary - The picture in one sentence.
 * @csspart picture - All stocks.
 * @csspart stock - One stock: its dial, its name and what belongs to it.
 * @csspart dial - The arc or bar with the large figure.
 * @csspart status - The state of a stock, in words with a mark.
 * @csspart course - What was left of a stock day by day, where the document has a history.
 * @csspart notes - What to know before trusting the figures.
 * @csspart source - Publisher, time and definition.
 * @csspart table - The same facts as a table.
 * @csspart export - The door to copying, the picture and the files.
 * @csspart export-button - One way to take the facts away.
 * @csspart notice - What is shown instead when the data cannot be.
 */
export class ClearanceGauge extends LitElement {
  static override get properties() {
    return given;
  }

  static override get styles() {
    return [widgetStyles, clearanceStyles];
  }

  /** The document: a `ClearanceGaugeDocument`, or JSON text of one. */
  declare data: unknown;

  /** Where to fetch the document when no data are given. Same origin, or one that allows it. */
  declare src: string | undefined;

  /** How often to fetch it again, as `30s`, `5m` or `1h`; it rests while the page is hidden. */
  declare refresh: string | undefined;

  readonly #history = new HistoryController(this, () => this.#widget.forget());

  readonly #widget: WidgetController<ClearanceGaugeDocument, ClearanceGaugeModel> = new WidgetController(this, clearanceGaugeContract, this.#history.model);

  protected override render(): unknown {
    return this.#widget.render((model, place) => frame(model, clearanceGaugePicture(model, place.classes, (burn) => this.#history.course(burn, place)), place));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cb-clearance-gauge': ClearanceGauge;
  }
}
