import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {caseTimelineContract} from '../contract/guards/case-timeline.js';
import {given} from '../controller/given.js';
import {WidgetController} from '../controller/widget.js';
import {caseTimelineModel, type CaseModel} from '../model/case-timeline.js';
import {caseTimelinePicture, type Opened} from '../view/case-timeline.js';
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
  static override get styles() {
    return [widgetStyles, caseTimelineStyles, stepsStyles];
  }

  /** The document: a `CaseTimelineDocument`, or JSON text of one. */
  @property(given) data: unknown;

  /** Where to fetch the document when no data are given. Same origin, or one that allows it. */
  @property() src: string | undefined;

  /** How often to fetch it again, as `30s`, `5m` or `1h`; it rests while the page is hidden. */
  @property() refresh: string | undefined;

  readonly #widget = new WidgetController(this, caseTimelineContract, caseTimelineModel);
  /** The cases a reader has opened, by key, so that they stay open when the data are renewed. */
  readonly #open = new Set<string>();
  readonly #opened: Opened = {has: (key) => this.#open.has(key), onToggle: (one, event) => this.#onToggle(one, event)};

  protected override render(): unknown {
    return this.#widget.render((model, place) => frame(model, caseTimelinePicture(model, this.#opened, place.words), place));
  }

  #onToggle({key}: CaseModel, {currentTarget}: Event): void {
    const {open} = currentTarget as HTMLDetailsElement;
    if (open === this.#open.has(key)) return;
    if (open) this.#open.add(key);
    else this.#open.delete(key);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cb-case-timeline': CaseTimeline;
  }
}
