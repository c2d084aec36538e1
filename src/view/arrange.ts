import type {HeatMapModel} from '../model/heat-map.js';
import {fitColumns, heightOf, type Axis} from './axis.js';
import {paletteOf} from './palette.js';
import {paint} from './raster.js';

/** Sizes a heat map by its number of cells and puts its labels where they belong, without a style attribute. */
export function arrange(figure: Element, {rows, columns}: HeatMapModel, axes: {readonly rows: Axis; readonly columns: Axis}): void {
  const part = (name: string) => figure.querySelector<HTMLElement>(name)!;
  part('.map').style.setProperty('--_across', `${columns.length * 8}em`);
  part('.cells').style.height = `${heightOf(rows.length, figure.classList.contains('narrow'))}em`;
  const [above, beside] = [part('.columns'), part('.rows')];
  above.style.gridTemplateColumns = `repeat(${columns.length}, minmax(0, 1fr))`;
  beside.style.gridTemplateRows = `repeat(${rows.length}, minmax(0, 1fr))`;
  Array.from(above.children).forEach((label, index) => ((label as HTMLElement).style.gridColumn = String(1 + index * axes.columns.every)));
  Array.from(beside.children).forEach((label, index) => ((label as HTMLElement).style.gridRow = String(1 + index * axes.rows.every)));
}

let ruler: CanvasRenderingContext2D | null | undefined;

/** Fits the column labels to the room they have as it now is. */
export function fitted(figure: Element, labels: readonly string[]): Axis {
  const above = figure.querySelector('.columns')!;
  const {fontFamily, fontSize} = getComputedStyle(above);
  ruler ??= document.createElement('canvas').getContext('2d');
  if (ruler) ruler.font = `${fontSize} ${fontFamily}`;
  return fitColumns(labels, above.getBoundingClientRect().width / labels.length, 1.3 * parseFloat(fontSize), (text) => ruler?.measureText(text).width ?? 0);
}

/** More device pixels than these no canvas should hold. */
const MOST_PIXELS = 2 ** 25;

/** Paints the cells and the legend's swatches, unless nothing they depend on is other than in `last`; hands out what they depended on. */
export function draw(figure: Element, canvas: HTMLCanvasElement, model: HeatMapModel, pressed: ReadonlySet<number>, finest: number, last: readonly unknown[]): readonly unknown[] {
  const {left, right, width: across, height: down} = canvas.getBoundingClientRect();
  const density = Math.min(finest, Math.sqrt(MOST_PIXELS / Math.max(1, across * down)));
  const width = Math.round(right * density) - Math.round(left * density);
  const height = Math.round(down * density);
  const palette = paletteOf(figure);
  const now = [canvas, model, width, height, density, [...pressed].join(), JSON.stringify(palette)];
  if (width < 1 || height < 1 || now.every((part, index) => part === last[index])) return last;
  const {rows, columns, levels, classes, mark} = model;
  paint(canvas, {rows: rows.length, columns: columns.length, levels, classes, mark, dimmed: (level) => pressed.size > 0 && !pressed.has(level)}, palette, width, height, density);
  figure.querySelectorAll<HTMLCanvasElement>('.legend canvas').forEach((swatch, level) => {
    const side = Math.round(swatch.clientWidth * density);
    paint(swatch, {rows: 1, columns: 1, levels: [level], classes, mark: () => (classes[level]?.tone === 7 ? '＊' : ''), dimmed: () => false}, palette, side, side, density);
  });
  return now;
}
