import {write} from './marks.js';
import {rgb, MISSING, sheetOf, SUPPRESSED, type Palette, type Rgb} from './palette.js';

/** Cells to be drawn: the class of each, row by row, and how each class looks. */
export interface Sheet {
  readonly rows: number;
  readonly columns: number;
  /** `VOID` is no cell. */
  readonly levels: ArrayLike<number>;
  readonly classes: readonly {readonly tone: number}[];
  /** Classes that step back behind the others. */
  readonly dimmed: (level: number) => boolean;
  readonly mark: (index: number) => string;
  /** A name above the mark, and a sign in the corner. */
  readonly name?: ((index: number) => string) | undefined;
  readonly sign?: ((index: number) => string) | undefined;
  /** The classes of fewer, larger cells, for a canvas with fewer pixels than there are cells. */
  readonly merged?: ((rows: number, columns: number) => ArrayLike<number>) | undefined;
}

/** What of all cells a canvas shows, in device pixels: its own size, the size of all cells, and how much of that lies before it. */
export interface Pane {
  readonly width: number;
  readonly height: number;
  /** Device pixels in one CSS pixel. */
  readonly density: number;
  readonly across: number;
  readonly down: number;
  readonly left: number;
  readonly top: number;
}

export type Context = CanvasRenderingContext2D;
export type Box = readonly [x: number, y: number, width: number, height: number];

/** A place in rows and columns where there is no cell. */
const VOID = 255;
/** Cells from so many CSS pixels on can be written in; below the other, there are no gaps and no stripes. */
const ROOMY = 12;
const SMALL = 5;
/** What is left of the strength of a class that steps back. */
const BACK = 0.15;
/** More round cells than these would cost the browser more than their look is worth. */
const FEW = 600;

/**
 * Draws all cells as one raster: a pixel for each cell through a table of colours, spread over the canvas at once. What
 * room allows comes over it: gaps, round corners, stripes, figures.
 */
export function paint(canvas: HTMLCanvasElement, sheet: Sheet, palette: Palette, {width, height, density, across, down, left, top}: Pane): void {
  Object.assign(canvas, {width, height});
  const context = canvas.getContext('2d')!;
  const {rows, columns, levels, classes, dimmed} = sheet;
  const side = Math.min(across / columns, down / rows) / density;
  const gap = levels.length === 1 ? 0 : Math.round(density * (side >= ROOMY ? 2 : side >= SMALL ? 1 : 0));
  const x = (column: number) => Math.round((column * across) / columns) - left;
  const y = (row: number) => Math.round((row * down) / rows) - top;
  const box = (index: number): Box => {
    const column = index % columns;
    const row = (index - column) / columns;
    return [x(column), y(row), x(column + 1) - x(column) - gap, y(row + 1) - y(row) - gap];
  };
  const cells = inSight({rows, columns, levels}, {width, height, across, down, left, top}, side);
  const round = side >= ROOMY && cells.length <= FEW;
  context.save();
  if (round) cutOut(context, cells, box, 2 * density);
  context.imageSmoothingEnabled = false;
  // Where there is no room for stripes, their colour stands for them.
  const {tones, stripes} = palette;
  context.drawImage(pixels(sheet, side < SMALL ? [...tones.slice(0, MISSING), ...stripes, ...tones.slice(SUPPRESSED + 1)] : tones, down, across), -left, -top, across, down);
  classes.forEach(({tone}, level) => {
    if ((tone !== MISSING && tone !== SUPPRESSED) || side < SMALL) return;
    hatch(context, stripes[tone - MISSING]!, density, tone === SUPPRESSED);
    context.globalAlpha = dimmed(level) ? BACK : 1;
    context.beginPath();
    for (const index of cells) if (levels[index] === level) context.rect(...box(index));
    context.fill();
  });
  context.restore();
  if (gap > 0 && !round) {
    for (let column = Math.max(1, Math.floor((left * columns) / across)); column <= columns && x(column) - gap < width; column += 1) context.clearRect(x(column) - gap, 0, gap, height);
    for (let row = Math.max(1, Math.floor((top * rows) / down)); row <= rows && y(row) - gap < height; row += 1) context.clearRect(0, y(row) - gap, width, gap);
  }
  if (side >= ROOMY) write(context, sheet, cells, palette, box, density);
}

/** The cells of which some part is on the canvas; of cells too small to be drawn one by one, none. */
function inSight({rows, columns, levels}: Pick<Sheet, 'rows' | 'columns' | 'levels'>, {width, height, across, down, left, top}: Omit<Pane, 'density'>, side: number): readonly number[] {
  const found: number[] = [];
  if (side < SMALL) return found;
  const last = Math.min(rows, Math.ceil(((top + height) * rows) / down));
  const end = Math.min(columns, Math.ceil(((left + width) * columns) / across));
  const first = Math.floor((left * columns) / across);
  for (let row = Math.floor((top * rows) / down); row < last; row += 1) {
    for (let index = row * columns + first; index < row * columns + end; index += 1) if (levels[index] !== VOID) found.push(index);
  }
  return found;
}

/** Colours of the sheet, one pixel a cell; where several cells share a pixel of the canvas, one pixel for all of them. */
function pixels({rows, columns, levels, classes, dimmed, merged}: Sheet, tones: readonly Rgb[], down: number, across: number): HTMLCanvasElement {
  const [height, width] = merged ? [Math.min(rows, down), Math.min(columns, across)] : [rows, columns];
  const shown = height < rows || width < columns ? merged!(height, width) : levels;
  const sheet = sheetOf(width, height);
  const image = sheet.createImageData(width, height);
  const table = new Int32Array(VOID + 1);
  classes.forEach(({tone}, level) => {
    const [red, green, blue] = tones[tone]!;
    table[level] = (Math.round(dimmed(level) ? 255 * BACK : 255) << 24) | (blue << 16) | (green << 8) | red;
  });
  const words = new Int32Array(image.data.buffer);
  for (let index = 0; index < words.length; index += 1) words[index] = table[shown[index]!]!;
  sheet.putImageData(image, 0, 0);
  return sheet.canvas;
}

/** Takes up stripes to fill with; those of suppressed cells lean the other way. */
function hatch(context: Context, colour: Rgb, density: number, backward: boolean): void {
  const size = Math.round(6 * density);
  const tile = sheetOf(size, size);
  tile.strokeStyle = rgb(colour);
  tile.lineWidth = 1.3 * density;
  for (const left of [-2, -1, 0]) {
    tile.moveTo(left * size, backward ? -size : 2 * size);
    tile.lineTo((left + 3) * size, backward ? 2 * size : -size);
  }
  tile.stroke();
  context.fillStyle = context.createPattern(tile.canvas, '')!;
}

/** Lets nothing be drawn but round cells. */
function cutOut(context: Context, cells: readonly number[], box: (index: number) => Box, radius: number): void {
  context.beginPath();
  for (const index of cells) {
    const [x, y, width, height] = box(index);
    const [right, bottom] = [x + width, y + height];
    context.moveTo(x + radius, y);
    context.arcTo(right, y, right, bottom, radius);
    context.arcTo(right, bottom, x, bottom, radius);
    context.arcTo(x, bottom, x, y, radius);
    context.arcTo(x, y, right, y, radius);
  }
  context.clip();
}
