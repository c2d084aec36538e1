import {LitElement} from 'lit';
import {scorecardContract} from '../contract/guards/scorecard.js';
import {given} from '../controller/given.js';
import {WidgetController} from '../controller/widget.js';
import {scorecardModel} from '../model/scorecard.js';
import {frame} from '../view/frame.js';
import {scorecardStyles} from '../view/scorecard-styles.js';
import {scorecardPicture} from '../view/scorecard.js';
import {widgetStyles} from '../view/widget-styles.js';

/**
 * Indicators by group against their targets, with points, grades of named scales and checklists; of one unit or of several.
 *
 * @tagname cb-scorecard
 * @fires {ProblemEvent} cb-problem - The data cannot be shown; carries every problem.
 * @fires {ExportEvent} cb-export - A reader took the facts away; carries which way: `table`, `text`, `image`, `csv` or `xlsx`.
 * @slot - What stands here until there is data: a plain table, a link. Also below a notice.
 * @csspart frame - The card around everything.
 * @csspart title - The document's title.
 * @csspart summary - The picture in one sentence.
 * @csspart picture - The whole, the groups, the scales.
 * @csspart total - Score, grades and rank as stated.
 * @csspart group - One group of indicators.
 * @csspart indicator - One indicator, or a slot that is not filled.
 * @csspart value - An indicator's figure, answer, grade or points.
 * @csspart bar - A share's bar with its target.
 * @csspart status - Whether a target is reached.
 * @csspart grade - A grade with its scale.
 * @csspart matrix - Several units side by side.
 * @csspart scales - What the grades mean.
 * @csspart notes - What to know before trusting the figures.
 * @csspart source - Publisher, time and definition.
 * @csspart table - The same facts as a table.
 * @csspart export - The door to copying, the picture and the files.
 * @csspart export-button - One way to take the facts away.
 * @csspart notice - What is shown instead when the data cannot be.
 */
export class Scorecard extends LitElement {
  static override get properties() {
    return given;
  }

  static override get styles() {
    return [widgetStyles, scorecardStyles];
  }

  /** The document: a `ScorecardDocument`, or JSON text of one. */
  declare data: unknown;

  /** Where to fetch the document when no data are given. Same origin, or one that allows it. */
  declare src: string | undefined;

  /** How often to fetch it again, as `30s`, `5m` or `1h`; it rests while the page is hidden. */
  declare refresh: string | undefined;

  readonly #widget = new WidgetController(this, scorecardContract, scorecardModel);

  protected override render(): unknown {
    return this.#widget.render((model, place) => frame(model, scorecardPicture(model, place.words), place));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cb-scorecard': Scorecard;
  }
}
