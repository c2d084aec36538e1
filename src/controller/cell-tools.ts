import type {ReactiveControllerHost} from 'lit';
import type {HeatGrid} from '../model/heat-grid.js';
import type {HeatMapModel} from '../model/heat-map.js';
import type {HeatOrder, HeatTools} from '../model/heat-tools.js';
import {fitAbove, gridHeight, type Zoom} from '../view/arrange.js';
import {fitRows, placeOn, plainAxis, within, type Axes, type Axis} from '../view/axis.js';
import type {Further} from '../view/heat-map.js';
import {heatToolsLine, heatToolsStyles, totalsBelow, totalsBeside} from '../view/heat-tools.js';
import type {ReadCells} from './cell-reader.js';
import {wear} from './late-styles.js';
import {ZoomGestures, type Enlarged} from './zoom-gestures.js';

/** Cells are not made larger than this, in em. */
const [WIDE, HIGH] = [8, 2.6];

/** Cells drawn in rows and columns, which can be drawn anew, closer or in another order. */
export interface DrawnCells extends ReadCells {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly axes: Axes;
  readonly draw: () => void;
}

/** Lets a reader order a matrix, see its totals, and look at it closer; headings stay in sight meanwhile. */
export class CellTools implements Enlarged {
  readonly gestures = new ZoomGestures(this);
  readonly #cells: DrawnCells;
  #tools: HeatTools;
  #model: HeatMapModel;
  #by: {readonly rows: HeatOrder; readonly columns: HeatOrder} = {rows: 'given', columns: 'given'};
  #ordered: {readonly key: string; readonly tools: HeatTools; readonly grid: HeatGrid} | undefined;
  #totals = false;
  #window: Element | undefined;
  #shown = '';

  constructor(cells: DrawnCells, tools: HeatTools) {
    this.#cells = cells;
    this.#tools = tools;
    this.#model = cells.model!;
    wear(cells.host.shadowRoot!, heatToolsStyles);
  }

  /** The cells in the order that the reader chose; as given until what newer data need has come. */
  grid(model: HeatMapModel): HeatGrid | undefined {
    if (!model.tools) return undefined;
    if (model !== this.#model) {
      this.#model = model;
      void model.tools().then((tools) => {
        this.#tools = tools;
        this.#cells.host.requestUpdate();
      });
      return undefined;
    }
    const {rows, columns} = this.#by;
    const key = `${rows} ${columns}`;
    if (this.#ordered?.key !== key || this.#ordered.tools !== this.#tools) this.#ordered = {key, tools: this.#tools, grid: this.#tools.ordered(rows, columns)};
    return this.#ordered.grid;
  }

  /** On paper there is nothing to scroll: all is shown. */
  get zoom(): Zoom {
    const {across, down} = matchMedia('print').matches ? {across: 1, down: 1} : this.#most;
    const {closer} = this.gestures;
    return {across: Math.min(closer, across), down: Math.min(closer, down)};
  }

  /** The labels of what is in sight; of all cells when all are. */
  get axes(): Axes {
    const {axes, grid} = this.#cells;
    const {across, down} = this.zoom;
    if (across <= 1 && down <= 1) return axes;
    const [[top, bottom], [left, right]] = this.#sight;
    const rows = fitRows(grid.rows, gridHeight(grid, this.#narrow) * down);
    return {rows: within(rows, top, bottom), columns: within(axes.columns, left, right)};
  }

  /** Where the totals stand. */
  get lines(): readonly (readonly [selector: string, axis: Axis])[] {
    return this.#totals ? [['.rows.sums > div', this.axes.rows], ['.columns.sums > div', this.#below]] : [];
  }

  get further(): Further {
    const {say, adds, orders, rowTotal, totalLabel} = this.#tools;
    const {grid} = this.#cells;
    const totals = adds && this.#totals;
    const {rows} = this.axes;
    const most = Math.round(100 * this.most);
    return {
      ...(totals && {
        beside: totalsBeside({...rows, labels: rows.labels.map((_, index) => rowTotal(grid.at(placeOn(rows, index), 0)[0]))}, totalLabel),
        below: totalsBelow(this.#below, totalLabel),
      }),
      tools: heatToolsLine({say, orders, by: this.#by, totals: adds ? this.#totals : undefined, zoom: Math.round(100 * Math.min(this.gestures.closer, most / 100)), most, onOrder: this.#onOrder, onTotals: this.#onTotals, onZoom: (step) => this.gestures.step(step)}),
    };
  }

  /** After the cells were drawn: headings follow them, and what is in sight is labelled. */
  drawn(): void {
    const figure = this.#cells.find('figure');
    const window = this.#cells.find('.cells');
    if (!figure || !window) return;
    if (window !== this.#window) {
      this.#window?.removeEventListener('scroll', this.#onScroll);
      window.addEventListener('scroll', this.#onScroll, {passive: true});
      this.#window = window;
    }
    const {across, down} = this.zoom;
    const zoomed = across > 1 || down > 1;
    const {offsetWidth, offsetHeight} = this.#cells.find('.sheet')!;
    for (const line of Array.from(figure.querySelectorAll<HTMLElement>('.columns > div, .rows > div'))) {
      const above = line.parentElement!.classList.contains('columns');
      if (zoomed) Object.assign(line.style, above ? {width: `${offsetWidth}px`} : {height: `${offsetHeight}px`});
      line.style.transform = zoomed ? (above ? `translateX(${-window.scrollLeft}px)` : `translateY(${-window.scrollTop}px)`) : '';
    }
    const shown = zoomed ? JSON.stringify(this.#sight) : '';
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#cells.host.requestUpdate();
  }

  get window(): HTMLElement {
    return this.#cells.find('.cells')!;
  }

  get cell(): HTMLElement {
    return this.#cells.find('[role=gridcell]')!;
  }

  get most(): number {
    const {across, down} = this.#most;
    return Math.max(across, down);
  }

  draw(): void {
    this.#cells.draw();
  }

  changed(): void {
    this.#cells.host.requestUpdate();
  }

  leave(): void {
    this.#window?.removeEventListener('scroll', this.#onScroll);
    this.#window = undefined;
  }

  get #narrow(): boolean {
    return this.#cells.find('figure')?.classList.contains('narrow') ?? false;
  }

  /** How far cells may be enlarged until they are as large as they need be. */
  get #most(): Zoom {
    const window = this.#cells.find('.cells');
    const {rows, columns} = this.#cells.grid;
    if (!window) return {across: 1, down: 1};
    const em = parseFloat(getComputedStyle(window).fontSize);
    return {across: Math.max(1, (WIDE * em * columns.length) / window.offsetWidth), down: Math.max(1, (HIGH * em * rows.length) / window.offsetHeight)};
  }

  /** The first and last row and column in sight, a few more on each side, in steps so that scrolling does not label anew all the time. */
  get #sight(): readonly [rows: readonly [number, number], columns: readonly [number, number]] {
    const {window} = this;
    const {rows, columns} = this.#cells.grid;
    const {across, down} = this.zoom;
    const part = (count: number, from: number, seen: number): readonly [number, number] => {
      const page = Math.max(1, Math.ceil(count * seen));
      const first = Math.floor((count * from) / page) * page;
      return [first - page, first + 2 * page];
    };
    return [part(rows.length, window.scrollTop / (window.clientHeight * down), 1 / down), part(columns.length, window.scrollLeft / (window.clientWidth * across), 1 / across)];
  }

  get #below(): Axis {
    const {grid} = this.#cells;
    const figure = this.#cells.find('figure');
    const {across} = this.zoom;
    const labels = grid.columns.map((_, column) => this.#tools.columnTotal(grid.at(0, column)[1]));
    const axis = figure ? fitAbove(figure, labels, across) : plainAxis(labels);
    return across > 1 ? within(axis, ...this.#sight[1]) : axis;
  }

  readonly #onScroll = (): void => this.#cells.draw();

  readonly #onOrder = (axis: 'rows' | 'columns', order: HeatOrder): void => {
    this.#by = {...this.#by, [axis]: order};
    this.changed();
  };

  readonly #onTotals = (): void => {
    this.#totals = !this.#totals;
    this.changed();
  };
}
