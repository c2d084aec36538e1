import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {HeatMapModel} from '../model/heat-map.js';
import {arrange, draw} from '../view/arrange.js';
import {fitRows, plainAxis, type Axes} from '../view/axis.js';
import type {Place as Surroundings} from '../view/frame.js';
import {heatMapPicture} from '../view/heat-map.js';
import {SelectEvent} from './events.js';
import {placeAfter, type Place} from './grid-focus.js';
import type {WidthController} from './width.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Draws a matrix in the room it has, and lets a reader go from cell to cell by pointer and keyboard. */
export class CellsController implements ReactiveController, EventListenerObject {
  readonly #host: Host;
  /** Classes whose cells a reader brought to the front. */
  readonly #pressed = new Set<number>();
  #model: HeatMapModel | undefined;
  #classes = '';
  #axes: Axes = {rows: plainAxis([]), columns: plainAxis([])};
  #drawn: readonly unknown[] = [];
  #print: MediaQueryList | undefined;
  #at: Place = {row: 0, column: 0};
  #pointed: Place | undefined;
  #focused = false;

  constructor(host: Host, width: WidthController) {
    this.#host = host;
    host.addController(this);
    width.exact = true;
  }

  /** The picture of a model in its place. */
  picture(model: HeatMapModel, {classes}: Surroundings): unknown {
    const {rows, columns, levels} = model;
    if (levels !== this.#model?.levels) this.#pressed.clear();
    if (model !== this.#model || classes !== this.#classes) this.#axes = {rows: fitRows(rows, classes.includes('narrow')), columns: plainAxis(columns.slice(0, 100))};
    this.#model = model;
    this.#classes = classes;
    this.#at = {row: Math.min(this.#at.row, rows.length - 1), column: Math.min(this.#at.column, columns.length - 1)};
    return heatMapPicture(model, this.#axes, this.#pressed, this);
  }

  hostConnected(): void {
    this.#print = matchMedia('print');
    this.#print.addEventListener('change', this.#draw);
  }

  hostDisconnected(): void {
    this.#print?.removeEventListener('change', this.#draw);
  }

  hostUpdated(): void {
    this.#draw();
    const cell = this.#find('[role=gridcell]');
    if (!cell) return;
    this.#name(cell);
    this.#read();
  }

  /** The picture's events: what is pointed at, chosen, walked to, or pressed in the legend. */
  handleEvent(event: Event): void {
    const {type} = event;
    if (type === 'keydown') this.#walk(event as KeyboardEvent);
    else if (type.startsWith('focus')) this.#focus(event as FocusEvent);
    else if (event.currentTarget instanceof HTMLButtonElement) this.#press(Number(event.currentTarget.value));
    else {
      const place = type === 'pointerleave' ? undefined : this.#placeOf(event as MouseEvent);
      if (type === 'click') {
        if (place) this.#choose(place);
      } else if (place?.row !== this.#pointed?.row || place?.column !== this.#pointed?.column) {
        this.#pointed = place;
        this.#read();
      }
    }
  }

  #find(selector: string): HTMLElement | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
  }

  readonly #draw = (): void => {
    const [model, figure] = [this.#model, this.#find('figure')];
    if (!model || !figure?.querySelector('.map')) return;
    const columns = arrange(figure, model, this.#axes);
    if (JSON.stringify(columns) !== JSON.stringify(this.#axes.columns)) {
      this.#axes = {...this.#axes, columns};
      this.#host.requestUpdate();
    }
    this.#drawn = draw(figure, model, this.#pressed, this.#drawn);
  };

  #press(level: number): void {
    if (!this.#pressed.delete(level)) this.#pressed.add(level);
    this.#host.requestUpdate();
  }

  #choose(place: Place): void {
    this.#go(place, true);
    /** @internal The manifest lists events from `@fires` alone. */
    this.#host.dispatchEvent(new SelectEvent(place.row, place.column));
  }

  #walk(event: KeyboardEvent): void {
    const place = placeAfter(this.#at, event, this.#model!.rows.length, this.#model!.columns.length);
    if (!place && event.key !== 'Enter') return;
    event.preventDefault();
    this.#pointed = undefined;
    if (place) this.#go(place, false);
    else this.#choose(this.#at);
  }

  /** A step from cell to cell is not a way out and in again. */
  #focus({type, relatedTarget, currentTarget}: FocusEvent): void {
    const inside = type === 'focusin' || (currentTarget as Element).contains(relatedTarget as Node | null);
    if (inside === this.#focused) return;
    this.#focused = inside;
    this.#read();
  }

  #placeOf({clientX, clientY}: MouseEvent): Place | undefined {
    const {left, top, width, height} = this.#find('canvas')!.getBoundingClientRect();
    const {rows, columns} = this.#model!;
    const row = Math.floor(((clientY - top) / height) * rows.length);
    const column = Math.floor(((clientX - left) / width) * columns.length);
    return rows[row] === undefined || columns[column] === undefined ? undefined : {row, column};
  }

  /**
   * Makes another cell the live one. It comes in the place of the last and is focused anew, since screen readers say what
   * receives the focus, but not all of them say that the name of what has it changed.
   */
  #go(place: Place, byPointer: boolean): void {
    const last = this.#find('[role=gridcell]')!;
    const next = last.cloneNode() as HTMLElement;
    this.#at = place;
    last.after(next);
    this.#name(next);
    next.focus({preventScroll: byPointer});
    last.remove();
    this.#read();
  }

  /** Names the live cell and puts it over the one it stands for. */
  #name(cell: HTMLElement): void {
    const {row, column} = this.#at;
    cell.parentElement!.setAttribute('aria-rowindex', `${row + 1}`);
    cell.setAttribute('aria-colindex', `${column + 1}`);
    cell.setAttribute('aria-label', this.#model!.sentence(row, column));
    this.#over(cell, this.#at);
  }

  /** Says the cell that is pointed at, or else the one that has the focus. */
  #read(): void {
    const [model, line, mark] = [this.#model!, this.#find('.line')!, this.#find('.pointed')!];
    const shown = this.#pointed ?? (this.#focused ? this.#at : undefined);
    mark.hidden = !this.#pointed;
    if (this.#pointed) this.#over(mark, this.#pointed);
    line.textContent = shown ? model.sentence(shown.row, shown.column) : model.hint;
    line.classList.toggle('hint', !shown);
  }

  #over({style}: HTMLElement, {row, column}: Place): void {
    const [width, height] = [100 / this.#model!.columns.length, 100 / this.#model!.rows.length];
    style.cssText = `left:${column * width}%;top:${row * height}%;width:${width}%;height:${height}%`;
  }
}
