import type {HeatMapModel} from '../model/heat-map.js';
import {fitColumns, heightOf, type Axes, type Axis} from './axis.js';
import {paletteOf, sheetOf} from './palette.js';
import {paint} from './raster.js';

/** Sizes a heat map by its number of cells, puts its labels where they belong, and tells how the columns' fit the room they now have. */
export function arrange(figure: Element, {rows, columns}: HeatMapModel, axes: Axes): Axis {
  const [map, above, beside] = ['.map', '.columns', '.rows'].map((part) => figure.querySelector<HTMLElement>(part)!) as [HTMLElement, HTMLElement, HTMLElement];
  map.style.gridTemplateRows = `auto ${heightOf(rows.length, figure.classList.contains('narrow'))}em`;
  map.style.setProperty('--_across', `${columns.length * 8}em`);
  above.style.gridTemplateColumns = tracks(columns.length);
  beside.style.gridTemplateRows = tracks(rows.length);
  labelsIn(above).forEach(({style}, index) => (style.gridColumn = `${1 + index * axes.columns.every}`));
  labelsIn(beside).forEach(({style}, index) => (style.gridRow = `${1 + index * axes.rows.every}`));

  const {fontFamily, fontSize} = getComputedStyle(above);
  const ruler = sheetOf(1, 1);
  ruler.font = `${fontSize} ${fontFamily}`;
  return fitColumns(columns, above.offsetWidth / columns.length, 1.3 * parseFloat(fontSize), (text) => ruler.measureText(text).width);
}

const tracks = (count: number) => `repeat(${count}, minmax(0, 1fr))`;
const labelsIn = ({children}: Element) => Array.from(children) as HTMLElement[];

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

/** Paints the cells and the legend's swatches, unless nothing they depend on is other than in `last`; hands out what they depended on. */
export function draw(figure: HTMLElement, model: HeatMapModel, pressed: ReadonlySet<number>, last: readonly unknown[]): readonly unknown[] {
  const [canvas, ...swatches] = Array.from(figure.querySelectorAll('canvas')) as [HTMLCanvasElement, ...HTMLCanvasElement[]];
  const box = canvas.getBoundingClientRect();
  const size = matchMedia('print').matches ? forPaper(box) : onScreen(box, figure);
  const palette = paletteOf(figure);
  const now = [canvas, model, `${size.join()} ${[...pressed].join()} ${JSON.stringify(palette)}`];
  if (box.width < 1 || now.every((part, index) => part === last[index])) return last;
  const {rows, columns, levels, classes, mark} = model;
  const dimmed = (level: number) => pressed.size > 0 && !pressed.has(level);
  paint(canvas, {rows: rows.length, columns: columns.length, levels, classes, mark, dimmed}, palette, ...size);
  swatches.forEach((swatch, level) => {
    const side = Math.round(swatch.clientWidth * size[2]);
    paint(swatch, {rows: 1, columns: 1, levels: [level], classes, mark: () => (classes[level]?.tone === 7 ? '＊' : ''), dimmed}, palette, side, side, size[2]);
  });
  return now;
}
