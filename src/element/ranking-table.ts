import {LitElement} from 'lit';
import {rankingTableContract} from '../contract/guards/ranking-table.js';
import {rankingTableModel} from '../model/ranking-table.js';
import {RankingController} from '../controller/ranking.js';
import {given} from '../controller/given.js';
import {WidgetController} from '../controller/widget.js';
import {frame} from '../view/frame.js';
import {rankingTableStyles} from '../view/ranking-table-styles.js';
import {widgetStyles} from '../view/widget-styles.js';

/**
 * Units of one population, ranked by one of their figures: ties, changes against the period before, targets, flags.
 *
 * @tagname cb-ranking-table
 * @fires {ProblemEvent} cb-problem - The data cannot be shown; carries every problem.
 * @fires {ExportEvent} cb-export - A reader took the facts away; carries which way: `table`, `text`, `image`, `csv` or `xlsx`.
 * @slot - What stands here until there is data: a plain table, a link. Also below a notice.
 * @cssprop [--cb-sticky-top=0] - How far from the top of the window headings stay, below a page's own bar.
 * @csspart frame - The card around everything.
 * @csspart title - The document's title.
 * @csspart summary - The picture in one sentence.
 * @csspart picture - The table with its bars and lines.
 * @csspart rows - The table itself.
 * @csspart row - One unit.
 * @csspart own - The row of the reader's unit.
 * @csspart bar - A bar inside a cell.
 * @csspart notes - What to know before trusting the figures.
 * @csspart source - Publisher, time, definitions and how the ranks came about.
 * @csspart table - The same facts as a plain table.
 * @csspart export - The door to copying, the picture and the files.
 * @csspart export-button - One way to take the facts away.
 * @csspart notice - What is shown instead when the data cannot be.
 */
export class RankingTable extends LitElement {
  static override get properties() {
    return {...given, own: {}, tools: {type: Boolean}, keepView: {attribute: 'keep-view'}, wall: {}};
  }

  static override get styles() {
    return [widgetStyles, rankingTableStyles];
  }

  /** The document: a `RankingTableDocument`, or JSON text of one. */
  declare data: unknown;

  /** Where to fetch the document when no data are given. Same origin, or one that allows it. */
  declare src: string | undefined;

  /** How often to fetch it again, as `30s`, `5m` or `1h`; it rests while the page is hidden. */
  declare refresh: string | undefined;

  /** The reader's own unit, by its code or its name: its row stands out. */
  declare own: string | undefined;

  /** Shows search, filters and the order of names for few rows, too; more than 30 have them anyway. */
  declare tools: boolean;

  /** Keeps what a reader sorts, searches and filters behind the `#` of the page's address, under this name; no two on a page share one. */
  declare keepView: string | undefined;

  /** Fills a wall and turns its pages every so many seconds, ten when it does not say; a reader can stop it. */
  declare wall: string | undefined;

  readonly #widget = new WidgetController(this, rankingTableContract, rankingTableModel);
  readonly #ranking = new RankingController(this, this.#widget.forget);

  constructor() {
    super();
    this.tools = false;
  }

  protected override render(): unknown {
    return this.#widget.render((model, place) => frame(model, this.#ranking.picture(model, place), place));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cb-ranking-table': RankingTable;
  }
}
