import {html, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {TaskForcesModel, ForceReading} from '../model/task-forces.js';
import type {Place} from '../view/frame.js';
import {forcesList, forcesTools, type ForcesState} from '../view/task-forces.js';
import type {TaskForceMore} from './task-force-more.js';
import {ForceSelectEvent} from './task-force-event.js';

/** What a page asks of forces beyond its data. */
export interface TaskForcesHost extends ReactiveControllerHost, HTMLElement {
  reading: string | undefined;
}

/** Lines on the page until a reader asks for the others; paper has all of them. */
const SHOWN = 60;

/** Forces on the page: in which reading, as what is looked for leaves them, and which is selected. */
export class TaskForcesController implements ReactiveController {
  readonly #host: TaskForcesHost;
  #model: TaskForcesModel | undefined;
  #query = '';
  #chosen: ForcesState['chosen'];
  #selected: string | undefined;
  #shown = SHOWN;
  #printing = false;
  #more: TaskForceMore | undefined;
  #asked = false;
  #lost = false;

  constructor(host: TaskForcesHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  /** The forces of a model in the reading that is wanted. */
  picture(model: TaskForcesModel, place: Place): unknown {
    this.#model = model;
    const reading = this.#readingOf(model);
    const looking = this.#query.trim() !== '' || this.#chosen !== undefined;
    const pictured = this.#host.closest('[data-picture]') !== null;
    if (reading !== 'forces' || looking) this.#need();
    const shown = this.#printing ? Infinity : this.#shown;
    const state = this.#state(reading, pictured, /\b(narrow|medium|large)\b/.test(place.classes));
    const {picture, found} = this.#read(model, place, state, looking, shown);
    // Two lines need no search.
    const many = model.forces.length + (model.pairing?.lines.length ?? 0) > 2;
    return [pictured || !(many || looking) ? undefined : forcesTools(model, {...state, found: looking ? found : undefined}), picture];
  }

  #read(model: TaskForcesModel, place: Place, state: ForcesState, looking: boolean, shown: number): Partial<ReturnType<TaskForceMore['picture']>> {
    const {words} = place;
    if (state.reading !== 'forces') return this.#more?.picture(model, place, state, shown) ?? {picture: html`<p class="rest" role="status">${this.#lost ? words.cannotShow : words.loading}</p>`};
    const forces = looking && this.#more ? this.#more.forces(model.forces, this.#query, this.#chosen?.key) : model.forces;
    return {picture: forcesList(model, forces.slice(0, shown), forces.length - shown, words, state), found: [forces.length, model.forces.length]};
  }

  hostUpdated(): void {
    this.#more?.drawn();
  }

  #readingOf({readings}: TaskForcesModel): ForceReading {
    return readings.find((name) => name === this.#host.reading) ?? readings[0] ?? 'forces';
  }

  #state(reading: ForceReading, pictured: boolean, stacked: boolean): ForcesState {
    return {
      reading,
      query: this.#query,
      chosen: this.#chosen,
      selected: this.#selected,
      pictured,
      stacked,
      found: undefined,
      onReading: (name) => {
        this.#host.reading = name;
        this.#want(this.#query, undefined);
        this.#selected = undefined;
      },
      onQuery: (query) => this.#want(query, this.#chosen),
      onClear: () => this.#want('', undefined),
      onChoose: ({key, label}) => this.#want(this.#query, key === this.#chosen?.key ? undefined : {key, label}),
      onSelect: (key, row) => this.#select(reading, key, row),
      onMore: () => {
        this.#shown = Infinity;
        this.#host.requestUpdate();
      },
    };
  }

  #want(query: string, chosen: ForcesState['chosen']): void {
    [this.#query, this.#chosen, this.#shown] = [query, chosen, SHOWN];
    this.#host.requestUpdate();
  }

  /** Selects one, or lets go of it; the page is told which, or that there is none. */
  #select(reading: ForceReading, key: string, row: number): void {
    const again = this.#selected === key;
    this.#selected = again ? undefined : key;
    this.#host.requestUpdate();
    const {leaders, units, pairing} = this.#model!;
    const code = [...leaders, ...units].find((party) => party.key === key)?.code;
    const line = reading === 'pairs' ? pairing?.lines.find((one) => one.key === key) : undefined;
    if (again) return this.#tell(new ForceSelectEvent(reading, -1, -1, []));
    if (line && pairing) return this.#tell(this.#pairEvent(line.at[0], line.at[1]));
    this.#tell(new ForceSelectEvent(reading, row, -1, [reading === 'forces' ? key : (code ?? key)]));
  }

  #pairEvent(row: number, column: number): ForceSelectEvent {
    const {rows, columns} = this.#model!.pairing!;
    const code = (list: typeof rows.members, at: number) => (list[at] ? [list[at].code] : []);
    return new ForceSelectEvent('pairs', row, column, code(rows.members, row), code(columns.members, column));
  }

  #tell(event: ForceSelectEvent): void {
    /** @internal The manifest lists events from `@fires` alone. */
    this.#host.dispatchEvent(event);
  }

  #need(): void {
    if (this.#asked) return;
    this.#asked = true;
    void import('./task-force-more.js')
      .then(
        ({TaskForceMore}) => (this.#more = new TaskForceMore(this.#host, ({row, column}) => this.#tell(this.#pairEvent(row, column)))),
        () => (this.#lost = true),
      )
      .then(() => this.#host.requestUpdate());
  }

  readonly #onPrint = ({type}: Event): void => {
    this.#printing = type === 'beforeprint';
    this.#host.requestUpdate();
  };
}
