import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {accept} from '../contract/accept.js';
import type {Geometry} from '../contract/geometry.js';
import {geometryContract} from '../contract/guards/geometry.js';
import type {HeatMapDocument} from '../contract/heat-map.js';
import type {Problem} from '../contract/problem.js';
import type {Reading} from '../contract/reading.js';
import type {HeatMapModel} from '../model/heat-map.js';
import {regionsOf, type Found, type RegionMap} from '../model/regions.js';
import type {Setting} from '../model/setting.js';
import type {Place as Surroundings} from '../view/frame.js';
import {heatTools} from '../language/zh-hans/heat-tools.js';
import {paletteOf, type Palette} from '../view/palette.js';
import {dye, outlineOf, regionMapPicture} from '../view/region-map.js';
import {regionMapStyles} from '../view/region-map-styles.js';
import {partsOf, type RegionDrawing} from '../view/region-option.js';
import {CellReader, type ReadCells} from './cell-reader.js';
import type {Place} from './grid-focus.js';
import {wear} from './late-styles.js';
import {RegionZoom} from './region-zoom.js';
import type {ZoomGestures} from './zoom-gestures.js';

/** Whose page may give a map. */
export type MapHost = ReactiveControllerHost & HTMLElement & {readonly geometry: unknown};

/** Where there is no region. */
const VOID = 255;

/** CSS pixels: what is smaller may be missed by so much. */
const REACH = 8;

/** Finds out whether regions can be shown on a map, draws them, and lets a reader go from one to another. */
export class RegionsController implements ReactiveController, EventListenerObject, ReadCells {
  readonly host: MapHost;
  at: Place = {row: 0, column: 0};
  grid!: RegionMap;
  model: HeatMapModel | undefined;
  readonly #forget: () => unknown;
  readonly #pressed = new Set<number>();
  readonly #zoom = new RegionZoom(() => ({window: this.find('.cells')!, sheet: this.find('.sheet')!, cell: this.find('[role=gridcell]')!}), () => this.host.requestUpdate());
  #asked: {readonly document: HeatMapDocument; readonly given: unknown; readonly setting: Setting} | undefined;
  #found: Found | undefined;
  #problems: readonly Problem[] = [];
  #drawing: (RegionDrawing & {readonly by: string}) | undefined;
  #palette: Palette | undefined;
  #words = heatTools;
  #reader: CellReader | undefined;
  #print: MediaQueryList | undefined;

  constructor(host: MapHost, forget: () => unknown) {
    this.host = host;
    this.#forget = forget;
    host.addController(this);
  }

  /** Whether the page has given another map since the last one was looked at. */
  get outdated(): boolean {
    return this.#asked !== undefined && this.#asked.given !== this.host.geometry;
  }

  /** The model with its map, or with the reason why it has none; nothing while that is being found out. */
  mapped(model: HeatMapModel, document: HeatMapDocument, setting: Setting): HeatMapModel | undefined {
    const given = this.host.geometry;
    const last = this.#asked;
    if (last?.document !== document || last.given !== given || last.setting.language !== setting.language) {
      const asked = (this.#asked = {document, given, setting});
      this.#found = undefined;
      const take = (reading: Reading<Geometry | undefined>) => {
        if (asked !== this.#asked) return;
        this.#problems = reading.ok ? [] : reading.problems.map(({path, ...problem}) => ({...problem, path: `/geometry${path}`}));
        this.#found = regionsOf(model, document, reading.ok ? reading.value : undefined, this.#problems, setting);
      };
      const reading = given === undefined ? {ok: true as const, value: document.geometry} : judged(given);
      if (!(reading instanceof Promise)) take(reading);
      else void reading.then((late) => {
        take(late);
        this.#forget();
        this.host.requestUpdate();
      });
    }
    if (!this.#found) return undefined;
    const {map, notes, lines, said} = this.#found;
    this.#words = setting.language.say('heat-tools', heatTools);
    return {...model, ...said, ...(map && {map}), notes: [...model.notes, ...notes], about: {...model.about, lines: [...lines, ...model.about.lines]}, problems: this.#problems};
  }

  picture(model: HeatMapModel, map: RegionMap, {classes}: Surroundings): unknown {
    wear(this.host.shadowRoot!, regionMapStyles);
    if (map !== this.grid) this.#pressed.clear();
    this.grid = map;
    this.model = model;
    this.at = this.#there(this.at);
    const forced = matchMedia('(forced-colors: active)').matches;
    const by = `${[...this.#pressed].join()} ${String(forced)} ${classes}`;
    if (this.#drawing?.map !== map || this.#drawing.by !== by) {
      const pressed = new Set(this.#pressed);
      const parts = this.#drawing?.map === map ? this.#drawing.parts : partsOf(map);
      this.#drawing = {map, parts, classes: model.classes, dimmed: (level) => pressed.size > 0 && !pressed.has(level), forced, by};
    }
    const {zoomIn, zoomOut, zoomAll, tools} = this.#words;
    const {whole, closest} = this.#zoom;
    return regionMapPicture(model, map, this.#drawing, this.#pressed, this, {label: tools, zoomIn, zoomOut, zoomAll, whole, closest, onZoom: (step) => this.#zoom.gestures.step(step)});
  }

  hostConnected(): void {
    this.#print = matchMedia('print');
    this.#print.addEventListener('change', this.#draw);
  }

  hostDisconnected(): void {
    this.#print?.removeEventListener('change', this.#draw);
    this.#reader?.leave();
    this.#reader = undefined;
  }

  hostUpdated(): void {
    this.#draw();
    const cell = this.find('[role=gridcell]');
    if (!cell) return;
    this.name(cell);
    this.#reader ??= new CellReader(this);
    this.#reader.read();
  }

  handleEvent(event: Event): void {
    if (event.type === 'touchstart') {
      // Two fingers are for the map, not for the page.
      if ((event as TouchEvent).touches.length !== 2 || !event.cancelable) return;
      event.preventDefault();
    }
    if (event.type !== 'click' || !(event.currentTarget instanceof HTMLButtonElement)) return this.#reader?.handleEvent(event);
    const level = Number(event.currentTarget.value);
    if (!this.#pressed.delete(level)) this.#pressed.add(level);
    this.host.requestUpdate();
  }

  /** What stands in the map, or around it while there is one. */
  find(selector: string): HTMLElement | undefined {
    const root = this.host.shadowRoot!;
    const window = root.querySelector<HTMLElement>('.regions') ?? undefined;
    return selector === '.cells' ? window : ((window?.querySelector<HTMLElement>(selector) ?? (window && root.querySelector<HTMLElement>(selector))) ?? undefined);
  }

  /** Names the live cell and puts it over the region it stands for. */
  name(cell: HTMLElement, row = cell.parentElement!): void {
    const {at} = this;
    row.setAttribute('aria-rowindex', `${at.row + 1}`);
    cell.setAttribute('aria-colindex', `${at.column + 1}`);
    cell.setAttribute('aria-label', this.grid.sentence(at.row, at.column));
    this.over(cell, at);
  }

  /** Puts an element over the box of a region, and draws the region's outline. */
  over(element: HTMLElement, {row, column}: Place): void {
    const {tall, regionAt} = this.grid;
    const {area} = regionAt(row, column);
    const {left, top, right, bottom} = area.box;
    element.style.cssText = `left:${100 * left}%;top:${(100 * top) / tall}%;width:${100 * (right - left)}%;height:${(100 * (bottom - top)) / tall}%`;
    this.find(element.classList.contains('pointed') ? '.pointer' : '.live')!.setAttribute('d', outlineOf(area));
  }

  say(text: string | undefined): void {
    const line = this.find('.line')!;
    const said = text ?? this.grid.hint;
    if (line.textContent !== said) line.textContent = said;
    if (line.classList.contains('hint') !== (text === undefined)) line.classList.toggle('hint');
  }

  isCell({row, column}: Place): boolean {
    const {levels, columns} = this.grid;
    return (levels[row * columns.length + column] ?? VOID) !== VOID;
  }

  nearest({row, column}: Place): Place {
    const columns = this.grid.columns.map((_, at) => at).filter((at) => this.isCell({row, column: at}));
    return {row, column: columns.reduce((best, at) => (Math.abs(at - column) < Math.abs(best - column) ? at : best))};
  }

  /** The region under a pointer. */
  placeOf({clientX, clientY}: MouseEvent): Place | undefined {
    const {left, top, width} = this.find('.sheet')!.getBoundingClientRect();
    const [row, column] = this.grid.cellAt([(clientX - left) / width, (clientY - top) / width], REACH / width) ?? [];
    return row === undefined || column === undefined ? undefined : {row, column};
  }

  tools(): Promise<ZoomGestures> {
    return Promise.resolve(this.#zoom.gestures);
  }

  readonly #draw = (): void => {
    const [regions, figure] = [this.find('.cells'), this.find('figure')];
    if (!regions || !figure) return;
    regions.style.setProperty('--_tall', String(this.grid.tall));
    const palette = paletteOf(figure);
    if (palette !== this.#palette) dye(figure, (this.#palette = palette));
    this.#zoom.draw(this.#print?.matches ?? false);
  };

  #there({row, column}: Place): Place {
    if (this.isCell({row, column})) return {row, column};
    const index = this.grid.levels.findIndex((level) => level !== VOID);
    return {row: Math.floor(index / this.grid.columns.length), column: index % this.grid.columns.length};
  }
}

/** A map as a page gives it: an object; its text is none. */
const judged = (given: unknown): Reading<Geometry> | Promise<Reading<Geometry>> =>
  typeof given === 'object' && given !== null ? accept(geometryContract, given) : {ok: false, problems: [{code: 'invalid_type', path: '', values: {expected: 'object'}}]};
