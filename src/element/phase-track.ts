import {LitElement} from 'lit';
import {phaseTrackContract} from '../contract/guards/phase-track.js';
import {given} from '../controller/given.js';
import {WidgetController} from '../controller/widget.js';
import {phaseTrackModel} from '../model/phase-track.js';
import {frame} from '../view/frame.js';
import {phaseTrackStyles} from '../view/phase-track-styles.js';
import {phaseTrackPicture} from '../view/phase-track.js';
import {widgetStyles} from '../view/widget-styles.js';

/**
 * The phases of a campaign with their days, goals and milestones, and today's place among them.
 *
 * @tagname cb-phase-track
 * @fires {ProblemEvent} cb-problem - The data cannot be shown; carries every problem.
 * @slot - What stands here until there is data: a plain table, a link. Also below a notice.
 * @csspart frame - The card around everything.
 * @csspart title - The document's title.
 * @csspart summary - The picture in one sentence.
 * @csspart picture - The track and the phases.
 * @csspart track - The phases to scale, with today and the days on which the plan was made and published.
 * @csspart phase - One phase.
 * @csspart status - A phase's state.
 * @csspart notes - What to know before trusting the figures.
 * @csspart source - Publisher, time and definition.
 * @csspart table - The same facts as a table.
 * @csspart notice - What is shown instead when the data cannot be.
 */
export class PhaseTrack extends LitElement {
  static override get properties() {
    return given;
  }

  static override get styles() {
    return [widgetStyles, phaseTrackStyles];
  }

  /** The document: a `PhaseTrackDocument`, or JSON text of one. */
  declare data: unknown;

  /** Where to fetch the document when no data are given. Same origin, or one that allows it. */
  declare src: string | undefined;

  /** How often to fetch it again, as `30s`, `5m` or `1h`; it rests while the page is hidden. */
  declare refresh: string | undefined;

  readonly #widget = new WidgetController(this, phaseTrackContract, phaseTrackModel);

  protected override render(): unknown {
    return this.#widget.render((model, place) => frame(model, phaseTrackPicture(model, place.classes), place));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cb-phase-track': PhaseTrack;
  }
}
