import type {ReactiveControllerHost} from 'lit';
import {findForces, findPairs, findParties} from '../model/task-force-find.js';
import type {TaskForcesModel} from '../model/task-forces.js';
import type {Place as Surroundings} from '../view/frame.js';
import {pairsList, partiesList} from '../view/task-force-parties.js';
import {pairingGrid, pairingSides} from '../view/task-force-pairing.js';
import {taskForceMatrixStyles} from '../view/task-force-matrix-styles.js';
import {taskForceMoreStyles} from '../view/task-force-more-styles.js';
import type {ForcesState} from '../view/task-forces.js';
import {placeAfter, type Place} from './grid-focus.js';
import {wear} from './late-styles.js';

/** Cells that a reader can still find a mark among. */
const CELLS = 3600;

/** What few readers need at once: the other readings, the search, and the way through the matrix by pointer and keyboard. */
export class TaskForceMore implements EventListenerObject {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onPair: (place: Place) => void;
  #model: TaskForcesModel | undefined;
  /** What the grid is drawn of; another object when it must be drawn anew. */
  #of: unknown;
  #at: Place = {row: 0, column: 0};
  #pointed: Place | undefined;
  #focused = false;

  constructor(host: ReactiveControllerHost & HTMLElement, onPair: (place: Place) => void) {
    this.#host = host;
    this.#onPair = onPair;
    for (const sheet of [taskForceMoreStyles, taskForceMatrixStyles]) wear(host.shadowRoot!, sheet);
  }

  readonly forces = findForces;

  /** How many lines a reading has, as what is looked for leaves them. */
  picture(model: TaskForcesModel, {classes, words}: Surroundings, state: ForcesState, shown: number): {readonly picture: unknown; readonly found: readonly [number, number]} {
    const {forces, leaders, units, pairing} = model;
    const {reading, query} = state;
    if (reading === 'pairs' && pairing) {
      const lines = findPairs(pairing.lines, query);
      const found = [lines.length, pairing.lines.length] as const;
      const cells = pairing.rows.members.length * pairing.columns.members.length;
      const drawn = query.trim() === '' && !/\b(narrow|large)\b/.test(classes) && pairing.known && cells > 0 && cells <= CELLS && !state.pictured;
      if (drawn) return {picture: pairingGrid(model, this.#drawing(model), this), found};
      return {picture: [pairingSides(model), pairsList(model, lines.slice(0, shown), lines.length - shown, words, state)], found};
    }
    const all = reading === 'leaders' ? leaders : units;
    const those = findParties(all, forces, query);
    return {picture: partiesList(model, those.slice(0, shown), those.length - shown, words, state), found: [those.length, all.length]};
  }

  /** Puts the grid's focus where it was when a grid is drawn anew. */
  drawn(): void {
    const cell = this.#cell(this.#at);
    if (!cell || cell.tabIndex === 0) return;
    for (const other of this.#cells('td[tabindex="0"]')) other.tabIndex = -1;
    cell.tabIndex = 0;
  }

  handleEvent(event: Event): void {
    const {type} = event;
    if (type === 'keydown') return this.#walk(event as KeyboardEvent);
    const place = this.#placeOf(event.target);
    if (type === 'focusin' || type === 'focusout') this.#focused = type === 'focusin';
    else if (type === 'click') {
      if (place) this.#choose(place);
    } else {
      if (place?.row === this.#pointed?.row && place?.column === this.#pointed?.column) return;
      this.#pointed = place;
    }
    this.#read();
  }

  #drawing(model: TaskForcesModel): unknown {
    const {pairing, say} = model;
    if (model !== this.#model) {
      this.#model = model;
      this.#of = {rows: pairing?.rows, columns: pairing?.columns, oneToOne: pairing?.oneToOne, said: say.marks};
      this.#pointed = undefined;
      this.#at = {row: Math.min(this.#at.row, (pairing?.rows.members.length ?? 1) - 1), column: Math.min(this.#at.column, (pairing?.columns.members.length ?? 1) - 1)};
    }
    return this.#of;
  }

  #cells(selector: string): readonly HTMLElement[] {
    return Array.from(this.#host.shadowRoot?.querySelectorAll<HTMLElement>(`.matrix ${selector}`) ?? []);
  }

  #cell({row, column}: Place): HTMLElement | undefined {
    return this.#host.shadowRoot?.querySelector('.matrix tbody')?.children[row]?.children[column + 1] as HTMLElement | undefined;
  }

  #placeOf(target: EventTarget | null): Place | undefined {
    const cell = (target as Element | null)?.closest<HTMLTableCellElement>('td[role=gridcell]');
    return cell ? {row: Array.from(cell.parentElement!.parentElement!.children).indexOf(cell.parentElement!), column: cell.cellIndex - 1} : undefined;
  }

  #walk(event: KeyboardEvent): void {
    const {rows, columns} = this.#model!.pairing!;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#choose(this.#at);
      return this.#read();
    }
    const place = placeAfter(this.#at, event, rows.members.length, columns.members.length);
    if (!place) return;
    event.preventDefault();
    this.#pointed = undefined;
    this.#go(place);
    this.#read();
  }

  #go(place: Place): void {
    this.#at = place;
    this.drawn();
    const cell = this.#cell(place);
    cell?.focus({preventScroll: true});
    cell?.scrollIntoView({block: 'nearest', inline: 'nearest'});
  }

  #choose(place: Place): void {
    for (const cell of this.#cells('[aria-selected]')) cell.removeAttribute('aria-selected');
    this.#go(place);
    this.#cell(place)?.setAttribute('aria-selected', 'true');
    this.#onPair(place);
  }

  /** Says the cell that is pointed at, or else the one that has the focus, and brings out the names of its row and column. */
  #read(): void {
    const shown = this.#pointed ?? (this.#focused ? this.#at : undefined);
    for (const heading of this.#cells('th.at')) heading.classList.remove('at');
    if (shown) {
      const cell = this.#cell(shown);
      cell?.parentElement?.firstElementChild?.classList.add('at');
      this.#cells('thead th')[shown.column]?.classList.add('at');
    }
    const line = this.#host.shadowRoot?.querySelector('.line');
    const {pairing, say} = this.#model!;
    if (!line || !pairing) return;
    line.textContent = shown ? pairing.sentence(shown.row, shown.column) : say.hint;
    line.classList.toggle('hint', !shown);
  }
}
