import {LitElement} from 'lit';
import {warningPanelContract} from '../contract/guards/warning-panel.js';
import {given} from '../controller/given.js';
import {WidgetController} from '../controller/widget.js';
import {warningPanelModel} from '../model/warning-panel.js';
import {frame} from '../view/frame.js';
import {warningPanelStyles} from '../view/warning-panel-styles.js';
import {warningPanelPicture} from '../view/warning-panel.js';
import {widgetStyles} from '../view/widget-styles.js';

/**
 * Warnings by level of a scheme that is itself data: counts for everybody, subjects for internal readers alone.
 *
 * @tagname cb-warning-panel
 * @fires {ProblemEvent} cb-problem - The data cannot be shown; carries every problem.
 * @fires {ExportEvent} cb-export - A reader took the facts away; carries which way: `table`, `text`, `image`, `csv` or `xlsx`.
 * @slot - What stands here until there is data: a plain table, a link. Also below a notice.
 * @cssprop --cb-level-red - Colour of a red level; also `orange`, `yellow`, `blue`, `green`, `black`, `grey`.
 * @csspart frame - The card around everything.
 * @csspart title - The document's title.
 * @csspart summary - The picture in one sentence.
 * @csspart picture - The levels, the rules between them, the subjects.
 * @csspart level - One level.
 * @csspart mark - A level's symbol, name and colour.
 * @csspart figure - How many stand at a level.
 * @csspart change - By how many it grew or shrank.
 * @csspart trend - A small line with its words.
 * @csspart subjects - Who is warned; never there for the public.
 * @csspart subject - One of them.
 * @csspart chip - A state or a light in words.
 * @csspart notes - What to know before trusting the figures.
 * @csspart source - Publisher, time, definition and scheme.
 * @csspart table - The same facts as a table.
 * @csspart export - The door to copying, the picture and the files.
 * @csspart export-button - One way to take the facts away.
 * @csspart notice - What is shown instead when the data cannot be.
 */
export class WarningPanel extends LitElement {
  static override get properties() {
    return given;
  }

  static override get styles() {
    return [widgetStyles, warningPanelStyles];
  }

  /** The document: a `WarningPanelDocument`, or JSON text of one. */
  declare data: unknown;

  /** Where to fetch the document when no data are given. Same origin, or one that allows it. */
  declare src: string | undefined;

  /** How often to fetch it again, as `30s`, `5m` or `1h`; it rests while the page is hidden. */
  declare refresh: string | undefined;

  readonly #widget = new WidgetController(this, warningPanelContract, warningPanelModel);

  protected override render(): unknown {
    return this.#widget.render((model, place) => frame(model, warningPanelPicture(model, place.words), place));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cb-warning-panel': WarningPanel;
  }
}
