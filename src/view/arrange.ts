import type {HeatGrid} from '../model/heat-grid.js';
import type {HeatMapModel} from '../model/heat-map.js';
import {fitColumns, heightOf, placeOn, type Axis} from './axis.js';
import {paletteOf, rgb, SUPPRESSED} from './palette.js';
import {paint} from './raster.js';
import type {Pane} from './sheet.js';

/** How many times larger than the room for them all cells are drawn. */
export interface Zoom {
  readonly across: number;
  readonly down: number;
}

/** A line of labels and the axis it shows. */
type Line = readonly [selector: string, axis: Axis];

/** The height of all rows of a grid, in em. */
export const gridHeight = ({rows, height}: HeatGrid, narrow: boolean): number => (height === undefined ? heightOf(rows.length, narrow) : height * rows.length);

/** Sizes a heat map by its number of cells, and puts its labels where they belong; what is so already is left alone. */
export function arrange(figure: Element, grid: HeatGrid, rows: Axis, zoom: Zoom, further: readonly Line[]): void {
  const [map, sheet] = [find(figure, '.map'), find(figure, '.sheet')];
  const height = gridHeight(grid, figure.classList.contains('narrow'));
  const zoomed = zoom.across > 1 || zoom.down > 1;
  if (isNew(map, `${height} ${grid.columns.length} ${zoom.across} ${zoom.down}`)) {
    map.style.gridTemplateRows = `auto ${height}em`;
    map.style.setProperty('--_across', `${grid.columns.length * 8}em`);
    map.classList.toggle('zoomed', zoomed);
    [sheet.style.width, sheet.style.height] = zoomed ? [`${100 * zoom.across}%`, `${100 * zoom.down}%`] : ['', ''];
  }
  label(figure, '.rows > div', rows, grid, zoom);
  for (const [selector, axis] of further) seat(find(figure, selector), axis, grid, zoom);
}

/** What was last written to elements, so that nothing is written twice. */
const written = new WeakMap<Element, string>();

function isNew(element: Element, what: string): boolean {
  const was = written.get(element);
  written.set(element, what);
  return was !== what;
}

/** Writes the labels above or beside the cells; says whether that may have changed the room for the cells. */
export function label(figure: Element, selector: typeof ABOVE | '.rows > div', axis: Axis, grid: HeatGrid, zoom: Zoom): boolean {
  const line = find(figure, selector);
  const {labels, ending, upright} = axis;
  if (!isNew(line, [zoom.across, zoom.down, grid.rows.length, grid.columns.length, upright, ending, ...labels.map((text, index) => `${placeOn(axis, index)} ${text}`)].join('\n'))) return false;
  line.replaceChildren(...labels.map((text) => Object.assign(document.createElement('span'), {textContent: text, title: text})));
  seat(line, axis, grid, zoom);
  if (selector !== ABOVE) return true;
  line.parentElement!.classList.toggle('upright', upright);
  const said = find(figure, '.ending');
  const widens = said.textContent !== ending;
  if (widens) said.textContent = ending;
  return widens;
}

/** The line of labels over the columns. */
export const ABOVE = '.columns > div';

/** Seats what stands in a line, each in the middle of its column or row. */
function seat(line: HTMLElement, axis: Axis, {rows, columns}: HeatGrid, {across, down}: Zoom): void {
  const isAbove = line.parentElement!.classList.contains('columns');
  const [tracks, places] = tracksOf(axis, (isAbove ? columns : rows).length);
  const size = isAbove ? across : down;
  const part = size > 1 ? `${100 * size}%` : '';
  Object.assign(line.style, isAbove ? {gridTemplateColumns: tracks, width: part} : {gridTemplateRows: tracks, height: part});
  (Array.from(line.children) as HTMLElement[]).forEach(({style}, index) => (style[isAbove ? 'gridColumn' : 'gridRow'] = `${places[index]!}`));
}

/** A track for each label, and one for all the rows or columns between two of them: a grid of a thousand tracks would cost more than the cells. */
function tracksOf(axis: Axis, count: number): readonly [tracks: string, places: readonly number[]] {
  const tracks: string[] = [];
  let end = 0;
  const skip = (to: number) => to > end && tracks.push(`${to - end}fr`);
  const places = axis.labels.map((_, index) => {
    const at = placeOn(axis, index);
    skip(at);
    end = at + 1;
    return tracks.push('minmax(0,1fr)');
  });
  skip(count);
  return [tracks.join(' '), places];
}

const find = (figure: Element, selector: string) => figure.querySelector<HTMLElement>(selector)!;

/** How labels fit over columns in the room that those now have. */
export function fitAbove(figure: Element, labels: readonly string[], zoom: number): Axis {
  const above = find(figure, '.columns');
  const {fontFamily, fontSize} = getComputedStyle(above);
  const font = `${fontSize} ${fontFamily}`;
  const room = (zoom * above.offsetWidth) / labels.length;
  const last = fitted.get(labels);
  if (last?.font === font && last.room === room) return last.axis;
  const ruler = (find(figure, 'canvas') as HTMLCanvasElement).getContext('2d')!;
  ruler.font = font;
  const axis = fitColumns(labels, room, 1.3 * parseFloat(fontSize), (text) => ruler.measureText(text).width);
  fitted.set(labels, {font, room, axis});
  return axis;
}

/** How labels fitted last: measuring a thousand of them with each change would be felt. */
const fitted = new WeakMap<readonly string[], {readonly font: string; readonly room: number; readonly axis: Axis}>();

/** A canvas's device pixels, and how many of them stand in one CSS pixel. */
type Size = readonly [width: number, height: number, density: number];

/** As many pixels as it covers on the screen, or as a picture of it will have, as its figure says. */
function onScreen({left, right, height}: DOMRect, {dataset}: HTMLElement): Size {
  const density = Number(dataset.density ?? Math.min(devicePixelRatio, 3));
  return [Math.round(right * density) - Math.round(left * density), Math.round(height * density), density];
}

/**
 * Chromium prints what is drawn now as vectors, scaled by a factor that it cuts to a 64th: two pixels for each whole CSS
 * pixel make that a half.
 */
const forPaper = ({width, height}: DOMRect): Size => [2 * Math.floor(width), 2 * Math.floor(height), 2];

/** What was drawn, what it depended on, and whether cells shared a pixel. */
export interface Drawn {
  readonly by: readonly unknown[];
  readonly merged: boolean;
}

/** Paints the cells and the legend's swatches, unless nothing they depend on is other than in `last`. */
export function draw(figure: HTMLElement, {classes}: HeatMapModel, grid: HeatGrid, pressed: ReadonlySet<number>, zoom: Zoom, last: Drawn): Drawn {
  const [canvas, ...swatches] = Array.from(figure.querySelectorAll('canvas')) as [HTMLCanvasElement, ...HTMLCanvasElement[]];
  const zoomed = zoom.across > 1 || zoom.down > 1;
  const {scrollLeft, scrollTop, clientWidth, clientHeight} = zoomed ? find(figure, '.cells') : {scrollLeft: 0, scrollTop: 0, clientWidth: 0, clientHeight: 0};
  if (isNew(canvas, zoomed ? `${clientWidth} ${clientHeight}` : '')) [canvas.style.width, canvas.style.height] = zoomed ? [`${clientWidth}px`, `${clientHeight}px`] : ['', ''];
  // All is read before anything is drawn: in turn with it, the page would be laid out for each.
  const [box, small] = [canvas.getBoundingClientRect(), swatches[0]?.clientWidth ?? 0];
  const paper = matchMedia('print').matches;
  const [width, height, density] = paper ? forPaper(box) : onScreen(box, figure);
  const pane: Pane = {width, height, density, across: Math.round(width * zoom.across), down: Math.round(height * zoom.down), left: Math.round(scrollLeft * density), top: Math.round(scrollTop * density), paper};
  const palette = paletteOf(figure);
  const by = [canvas, grid.levels, palette, `${Object.values(pane).join()} ${[...pressed].join()}`];
  if (box.width < 1 || by.every((part, index) => part === last.by[index])) return last;
  const {rows, columns, levels, mark, name, sign, merged} = grid;
  const dimmed = (level: number) => pressed.size > 0 && !pressed.has(level);
  paint(canvas, {rows: rows.length, columns: columns.length, levels, classes, mark, name, sign, merged, dimmed}, palette, pane);
  for (const {dataset, style} of figure.querySelectorAll<HTMLElement>('.legend i')) {
    const level = Number(dataset.level);
    style.background = rgb(palette.tones[classes[level]!.tone]!, dimmed(level));
  }
  const side = Math.round(small * density);
  for (const swatch of swatches) {
    const level = Number(swatch.dataset.level ?? 0);
    const {sign} = swatch.dataset;
    const tone = sign === undefined ? classes[level]!.tone : 0;
    const one = {rows: 1, columns: 1, levels: [0], classes: [{tone}], mark: tone === SUPPRESSED ? () => '＊' : undefined, sign: sign === undefined ? undefined : () => sign, dimmed: () => sign === undefined && dimmed(level)};
    paint(swatch, one, palette, {width: side, height: side, density, across: side, down: side, left: 0, top: 0, paper});
  }
  return {by, merged: merged !== undefined && (pane.across < columns.length || pane.down < rows.length)};
}
