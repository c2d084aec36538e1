import {LitElement} from 'lit';
import {readBoard, type Piece} from '../contract/board-parts.js';
import {given} from '../controller/given.js';
import {WidgetController} from '../controller/widget.js';
import {boardModel} from '../model/board.js';
import {boardPage, boardStyles} from '../view/board.js';
import {widgetStyles} from '../view/widget-styles.js';
import {catalog} from './catalog.js';
import {tags} from './tags.js';

/**
 * A whole page of widgets from one document; also shows a single widget's document, so that one tag is enough for a web editor.
 * Each widget's code is loaded when a document needs it, and a widget that cannot be read spoils only its own place.
 *
 * @tagname cb-board
 * @fires {ProblemEvent} cb-problem - The board, or a widget on it, cannot be shown; carries every problem.
 * @slot - What stands here until there is data: a plain table, a link. Also below a notice.
 * @csspart board - Everything.
 * @csspart header - Title, source and time.
 * @csspart title - The board's title.
 * @csspart section-title - A section's title.
 * @csspart place - The place of one widget.
 * @csspart notes - What to know before trusting the figures.
 * @csspart notice - What is shown instead when the data cannot be.
 */
export class Board extends LitElement {
  static override get properties() {
    return given;
  }

  static override get styles() {
    return [widgetStyles, boardStyles];
  }

  /** The document: a `BoardDocument` or any widget's document, or JSON text of one. */
  declare data: unknown;

  /** Where to fetch the document when no data are given. Same origin, or one that allows it. */
  declare src: string | undefined;

  /** How often to fetch it again, as `30s`, `5m` or `1h`; it rests while the page is hidden. */
  declare refresh: string | undefined;

  readonly #widget = new WidgetController(this, readBoard, boardModel);

  protected override render(): unknown {
    return this.#widget.render((model, place) => boardPage(model, place, (piece) => this.#fill(piece)));
  }

  #fill(piece: Piece): unknown {
    if (piece.type === undefined) return this.#widget.notice(piece.problem ? [piece.problem] : []);
    void catalog[piece.type]();
    return tags[piece.type](piece);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cb-board': Board;
  }
}
