import {LitElement} from 'lit';
import {caseLedgerContract} from '../contract/guards/case-ledger.js';
import {CaseLedgerController, caseLedgerOf} from '../controller/case-ledger.js';
import {given} from '../controller/given.js';
import {WidgetController} from '../controller/widget.js';
import {caseLedgerStyles} from '../view/case-ledger-styles.js';
import {frame} from '../view/frame.js';
import {widgetStyles} from '../view/widget-styles.js';

/**
 * A ledger of problems (问题台账): who has which of them, until when, what came back on each line of feedback, and how it was
 * written off. What is called written off without payment, goal or a reason is shown as doubtful and counted apart.
 *
 * @tagname cb-case-ledger
 * @fires {ProblemEvent} cb-problem - The data cannot be shown; carries every problem.
 * @fires {SelectEvent} cb-select - A reader chose an entry, by click, tap or Enter; `row` is its place in the document, `rows` has its number, or its words where it has none.
 * @fires {ExportEvent} cb-export - A reader took the facts away; carries which way: `table`, `text`, `image`, `csv` or `xlsx`.
 * @slot - What stands here until there is data: a plain table, a link. Also below a notice.
 * @csspart frame - The card around everything.
 * @csspart title - The document's title.
 * @csspart summary - What is open, late, written off or in doubt, in one sentence.
 * @csspart picture - The numbers, the tools and the entries.
 * @csspart empty - What stands instead when there is no entry.
 * @csspart counts - The numbers above the list.
 * @csspart search - The search.
 * @csspart list - The entries.
 * @csspart item - One entry.
 * @csspart group - The heading of a group.
 * @csspart track - One line of feedback.
 * @csspart chip - A state or a light in words.
 * @csspart notes - What to know before trusting the facts.
 * @csspart source - Publisher, time and definition.
 * @csspart table - The same facts as a table.
 * @csspart export - The door to copying, the picture and the files.
 * @csspart export-button - One way to take the facts away.
 * @csspart notice - What is shown instead when the data cannot be.
 */
export class CaseLedger extends LitElement {
  static override get properties() {
    return given;
  }

  static override get styles() {
    return [widgetStyles, caseLedgerStyles];
  }

  /** The document: a `CaseLedgerDocument`, or JSON text of one. */
  declare data: unknown;

  /** Where to fetch the document when no data are given. Same origin, or one that allows it. */
  declare src: string | undefined;

  /** How often to fetch it again, as `30s`, `5m` or `1h`; it rests while the page is hidden. */
  declare refresh: string | undefined;

  readonly #widget = new WidgetController(this, caseLedgerContract, caseLedgerOf);
  readonly #ledger = new CaseLedgerController(this, this.#widget.forget);

  protected override render(): unknown {
    return this.#widget.render((model, place) => frame(model, this.#ledger.picture(model, place), place));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cb-case-ledger': CaseLedger;
  }
}
