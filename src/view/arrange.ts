import type {HeatGrid, HeatMapModel} from '../model/heat-map.js';
import {fitColumns, heightOf, placeOn, type Axes, type Axis} from './axis.js';
import {paletteOf, sheetOf} from './palette.js';
import {paint, type Pane} from './raster.js';

/** How many times larger than the room for them all cells are drawn. */
export interface Zoom {
  readonly across: number;
  readonly down: number;
}

/** A line of labels and the axis it shows. */
type Line = readonly [selector: string, axis: Axis];

/** The height of all rows of a grid, in em. */
export const gridHeight = ({rows, height}: HeatGrid, narrow: boolean): number => (height === undefined ? heightOf(rows.length, narrow) : height * rows.length);

/** Sizes a heat map by its number of cells, and puts its labels where they belong. */
export function arrange(figure: Element, grid: HeatGrid, axes: Axes, zoom: Zoom, further: readonly Line[]): void {
  const {rows, columns} = grid;
  const [map, sheet] = [find(figure, '.map'), find(figure, '.sheet')];
  map.style.gridTemplateRows = `auto ${gridHeight(grid, figure.classList.contains('narrow'))}em`;
  map.style.setProperty('--_across', `${columns.length * 8}em`);
  map.classList.toggle('zoomed', zoom.across > 1 || zoom.down > 1);
  [sheet.style.width, sheet.style.height] = [`${100 * zoom.across}%`, `${100 * zoom.down}%`];
  const [across, down] = [tracks(columns.length), tracks(rows.length)];
  for (const [selector, axis] of [['.columns > div', axes.columns], ['.rows > div', axes.rows], ...further] as readonly Line[]) {
    const line = find(figure, selector);
    const isAbove = selector.startsWith('.columns');
    Object.assign(line.style, isAbove ? {gridTemplateColumns: across, width: sheet.style.width} : {gridTemplateRows: down, height: sheet.style.height});
    (Array.from(line.children) as HTMLElement[]).forEach(({style}, index) => (style[isAbove ? 'gridColumn' : 'gridRow'] = `${1 + placeOn(axis, index)}`));
  }
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
  const ruler = sheetOf(1, 1);
  ruler.font = font;
  const axis = fitColumns(labels, room, 1.3 * parseFloat(fontSize), (text) => ruler.measureText(text).width);
  fitted.set(labels, {font, room, axis});
  return axis;
}

/** How labels fitted last: measuring a thousand of them with each change would be felt. */
const fitted = new WeakMap<readonly string[], {readonly font: string; readonly room: number; readonly axis: Axis}>();

const tracks = (count: number) => `repeat(${count}, minmax(0, 1fr))`;

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
  const {scrollLeft, scrollTop, clientWidth, clientHeight} = find(figure, '.cells');
  const zoomed = zoom.across > 1 || zoom.down > 1;
  [canvas.style.width, canvas.style.height] = zoomed ? [`${clientWidth}px`, `${clientHeight}px`] : ['', ''];
  const box = canvas.getBoundingClientRect();
  const [width, height, density] = matchMedia('print').matches ? forPaper(box) : onScreen(box, figure);
  const pane: Pane = {width, height, density, across: Math.round(width * zoom.across), down: Math.round(height * zoom.down), left: zoomed ? Math.round(scrollLeft * density) : 0, top: zoomed ? Math.round(scrollTop * density) : 0};
  const palette = paletteOf(figure);
  const by = [canvas, grid.levels, `${Object.values(pane).join()} ${[...pressed].join()} ${JSON.stringify(palette)}`];
  if (box.width < 1 || by.every((part, index) => part === last.by[index])) return last;
  const {rows, columns, levels, mark, name, sign, merged} = grid;
  const dimmed = (level: number) => pressed.size > 0 && !pressed.has(level);
  paint(canvas, {rows: rows.length, columns: columns.length, levels, classes, mark, name, sign, merged, dimmed}, palette, pane);
  swatches.forEach((swatch) => {
    const side = Math.round(swatch.clientWidth * density);
    const {level, sign} = swatch.dataset;
    const tone = level === undefined ? 0 : classes[Number(level)]!.tone;
    const one = {rows: 1, columns: 1, levels: [Number(level ?? 0)], classes: level === undefined ? [{tone: 0}] : classes, mark: () => (tone === 7 ? '＊' : ''), sign: () => sign ?? '', dimmed: (at: number) => sign === undefined && dimmed(at)};
    paint(swatch, one, palette, {width: side, height: side, density, across: side, down: side, left: 0, top: 0});
  });
  return {by, merged: merged !== undefined && (pane.across < columns.length || pane.down < rows.length)};
}
