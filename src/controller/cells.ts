import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {HeatMapModel} from '../model/heat-map.js';
import {arrange, draw, fitted} from '../view/arrange.js';
import {fitRows, plainAxis} from '../view/axis.js';
import type {Place as Setting} from '../view/frame.js';
import {heatMapPicture, type Reading} from '../view/heat-map.js';
import {CanvasController} from './canvas.js';
import {SelectEvent} from './events.js';
import {placeAfter, type Place} from './grid-focus.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Draws a matrix, and lets a reader go from cell to cell by pointer and keyboard. */
export class CellsController implements ReactiveController {
  readonly #host: Host;
  readonly #pressed = new Set<number>();
  #model: HeatMapModel | undefined;
  #narrow = false;
  #axes: Pick<Reading, 'rows' | 'columns'> = {rows: plainAxis([]), columns: plainAxis([])};
  #drawn: readonly unknown[] = [];
  #at: Place = {row: 0, column: 0};
  #pointed: Place | undefined;
  #focused = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    new CanvasController(host, this.#draw);
  }

  /** The picture of a model in its place. */
  picture(model: HeatMapModel, {classes}: Setting): unknown {
    const narrow = /\bnarrow\b/.test(classes);
    if (model.levels !== this.#model?.levels) this.#pressed.clear();
    if (model !== this.#model || narrow !== this.#narrow) this.#axes = {rows: fitRows(model.rows, narrow), columns: plainAxis(model.columns.slice(0, 100))};
    this.#model = model;
    this.#narrow = narrow;
    const {row, column} = this.#at;
    this.#at = {row: Math.min(row, model.rows.length - 1), column: Math.min(column, model.columns.length - 1)};
    return heatMapPicture(model, {
      ...this.#axes,
      pressed: this.#pressed,
      onLegend: this.#onLegend,
      onPoint: this.#onPoint,
      onLeave: this.#onLeave,
      onTap: this.#onTap,
      onKey: this.#onKey,
      onFocus: this.#onFocus,
    });
  }

  hostUpdated(): void {
    const cell = this.#find('[role=gridcell]');
    if (cell) this.#name(cell);
    this.#read();
  }

  #find(selector: string): HTMLElement | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
  }

  readonly #draw = (canvas: HTMLCanvasElement, density: number): void => {
    const [model, figure] = [this.#model, this.#find('figure')];
    if (!model || !figure?.querySelector('.cells')) return;
    arrange(figure, model, this.#axes);
    const axis = fitted(figure, model.columns);
    if (JSON.stringify(axis) !== JSON.stringify(this.#axes.columns)) {
      this.#axes = {...this.#axes, columns: axis};
      this.#host.requestUpdate();
    }
    this.#drawn = draw(figure, canvas, model, this.#pressed, density, this.#drawn);
  };

  readonly #onLegend = ({currentTarget}: Event): void => {
    const level = Number((currentTarget as HTMLButtonElement).value);
    if (!this.#pressed.delete(level)) this.#pressed.add(level);
    this.#host.requestUpdate();
  };

  readonly #onPoint = (event: MouseEvent): void => {
    const place = this.#placeOf(event);
    if (!place || (place.row === this.#pointed?.row && place.column === this.#pointed.column)) return;
    this.#pointed = place;
    this.#read();
  };

  readonly #onLeave = (): void => {
    this.#pointed = undefined;
    this.#read();
  };

  readonly #onTap = (event: MouseEvent): void => {
    const place = this.#placeOf(event);
    if (!place) return;
    this.#go(place, true);
    this.#select();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const {rows, columns} = this.#model!;
    const place = placeAfter(this.#at, event, rows.length, columns.length);
    if (!place && event.key !== 'Enter') return;
    event.preventDefault();
    this.#pointed = undefined;
    if (place) this.#go(place, false);
    else this.#select();
  };

  /** A step from cell to cell is not a way out and in again. */
  readonly #onFocus = ({type, relatedTarget, currentTarget}: FocusEvent): void => {
    const inside = type === 'focusin' || (relatedTarget instanceof Node && (currentTarget as Element).contains(relatedTarget));
    if (inside === this.#focused) return;
    this.#focused = inside;
    this.#read();
  };

  #placeOf({clientX, clientY}: MouseEvent): Place | undefined {
    const canvas = this.#find('canvas');
    if (!this.#model || !canvas) return undefined;
    const {left, top, width, height} = canvas.getBoundingClientRect();
    const {rows, columns} = this.#model;
    const row = Math.floor(((clientY - top) / height) * rows.length);
    const column = Math.floor(((clientX - left) / width) * columns.length);
    return row >= 0 && column >= 0 && row < rows.length && column < columns.length ? {row, column} : undefined;
  }

  /**
   * Makes another cell the live one. It comes in the place of the last and is focused anew, since screen readers say what
   * receives the focus, but not all of them say that the name of what has it changed.
   */
  #go(place: Place, byPointer: boolean): void {
    const last = this.#find('[role=gridcell]');
    if (!last) return;
    this.#at = place;
    const next = last.cloneNode() as HTMLElement;
    last.after(next);
    this.#name(next);
    next.focus({preventScroll: byPointer});
    last.remove();
    this.#read();
  }

  /** Names the live cell and puts it over the one it stands for. */
  #name(cell: HTMLElement): void {
    const {row, column} = this.#at;
    cell.parentElement?.setAttribute('aria-rowindex', String(row + 1));
    cell.setAttribute('aria-colindex', String(column + 1));
    cell.setAttribute('aria-label', this.#model!.sentence(row, column));
    this.#over(cell, this.#at);
  }

  /** Says the cell that is pointed at, or else the one that has the focus. */
  #read(): void {
    const [model, line, mark] = [this.#model, this.#find('.line'), this.#find('.pointed')];
    if (!model || !line || !mark) return;
    mark.hidden = this.#pointed === undefined;
    if (this.#pointed) this.#over(mark, this.#pointed);
    const shown = this.#pointed ?? (this.#focused ? this.#at : undefined);
    line.textContent = shown ? model.sentence(shown.row, shown.column) : model.hint;
    line.classList.toggle('hint', !shown);
  }

  #over({style}: HTMLElement, {row, column}: Place): void {
    const {rows, columns} = this.#model!;
    style.left = `${(100 * column) / columns.length}%`;
    style.top = `${(100 * row) / rows.length}%`;
    style.width = `${100 / columns.length}%`;
    style.height = `${100 / rows.length}%`;
  }

  #select(): void {
    /** @internal The manifest lists events from `@fires` alone. */
    this.#host.dispatchEvent(new SelectEvent(this.#at.row, this.#at.column));
  }
}
