import {LitElement} from 'lit';
import {statCardsContract} from '../contract/guards/stat-cards.js';
import {given} from '../controller/given.js';
import {WidgetController} from '../controller/widget.js';
import {statCardsModel} from '../model/stat-cards.js';
import {frame} from '../view/frame.js';
import {statCardsPicture, statCardsStyles} from '../view/stat-cards.js';
import {typeOf} from '../view/stat-columns.js';
import {widgetStyles} from '../view/widget-styles.js';

/**
 * A handful of figures as reported, each with its unit, its change and its target.
 *
 * @tagname cb-stat-cards
 * @fires {ProblemEvent} cb-problem - The data cannot be shown; carries every problem.
 * @fires {ExportEvent} cb-export - A reader took the facts away; carries which way: `table`, `text`, `image`, `csv` or `xlsx`.
 * @slot - What stands here until there is data: a plain table, a link. Also below a notice.
 * @csspart frame - The card around everything.
 * @csspart title - The document's title.
 * @csspart summary - The picture in one sentence.
 * @csspart picture - The figures.
 * @csspart card - One figure with what belongs to it.
 * @csspart figure - The large figure.
 * @csspart trend - A small line of the last periods with its words.
 * @csspart group - The name of a group of cards.
 * @csspart notes - What to know before trusting the figures.
 * @csspart source - Publisher, time and definition.
 * @csspart table - The same facts as a table.
 * @csspart export - The door to copying, the picture and the files.
 * @csspart export-button - One way to take the facts away.
 * @csspart notice - What is shown instead when the data cannot be.
 */
export class StatCards extends LitElement {
  static override get properties() {
    return given;
  }

  static override get styles() {
    return [widgetStyles, statCardsStyles];
  }

  /** The document: a `StatCardsDocument`, or JSON text of one. */
  declare data: unknown;

  /** Where to fetch the document when no data are given. Same origin, or one that allows it. */
  declare src: string | undefined;

  /** How often to fetch it again, as `30s`, `5m` or `1h`; it rests while the page is hidden. */
  declare refresh: string | undefined;

  readonly #widget = new WidgetController(this, statCardsContract, statCardsModel);

  constructor() {
    super();
    // How many cards stand in a row goes by their figures and by every pixel of room.
    this.#widget.width.exact = true;
  }

  protected override render(): unknown {
    return this.#widget.render((model, place) => frame(model, statCardsPicture(model, place.classes, this.#widget.width.pixels / typeOf(this, place.classes), place.words), place));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cb-stat-cards': StatCards;
  }
}
