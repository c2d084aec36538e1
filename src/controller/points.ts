import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Plot} from '../model/plot.js';
import type {Spot, TrendChartModel} from '../model/trend-chart.js';
import {layoutOf, type Layout} from '../view/plot-layout.js';
import {trendPicture} from '../view/trend-chart.js';
import {placeAfter, type Place} from './grid-focus.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Lets a reader go along the points of a trend by pointer and keyboard, and choose which series are drawn. */
export class PointsController implements ReactiveController, EventListenerObject {
  readonly #host: Host;
  /** Series that the reader took away. */
  readonly #hidden = new Set<number>();
  #model: TrendChartModel | undefined;
  /** What is drawn of the model. The same one as long as it shows the same, so that it is drawn once. */
  #plot: Plot | undefined;
  #shown: readonly number[] = [];
  /** Its row is among the series that are shown. */
  #at: Place = {row: 0, column: 0};
  #pointed: Place | undefined;
  #focused = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The picture of a model. */
  picture(model: TrendChartModel): unknown {
    if (model !== this.#model) {
      const first = this.#model === undefined;
      this.#model = model;
      this.#draw();
      // Who comes by keyboard begins with the newest figure.
      if (first) this.#at = {row: 0, column: Math.max(0, model.series[this.#shown[0] ?? 0]?.last ?? 0)};
      this.#at = {row: Math.max(0, Math.min(this.#at.row, this.#shown.length - 1)), column: Math.min(this.#at.column, Math.max(0, model.places.length - 1))};
    }
    return trendPicture(model, this.#plot!, new Set(this.#shown), this);
  }

  hostUpdated(): void {
    const cell = this.#find('[role=gridcell]');
    if (!cell) return;
    this.#name(cell);
    this.#read();
  }

  /** The picture's events: what is pointed at, walked to, or pressed in the legend. */
  handleEvent(event: Event): void {
    const {type} = event;
    if (type === 'keydown') this.#walk(event as KeyboardEvent);
    else if (type.startsWith('focus')) this.#focus(event as FocusEvent);
    else if (event.currentTarget instanceof HTMLButtonElement) this.#press(Number(event.currentTarget.value));
    else {
      this.#pointed = type === 'pointerleave' ? undefined : this.#nearest(event as MouseEvent);
      if (type === 'click' && this.#pointed) this.#go(this.#pointed, true);
      this.#read();
    }
  }

  #draw(): void {
    const {plot, series} = this.#model!;
    this.#shown = series.map((_, index) => index).filter((index) => !this.#hidden.has(index));
    const isShown = ({series}: {readonly series: number}) => !this.#hidden.has(series);
    this.#plot = this.#hidden.size === 0 ? plot : {...plot, lines: plot.lines.filter(isShown), remarks: plot.remarks.filter(isShown)};
  }

  #find(selector: string): HTMLElement | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
  }

  /** The last series stays: a picture of nothing says nothing. */
  #press(series: number): void {
    if (!this.#hidden.delete(series) && this.#shown.length > 1) this.#hidden.add(series);
    this.#draw();
    this.#at = {...this.#at, row: Math.min(this.#at.row, this.#shown.length - 1)};
    this.#pointed = undefined;
    this.#host.requestUpdate();
  }

  #walk(event: KeyboardEvent): void {
    const place = placeAfter(this.#at, event, this.#shown.length, this.#model!.places.length);
    if (!place) return;
    event.preventDefault();
    this.#pointed = undefined;
    this.#go(place, false);
  }

  /** A step from point to point is not a way out and in again. */
  #focus({type, relatedTarget, currentTarget}: FocusEvent): void {
    const inside = type === 'focusin' || (currentTarget as Element).contains(relatedTarget as Node | null);
    if (inside === this.#focused) return;
    this.#focused = inside;
    this.#read();
  }

  get #layout(): Layout | undefined {
    const node = this.#find('.room');
    if (!node || node.clientWidth === 0) return undefined;
    const {fontSize, fontFamily} = getComputedStyle(node);
    return layoutOf(this.#plot!, {width: node.clientWidth, height: node.clientHeight, em: parseFloat(fontSize), family: fontFamily});
  }

  /** The period nearest to a pointer, and of the series that have a figure there the nearest one. */
  #nearest({clientX, clientY}: MouseEvent): Place | undefined {
    const [layout, model] = [this.#layout, this.#model!];
    if (!layout || model.places.length === 0) return undefined;
    const {left, top} = this.#find('.plot')!.getBoundingClientRect();
    const nearest = (distances: readonly number[]) => distances.reduce((best, distance, index) => (distance < distances[best]! ? index : best), 0);
    const column = nearest(model.places.map((place) => Math.abs(layout.x(place) - (clientX - left))));
    const row = nearest(this.#shown.map((series) => {
      const {numbers, panel} = model.series[series]!;
      const value = numbers[column];
      return value === undefined ? 1e9 : Math.abs(layout.y(panel, value) - (clientY - top));
    }));
    return {row, column};
  }

  #spot({row, column}: Place): Spot {
    return this.#model!.spot(this.#shown[row] ?? 0, column);
  }

  /**
   * Makes another point the live one. It comes in the place of the last and is focused anew, since screen readers say what
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

  /** Names the live cell and puts it over the point it stands for. */
  #name(cell: HTMLElement): void {
    const {row, column} = this.#at;
    cell.parentElement!.setAttribute('aria-rowindex', `${row + 1}`);
    cell.setAttribute('aria-colindex', `${column + 1}`);
    const spot = this.#spot(this.#at);
    cell.setAttribute('aria-label', spot.sentence);
    this.#over(cell, spot);
  }

  /** Says the point that is pointed at, or else the one that has the focus. */
  #read(): void {
    const [model, line, mark] = [this.#model!, this.#find('.line')!, this.#find('.pointed')!];
    const shown = this.#pointed ?? (this.#focused ? this.#at : undefined);
    mark.hidden = !this.#pointed;
    if (this.#pointed) this.#over(mark, this.#spot(this.#pointed));
    line.textContent = shown ? this.#spot(shown).sentence : model.hint;
    line.classList.toggle('hint', !shown);
  }

  /** Over its point; where there is no figure, over its place on the axis. */
  #over({style}: HTMLElement, {x, y, panel}: Spot): void {
    const layout = this.#layout;
    if (!layout) return;
    style.cssText = `left:${layout.x(x)}px;top:${layout.y(panel, y ?? this.#plot!.panels[panel]!.low)}px`;
  }
}
