import {LitElement} from 'lit';
import {disclosureListContract} from '../contract/guards/disclosure-list.js';
import {DisclosureListController} from '../controller/disclosure-list.js';
import {given} from '../controller/given.js';
import {WidgetController} from '../controller/widget.js';
import {disclosureListModel} from '../model/disclosure-list.js';
import {disclosureListStyles} from '../view/disclosure-list-styles.js';
import {frame} from '../view/frame.js';
import {widgetStyles} from '../view/widget-styles.js';

/**
 * Employers whom the law has published: 拖欠农民工工资失信联合惩戒名单 and 重大劳动保障违法行为. An entry hides itself after its
 * last day, and at once when it is revoked. Each entry has a permanent link, `#entry-` and its id.
 *
 * @tagname cb-disclosure-list
 * @fires {ProblemEvent} cb-problem - The data cannot be shown, or something in it should be mended; carries every problem.
 * @fires {ExportEvent} cb-export - A reader took the facts away; carries which way: `table`, `text`, `image`, `csv`, `xlsx` or `json`.
 * @slot - What stands here until there is data: a plain table, a link. Also below a notice.
 * @csspart frame - The card around everything.
 * @csspart title - The document's title.
 * @csspart summary - The picture in one sentence, with how many are no longer shown.
 * @csspart picture - The list with its search.
 * @csspart contacts - Where objections are raised, and the supervision line.
 * @csspart search - The search.
 * @csspart list - The list itself.
 * @csspart entry - One entry.
 * @csspart missed - What is said of a link whose entry is not shown.
 * @csspart withdrawals - How entries have ended before their time, without names.
 * @csspart notes - What to know before trusting the figures.
 * @csspart source - Publisher, time, definition and licence.
 * @csspart table - The same facts as a table.
 * @csspart export - The door to copying, the picture and the files.
 * @csspart export-button - One way to take the facts away.
 * @csspart notice - What is shown instead when the data cannot be.
 */
export class DisclosureList extends LitElement {
  static override get properties() {
    return given;
  }

  static override get styles() {
    return [widgetStyles, disclosureListStyles];
  }

  /** The document: a `DisclosureListDocument`, or JSON text of one. */
  declare data: unknown;

  /** Where to fetch the document when no data are given. Same origin, or one that allows it. */
  declare src: string | undefined;

  /** How often to fetch it again, as `30s`, `5m` or `1h`; it rests while the page is hidden. */
  declare refresh: string | undefined;

  readonly #widget = new WidgetController(this, disclosureListContract, disclosureListModel);
  readonly #list = new DisclosureListController(this, this.#widget.forget);

  protected override render(): unknown {
    return this.#widget.render((model, place) => frame({...model, about: model.aboutOnPage}, this.#list.picture(model, place), place));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cb-disclosure-list': DisclosureList;
  }
}
