import {LitElement} from 'lit';
import {caseTimelineContract} from '../contract/guards/case-timeline.js';
import {CaseTimelineController} from '../controller/case-timeline.js';
import {given} from '../controller/given.js';
import {caseTimelineOf} from '../controller/time-limits.js';
import {WidgetController} from '../controller/widget.js';
import {caseTimelineStyles} from '../view/case-timeline-styles.js';
import {frame} from '../view/frame.js';
import {stepsStyles} from '../view/steps-styles.js';
import {widgetStyles} from '../view/widget-styles.js';

/**
 * What was done in one case or several, what is due and what is late; every light is computed in working days.
 *
 * @tagname cb-case-timeline
 * @fires {ProblemEvent} cb-problem - The data cannot be shown; carries every problem.
 * @fires {ExportEvent} cb-export - A reader took the facts away; carries which way: `table`, `text`, `image`, `csv` or `xlsx`.
 * @slot - What stands here until there is data: a plain table, a link. Also below a notice.
 * @csspart frame - The card around everything.
 * @csspart title - The document's title.
 * @csspart summary - What is late, due or paid, in one sentence.
 * @csspart picture - The cases.
 * @csspart empty - What stands instead when there is no case.
 * @csspart rows - Many cases as a table of which only the rows in sight are on the page.
 * @csspart case - One case with its state, its figures and its steps.
 * @csspart measure - People and money claimed, verified, agreed to or paid.
 * @csspart step - One step.
 * @csspart chip - A state or a light in words.
 * @csspart notes - What to know before trusting the facts.
 * @csspart source - Publisher, time and definition.
 * @csspart table - The same facts as a table.
 * @csspart export - The door to copying, the picture and the files.
 * @csspart export-button - One way to take the facts away.
 * @csspart notice - What is shown instead when the data cannot be.
 */
export class CaseTimeline extends LitElement {
  static override get properties() {
    return {...given, reading: {}};
  }

  static override get styles() {
    return [widgetStyles, caseTimelineStyles, stepsStyles];
  }

  /** The document: a `CaseTimelineDocument`, or JSON text of one. */
  declare data: unknown;

  /** Where to fetch the document when no data are given. Same origin, or one that allows it. */
  declare src: string | undefined;

  /** How often to fetch it again, as `30s`, `5m` or `1h`; it rests while the page is hidden. */
  declare refresh: string | undefined;

  /** How many cases are read: `full`, one by one; `rows`, on a common axis of time; `due`, by what is due. Their number and the room decide where the page says nothing; a reader may choose another. */
  declare reading: string | undefined;

  readonly #widget = new WidgetController(this, caseTimelineContract, caseTimelineOf);
  readonly #cases = new CaseTimelineController(this, this.#widget);

  protected override render(): unknown {
    return this.#widget.render((model, place) => frame(model, this.#cases.picture(model, place), place));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cb-case-timeline': CaseTimeline;
  }
}
