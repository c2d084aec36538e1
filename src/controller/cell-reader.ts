import type {Span} from '../model/heat-tools.js';
import type {HeatGrid} from '../model/heat-grid.js';
import type {HeatMapModel} from '../model/heat-map.js';
import {SelectEvent} from './events.js';
import {placeAfter, type Place} from './grid-focus.js';
import type {ZoomGestures} from './zoom-gestures.js';

/** Cells that can be read one by one: of a raster, or the regions of a map. */
export interface ReadCells {
  readonly host: HTMLElement;
  readonly grid: HeatGrid;
  readonly model: HeatMapModel | undefined;
  /** The cell being read. */
  at: Place;
  find(selector: string): HTMLElement | undefined;
  isCell(place: Place): boolean;
  name(cell: HTMLElement, row?: HTMLElement): void;
  over(element: HTMLElement, from: Place, to: Place): void;
  say(text: string | undefined): void;
  /** What looks at the cells from closer; nothing where nothing can. */
  tools(): Promise<ZoomGestures | undefined>;
  /** The cell under a pointer, where cells are no rectangles; several of these are not chosen at once. */
  placeOf?(event: MouseEvent): Place | undefined;
  /** The cell of a row nearest to a place without one, where rows are only about as things lie. */
  nearest?(place: Place): Place;
}

/** Lets a reader go from cell to cell by pointer and keyboard, choose one, or draw over several. */
export class CellReader implements EventListenerObject {
  readonly #cells: ReadCells;
  #pointed: Place | undefined;
  #focused = false;
  /** Where a selection began, and what is selected. */
  #anchor: Place | undefined;
  #span: Span | undefined;
  #said = '';

  constructor(cells: ReadCells) {
    this.#cells = cells;
    cells.host.addEventListener('wheel', this.#onWheel, {passive: false});
  }

  leave(): void {
    this.#cells.host.removeEventListener('wheel', this.#onWheel);
  }

  handleEvent(event: Event): void {
    const {type} = event;
    if (type === 'keydown') return this.#walk(event as KeyboardEvent);
    if (type.startsWith('focus')) return this.#focus(event as FocusEvent);
    if (type === 'touchstart') return void this.#cells.tools().then((tools) => tools?.pinch(event as TouchEvent));
    const place = type === 'pointerleave' ? undefined : this.#cells.placeOf ? this.#cells.placeOf(event as MouseEvent) : this.#placeOf(event as MouseEvent);
    if (type === 'pointerdown') this.#press(event as PointerEvent, place);
    else if (type === 'click') {
      if (this.#span) this.#tell(this.#span);
      else if (place) this.#choose(place);
      this.#anchor = undefined;
    } else if (place?.row !== this.#pointed?.row || place?.column !== this.#pointed?.column) {
      this.#pointed = place;
      const {buttons, pointerType} = event as PointerEvent;
      if (place && this.#anchor && buttons === 1 && pointerType === 'mouse') this.#select(place);
      this.read();
    }
  }

  /** Says what is selected, else the cell that is pointed at, else the one that has the focus. */
  read(): void {
    const cells = this.#cells;
    const mark = cells.find('.pointed')!;
    const shown = this.#pointed ?? (this.#focused ? cells.at : undefined);
    const span = this.#span;
    const hidden = !this.#pointed && !span;
    if (mark.hidden !== hidden) mark.hidden = hidden;
    if (span) cells.over(mark, span, {row: span.toRow, column: span.toColumn});
    else if (this.#pointed) cells.over(mark, this.#pointed, this.#pointed);
    cells.say(span ? this.#said : shown && cells.grid.sentence(shown.row, shown.column));
  }

  readonly #onWheel = (event: WheelEvent): void => {
    if (!this.#isInside(event) || !(event.ctrlKey || event.metaKey) || !(this.#cells.model?.tools ?? this.#cells.placeOf)) return;
    event.preventDefault();
    void this.#cells.tools().then((tools) => tools?.wheel(event));
  };

  readonly #isInside = (event: Event): boolean => event.composedPath().includes(this.#cells.find('.cells')!);

  /** A mouse draws over several cells; a finger scrolls. */
  #press({button, pointerType, pointerId, currentTarget}: PointerEvent, place: Place | undefined): void {
    const had = this.#span;
    this.#span = undefined;
    this.#anchor = button === 0 && pointerType === 'mouse' ? place : undefined;
    if (this.#anchor) (currentTarget as Element | null)?.setPointerCapture(pointerId);
    if (had) this.read();
  }

  #select(to: Place): void {
    const {row, column} = this.#anchor!;
    const span = {row: Math.min(row, to.row), column: Math.min(column, to.column), toRow: Math.max(row, to.row), toColumn: Math.max(column, to.column)};
    const one = span.row === span.toRow && span.column === span.toColumn;
    this.#span = one || !this.#cells.model!.tools ? undefined : span;
    if (!this.#span) return;
    void this.#cells.model!.tools!().then(({selection}) => {
      if (this.#span !== span) return;
      this.#said = selection(this.#cells.grid, span);
      this.read();
    });
  }

  #choose(place: Place): void {
    this.#go(place, true);
    this.#tell({...place, toRow: place.row, toColumn: place.column});
  }

  /** Tells the page what was chosen, by what rows and columns go by in other documents. */
  #tell({row, column, toRow, toColumn}: Span): void {
    const {grid, model, host} = this.#cells;
    const [from, at] = grid.at(row, column);
    // A region of the map that the figures do not have.
    if (from < 0) return;
    const [rows, columns] = [new Set<string>(), new Set<string>()];
    for (let down = row; down <= toRow; down += 1) rows.add(model!.keys.rows[grid.at(down, column)[0]]!);
    for (let across = column; across <= toColumn; across += 1) columns.add(model!.keys.columns[grid.at(row, across)[1]]!);
    /** @internal The manifest lists events from `@fires` alone. */
    host.dispatchEvent(new SelectEvent(from, at, [...rows], [...columns]));
  }

  #walk(event: KeyboardEvent): void {
    const {grid, at} = this.#cells;
    const {key, shiftKey, ctrlKey, metaKey, altKey} = event;
    if (/^[+=0−-]$/.test(key) && !ctrlKey && !metaKey && !altKey) {
      event.preventDefault();
      return void this.#cells.tools().then((tools) => tools?.key(key));
    }
    if (key === 'Escape' && this.#span) {
      this.#span = this.#anchor = undefined;
      return this.read();
    }
    const place = this.#there(at, placeAfter(at, event, grid.rows.length, grid.columns.length));
    if (!place && key !== 'Enter') return;
    event.preventDefault();
    this.#pointed = undefined;
    if (!place) {
      if (this.#span) this.#tell(this.#span);
      else this.#choose(at);
      return;
    }
    this.#anchor = shiftKey ? (this.#anchor ?? at) : undefined;
    if (shiftKey) this.#select(place);
    else this.#span = undefined;
    this.#go(place, false);
  }

  /** Over places without a cell a step goes on, and stays where it was when there is none beyond. */
  #there(from: Place, to: Place | undefined): Place | undefined {
    if (!to || this.#cells.isCell(to)) return to;
    if (to.row !== from.row && this.#cells.nearest) return this.#cells.nearest(to);
    const [down, across] = [Math.sign(to.row - from.row), Math.sign(to.column - from.column)];
    const {rows, columns} = this.#cells.grid;
    const inside = ({row, column}: Place) => row >= 0 && column >= 0 && row < rows.length && column < columns.length;
    for (const way of [1, -1]) {
      for (let place = to; inside(place); place = {row: place.row + way * down, column: place.column + (down === 0 || across === 0 ? way * across : 0)}) if (this.#cells.isCell(place)) return place;
    }
    return from;
  }

  /** A step from cell to cell is not a way out and in again. */
  #focus({type, relatedTarget}: FocusEvent): void {
    const inside = type === 'focusin' || (this.#cells.find('.cells')?.contains(relatedTarget as Node | null) ?? false);
    if (inside === this.#focused) return;
    this.#focused = inside;
    this.read();
  }

  #placeOf({clientX, clientY}: MouseEvent): Place | undefined {
    const {left, top, width, height} = this.#cells.find('.sheet')!.getBoundingClientRect();
    const {rows, columns} = this.#cells.grid;
    const place = {row: Math.floor(((clientY - top) / height) * rows.length), column: Math.floor(((clientX - left) / width) * columns.length)};
    return rows[place.row] === undefined || columns[place.column] === undefined || !this.#cells.isCell(place) ? undefined : place;
  }

  /**
   * Makes another cell the live one. It comes in the place of the last and is focused anew, since screen readers say what
   * receives the focus, but not all of them say that the name of what has it changed.
   */
  #go(place: Place, byPointer: boolean): void {
    const cells = this.#cells;
    const last = cells.find('[role=gridcell]')!;
    const next = last.cloneNode() as HTMLElement;
    cells.at = place;
    cells.name(next, last.parentElement!);
    last.after(next);
    next.focus({preventScroll: byPointer});
    last.remove();
    this.read();
  }
}
