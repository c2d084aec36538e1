import {write} from './marks.js';
import {BACK, rgb, MISSING, sheetOf, SUPPRESSED, type Palette, type Rgb} from './palette.js';
import type {Box, Context, Pane, Sheet} from './sheet.js';

/** A place in rows and columns where there is no cell. */
const VOID = 255;
/** Cells from so many CSS pixels on can be written in and have round corners; below the other, there are no gaps and no stripes. */
const ROOMY = 12;
const SMALL = 5;
/** The radius of a round corner in CSS pixels. */
const ROUND = 2;

/**
 * Draws all cells as one raster: each row of pixels is made once, through a table of colours, and all of them are put on
 * the canvas at once, with gaps and round corners where there is room. Stripes and figures come over it.
 */
export function paint(canvas: HTMLCanvasElement, sheet: Sheet, palette: Palette, pane: Pane): void {
  const {width, height, density, across, down, left, top, paper} = pane;
  if (paper || canvas.width !== width || canvas.height !== height) Object.assign(canvas, {width, height});
  const context = canvas.getContext('2d')!;
  const {rows, columns, levels, classes, mark, name, sign} = sheet;
  const side = Math.min(across / columns, down / rows) / density;
  const gap = levels.length === 1 ? 0 : Math.round(density * (side >= ROOMY ? 2 : side >= SMALL ? 1 : 0));
  const image = context.createImageData(width, height);
  fill(new Int32Array(image.data.buffer), sheet, coloursOf(sheet, palette, side >= SMALL), pane, gap, side >= ROOMY ? ROUND * density : 0);
  if (paper) {
    const whole = sheetOf(width, height);
    whole.putImageData(image, 0, 0);
    context.drawImage(whole.canvas, 0, 0);
  } else context.putImageData(image, 0, 0);

  const hatched = classes.flatMap(({tone}, level) => (palette.stripes[tone - MISSING] ? level : []));
  const isWritten = side >= ROOMY && Boolean(mark ?? name ?? sign);
  if (side < SMALL || (hatched.length === 0 && !isWritten)) return;
  const x = (column: number) => Math.round((column * across) / columns) - left;
  const y = (row: number) => Math.round((row * down) / rows) - top;
  const box = (index: number): Box => {
    const column = index % columns;
    const row = (index - column) / columns;
    return [x(column), y(row), x(column + 1) - x(column) - gap, y(row + 1) - y(row) - gap];
  };
  const cells = inSight(sheet, pane);
  // Stripes are as strong as the ground they are drawn on.
  context.globalCompositeOperation = 'source-atop';
  for (const level of hatched) {
    const {tone} = classes[level]!;
    hatch(context, palette.stripes[tone - MISSING]!, density, tone);
    context.beginPath();
    for (const index of cells) if (levels[index] === level) context.rect(...box(index));
    context.fill();
  }
  context.globalCompositeOperation = 'source-over';
  if (isWritten) write(context, sheet, cells, palette, box, density);
}

/** The cells of which some part is on the canvas. */
function inSight({rows, columns, levels}: Sheet, {width, height, across, down, left, top}: Pane): readonly number[] {
  const found: number[] = [];
  const last = Math.min(rows, Math.ceil(((top + height) * rows) / down));
  const end = Math.min(columns, Math.ceil(((left + width) * columns) / across));
  const first = Math.floor((left * columns) / across);
  for (let row = Math.floor((top * rows) / down); row < last; row += 1) {
    for (let index = row * columns + first; index < row * columns + end; index += 1) if (levels[index] !== VOID) found.push(index);
  }
  return found;
}

/** The colour of each class as a canvas holds it; where there is no room for stripes, their colour stands for them. */
function coloursOf({classes, dimmed}: Sheet, {tones, stripes}: Palette, roomy: boolean): Int32Array {
  const colours = new Int32Array(VOID + 1);
  classes.forEach(({tone}, level) => {
    const [red, green, blue] = (roomy || tone > SUPPRESSED ? undefined : stripes[tone - MISSING]) ?? tones[tone]!;
    colours[level] = (Math.round(dimmed(level) ? 255 * BACK : 255) << 24) | (blue << 16) | (green << 8) | red;
  });
  return colours;
}

/** Fills the pixels of a canvas with cells; where several cells share a pixel of it, with one colour for all of them. */
function fill(pixels: Int32Array, {rows, columns, levels, merged}: Sheet, colours: Int32Array, {width, height, across, down, left, top}: Pane, gap: number, radius: number): void {
  const [tall, wide] = merged ? [Math.min(rows, down), Math.min(columns, across)] : [rows, columns];
  const shown = tall < rows || wide < columns ? merged!(tall, wide) : levels;
  const [lines, places] = [spans(tall, down, top, height), spans(wide, across, left, width)];
  // Which column each pixel of a line shows; none in the gaps.
  const columnAt = new Int32Array(width).fill(-1);
  for (const {at, from, to} of places) columnAt.fill(at, Math.max(0, from), Math.max(0, to - gap));
  const corner = cornerOf(radius);
  const line = new Int32Array(width);
  for (const {at, from, to} of lines) {
    const begin = at * wide;
    for (let x = 0; x < width; x += 1) {
      const column = columnAt[x]!;
      line[x] = column < 0 ? 0 : colours[shown[begin + column]!]!;
    }
    const end = to - gap;
    for (let y = Math.max(0, from); y < Math.min(height, end); y += 1) {
      pixels.set(line, y * width);
      const strengths = corner[Math.min(y - from, end - 1 - y)];
      if (strengths) for (const place of places) round(pixels, y * width, strengths, place.from, place.to - gap, width);
    }
  }
}

/** Where a row or a column of cells begins and ends on the canvas. */
interface Span {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The rows or columns of which something is in sight: `room` pixels of `size` for all, of which `before` are out of sight. */
function spans(count: number, size: number, before: number, room: number): readonly Span[] {
  const edge = (at: number) => Math.round((at * size) / count) - before;
  const found: Span[] = [];
  for (let at = Math.floor((before * count) / size), end = Math.min(count, Math.ceil(((before + room) * count) / size)); at < end; at += 1) found.push({at, from: edge(at), to: edge(at + 1)});
  return found;
}

/** How much of each pixel of a round corner is covered, from the edge inwards, line by line: as many of its sixteenths as lie in the circle. */
function cornerOf(radius: number): readonly (readonly number[])[] {
  const side = Array.from({length: Math.ceil(radius)}, (_, at) => at);
  const covered = (x: number, y: number) => FOURTHS.reduce((sum, down) => sum + FOURTHS.filter((right) => Math.hypot(radius - x - right, radius - y - down) <= radius).length, 0) / 16;
  return side.map((y) => side.map((x) => covered(x, y)));
}

const FOURTHS = [0.125, 0.375, 0.625, 0.875];

/** Takes what is beyond a round corner off both ends of a line of a cell. */
function round(pixels: Int32Array, line: number, strengths: readonly number[], from: number, to: number, width: number): void {
  strengths.forEach((strength, at) => {
    for (const x of [from + at, to - 1 - at]) {
      const colour = x >= 0 && x < width ? pixels[line + x]! : 0;
      if (colour !== 0) pixels[line + x] = (Math.round((colour >>> 24) * strength) << 24) | (colour & 0xffffff);
    }
  });
}

/** Takes up stripes to fill with, those of suppressed cells leaning the other way; of steps below a midpoint, dots. */
function hatch(context: Context, colour: Rgb, density: number, tone: number): void {
  const size = Math.round(6 * density);
  const tile = sheetOf(size, size);
  tile.strokeStyle = rgb(colour);
  tile.lineWidth = 1.3 * density;
  if (tone > SUPPRESSED) tile.setLineDash([size / 3, Math.SQRT2 * size - size / 3]);
  for (const left of [-2, -1, 0]) {
    tile.moveTo(left * size, tone === SUPPRESSED ? -size : 2 * size);
    tile.lineTo((left + 3) * size, tone === SUPPRESSED ? 2 * size : -size);
  }
  tile.stroke();
  context.fillStyle = context.createPattern(tile.canvas, '')!;
}
