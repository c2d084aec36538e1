import {LitElement} from 'lit';
import {taskForcesContract} from '../contract/guards/task-forces.js';
import {given} from '../controller/given.js';
import {TaskForcesController} from '../controller/task-forces.js';
import {WidgetController} from '../controller/widget.js';
import {taskForcesModel} from '../model/task-forces.js';
import {frame} from '../view/frame.js';
import {taskForcesStyles} from '../view/task-forces-styles.js';
import {widgetStyles} from '../view/widget-styles.js';

/**
 * Task forces (工作专班) with those who lead them and their units, read by force, by leader and by unit, since each of them
 * may stand in several; and who is paired with whom (一对一包干), as a matrix or, where there is little room, as a list.
 *
 * @tagname cb-task-forces
 * @fires {ProblemEvent} cb-problem - The data cannot be shown; carries every problem.
 * @fires {ForceSelectEvent} cb-select - A force, a leader, a unit or a pair was chosen, or let go of; carries the reading, the place in the document (−1 for none), and the keys or codes of what was chosen.
 * @fires {ExportEvent} cb-export - A reader took the facts away; carries which way: `table`, `text`, `image`, `csv` or `xlsx`.
 * @slot - What stands here until there is data: a plain table, a link. Also below a notice.
 * @csspart frame - The card around everything.
 * @csspart title - The document's title.
 * @csspart summary - The picture in one sentence.
 * @csspart picture - The readings, the search and what is read.
 * @csspart search - The search.
 * @csspart forces - The forces as a table.
 * @csspart force - One force.
 * @csspart parties - Leaders or units.
 * @csspart party - One leader or unit with its forces.
 * @csspart pairs - Pairs as a list.
 * @csspart pair - One line of that list.
 * @csspart sides - The two sides by their numbers, where the source does not say who is paired with whom.
 * @csspart matrix - Pairs as a grid.
 * @csspart sentence - What the cell says that is pointed at or has the focus.
 * @csspart legend - What the marks mean.
 * @csspart notes - What to know before trusting the facts.
 * @csspart source - Publisher, time and definition.
 * @csspart table - The same facts as a table.
 * @csspart export - The door to copying, the picture and the files.
 * @csspart export-button - One way to take the facts away.
 * @csspart notice - What is shown instead when the data cannot be.
 */
export class TaskForces extends LitElement {
  static override get properties() {
    return {...given, reading: {}};
  }

  static override get styles() {
    return [widgetStyles, taskForcesStyles];
  }

  /** The document: a `TaskForcesDocument`, or JSON text of one. */
  declare data: unknown;

  /** Where to fetch the document when no data are given. Same origin, or one that allows it. */
  declare src: string | undefined;

  /** How often to fetch it again, as `30s`, `5m` or `1h`; it rests while the page is hidden. */
  declare refresh: string | undefined;

  /** What is read: `forces`, `leaders`, `units` or `pairs`; the first that has anything where the page says nothing. A reader may choose another. */
  declare reading: string | undefined;

  readonly #widget = new WidgetController(this, taskForcesContract, taskForcesModel);
  readonly #forces = new TaskForcesController(this);

  protected override render(): unknown {
    return this.#widget.render((model, place) => frame(model, this.#forces.picture(model, place), place));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cb-task-forces': TaskForces;
  }
}
