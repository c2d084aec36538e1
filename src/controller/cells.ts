import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {HeatGrid} from '../model/heat-grid.js';
import type {HeatMapModel} from '../model/heat-map.js';
import {ABOVE, arrange, draw, fitAbove, gridHeight, label, type Drawn} from '../view/arrange.js';
import {fitRows, plainAxis, tickAxis, type Axes} from '../view/axis.js';
import type {Place as Surroundings} from '../view/frame.js';
import {heatMapPicture} from '../view/heat-map.js';
import {toolsButton} from '../view/tools-button.js';
import type {CellReader} from './cell-reader.js';
import type {CellTools, DrawnCells} from './cell-tools.js';
import type {Place} from './grid-focus.js';
import type {WidthController} from './width.js';
import type {ZoomGestures} from './zoom-gestures.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Where there is no cell. */
const VOID = 255;

/** Keys that go from cell to cell, or make them larger and smaller, which the page is not to scroll by meanwhile. */
const KEYS = /^(Arrow|Home|End|Page|Enter$|[+=0−-]$)/;

/** Draws cells in the room they have; to read them one by one, and to order and zoom, it loads what that takes on the first move towards them. */
export class CellsController implements ReactiveController, EventListenerObject, DrawnCells {
  readonly host: Host;
  /** The cell being read, and the picture's cells as they are laid out now. */
  at: Place = {row: 0, column: 0};
  grid!: HeatGrid;
  model: HeatMapModel | undefined;
  axes: Axes = {rows: plainAxis([]), columns: plainAxis([])};
  /** Classes whose cells a reader brought to the front. */
  readonly #pressed = new Set<number>();
  #base: HeatGrid | undefined;
  #lay: ((narrow: boolean) => HeatGrid) | undefined;
  #narrow = false;
  #drawn: Drawn = {by: [], merged: false};
  #print: MediaQueryList | undefined;
  #reader: CellReader | undefined;
  #tools: CellTools | undefined;
  /** What happened while the code for it was on its way. */
  #waiting: Event[] | undefined;
  #asked: Promise<unknown> | undefined;

  constructor(host: Host, width: WidthController) {
    this.host = host;
    host.addController(this);
    width.exact = true;
  }

  /** The picture of a model in its place; nothing until its layout has come. */
  picture(model: HeatMapModel, {classes}: Surroundings): unknown {
    const narrow = classes.includes('narrow');
    if (model !== this.model) {
      if (model.levels !== this.model?.levels) this.#pressed.clear();
      this.#lay = undefined;
      // Where the code for a form cannot be had, its figures are drawn in rows and columns.
      void model.lay?.().catch(() => () => model).then((lay) => {
        if (model !== this.model) return;
        this.#lay = lay;
        this.host.requestUpdate();
      });
    }
    const laid = model.lay ? this.#lay?.(narrow) : model;
    this.model = model;
    if (!laid) return undefined;
    const grid = this.#tools?.grid(model) ?? laid;
    const {rows, columns, ticks} = grid;
    if (grid !== this.#base || narrow !== this.#narrow) {
      this.#base = this.grid = grid;
      this.#narrow = narrow;
      this.axes = ticks ? {rows: tickAxis(ticks.rows), columns: tickAxis(ticks.columns)} : {rows: fitRows(rows, gridHeight(grid, narrow)), columns: plainAxis([])};
      this.at = this.#there({row: Math.min(this.at.row, rows.length - 1), column: Math.min(this.at.column, columns.length - 1)});
    }
    const tools = model.tools && toolsButton(model.toolsLabel, this.#tools !== undefined, () => void this.tools());
    return heatMapPicture(model, grid, this.#pressed, this, {tools, ...this.#tools?.further});
  }

  hostConnected(): void {
    this.#print = matchMedia('print');
    this.#print.addEventListener('change', this.draw);
  }

  hostDisconnected(): void {
    this.#print?.removeEventListener('change', this.draw);
    this.#reader?.leave();
    this.#reader = this.#waiting = undefined;
    this.#tools?.leave();
  }

  /** What is written is written before anything is measured, so that the page need not be laid out for it once more. */
  hostUpdated(): void {
    // A map has a cell of its own.
    const cell = this.find('.cells [role=gridcell]');
    if (cell) this.name(cell);
    if (cell) this.#read();
    const {merged} = this.#drawn;
    this.draw();
    if (cell && merged !== this.#drawn.merged) this.#read();
  }

  #read(): void {
    if (this.#reader) this.#reader.read();
    else this.say(undefined);
  }

  /** The picture's events: what is pointed at, chosen, walked to, or pressed in the legend. */
  handleEvent(event: Event): void {
    if (event.type === 'click' && event.currentTarget instanceof HTMLButtonElement) return this.#press(Number(event.currentTarget.value));
    // Two fingers are for the cells, not for the page.
    if (event.type === 'touchstart' && ((event as TouchEvent).touches.length !== 2 || !this.model?.tools || !event.cancelable)) return;
    if (event.type === 'touchstart') event.preventDefault();
    if (this.#reader) return this.#reader.handleEvent(event);
    if (event.type === 'keydown' && KEYS.test((event as KeyboardEvent).key) && !(event as KeyboardEvent).altKey) event.preventDefault();
    if (this.#waiting) return void this.#waiting.push(event);
    this.#waiting = [event];
    void import('./cell-reader.js').then(({CellReader}) => {
      this.#reader = new CellReader(this);
      this.#waiting?.forEach((waiting) => this.#reader!.handleEvent(waiting));
    }, () => (this.#waiting = undefined));
  }

  /** Orders, totals and zoom, which come with their first use; nothing for forms that have none. */
  async tools(): Promise<ZoomGestures | undefined> {
    const {model} = this;
    if (!model?.tools) return undefined;
    this.#asked ??= Promise.all([import('./cell-tools.js'), model.tools()]).then(
      ([{CellTools}, tools]) => {
        this.#tools = new CellTools(this, tools);
        this.host.requestUpdate();
        return this.host.updateComplete;
      },
      () => (this.#asked = undefined),
    );
    await this.#asked;
    return this.#tools?.gestures;
  }

  find(selector: string): HTMLElement | undefined {
    return this.host.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
  }

  /** Puts everything in its place and paints what has changed. */
  readonly draw = (): void => {
    const [{model, grid}, figure] = [this, this.find('figure')];
    if (!model || !figure?.querySelector('.map')) return;
    const zoom = this.#tools?.zoom ?? {across: 1, down: 1};
    arrange(figure, grid, (this.#tools?.axes ?? this.axes).rows, zoom, this.#tools?.lines ?? []);
    if (!grid.ticks) this.axes = {...this.axes, columns: fitAbove(figure, grid.columns, zoom.across)};
    const paint = () => (this.#drawn = draw(figure, model, grid, this.#pressed, zoom, this.#drawn));
    paint();
    // Cells have the same room whatever stands above them: to measure it afterwards would have the page laid out once more.
    if (label(figure, ABOVE, (this.#tools?.axes ?? this.axes).columns, grid, zoom)) paint();
    this.#tools?.drawn();
  };

  /** Names the live cell and puts it over the one it stands for. */
  name(cell: HTMLElement, row = cell.parentElement!): void {
    const {at} = this;
    row.setAttribute('aria-rowindex', `${at.row + 1}`);
    cell.setAttribute('aria-colindex', `${at.column + 1}`);
    cell.setAttribute('aria-label', this.grid.sentence(at.row, at.column));
    this.over(cell, this.at, this.at);
  }

  /** Puts an element over the cells from one to another. */
  over({style}: HTMLElement, from: Place, to: Place): void {
    const {rows, columns} = this.grid;
    const [width, height] = [100 / columns.length, 100 / rows.length];
    style.cssText = `left:${from.column * width}%;top:${from.row * height}%;width:${(to.column - from.column + 1) * width}%;height:${(to.row - from.row + 1) * height}%`;
  }

  /** Says something in the line below the cells; how to read them when there is nothing to say. */
  say(text: string | undefined): void {
    const line = this.find('.line')!;
    const {hint, mergedHint} = this.model!;
    const said = text ?? (this.#drawn.merged ? mergedHint : hint);
    if (line.textContent !== said) line.textContent = said;
    if (line.classList.contains('hint') !== (text === undefined)) line.classList.toggle('hint');
  }

  /** Whether a cell is there: forms other than a matrix have gaps. */
  isCell({row, column}: Place): boolean {
    return this.grid.levels[row * this.grid.columns.length + column] !== VOID;
  }

  #there(place: Place): Place {
    if (this.isCell(place)) return place;
    const {levels, columns} = this.grid;
    const index = levels.findIndex((level) => level !== VOID);
    return {row: Math.floor(index / columns.length), column: index % columns.length};
  }

  #press(level: number): void {
    if (!this.#pressed.delete(level)) this.#pressed.add(level);
    this.host.requestUpdate();
  }
}
