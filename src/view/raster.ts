import {sheetOf, type Palette, type Rgb} from './palette.js';

/** Cells to be drawn: the class of each, row by row, and how each class looks. */
export interface Sheet {
  readonly rows: number;
  readonly columns: number;
  readonly levels: ArrayLike<number>;
  readonly classes: readonly {readonly tone: number}[];
  /** Classes that step back behind the others. */
  readonly dimmed: (level: number) => boolean;
  readonly mark: (index: number) => string;
}

type Context = CanvasRenderingContext2D;
type Box = readonly [x: number, y: number, width: number, height: number];

/** Tones that are hatched. */
const MISSING = 6;
const SUPPRESSED = 7;
/** Cells from so many CSS pixels on can be written in; below the other, there are no gaps and no stripes. */
const ROOMY = 12;
const SMALL = 5;
/** What is left of the strength of a class that steps back. */
const BACK = 0.15;
/** More round cells than these would cost the browser more than their look is worth. */
const FEW = 600;

/**
 * Draws all cells as one raster: a pixel for each cell through a table of colours, spread over the canvas at once. What
 * room allows comes over it: gaps, round corners, stripes, figures. `density` is device pixels in one CSS pixel.
 */
export function paint(canvas: HTMLCanvasElement, sheet: Sheet, palette: Palette, width: number, height: number, density: number): void {
  Object.assign(canvas, {width, height});
  const context = canvas.getContext('2d')!;
  const {rows, columns, levels, classes, dimmed} = sheet;
  const side = Math.min(width / columns, height / rows) / density;
  const gap = levels.length === 1 ? 0 : Math.round(density * (side >= ROOMY ? 2 : side >= SMALL ? 1 : 0));
  const x = (column: number) => Math.round((column * width) / columns);
  const y = (row: number) => Math.round((row * height) / rows);
  const box = (index: number): Box => {
    const column = index % columns;
    const row = (index - column) / columns;
    return [x(column), y(row), x(column + 1) - x(column) - gap, y(row + 1) - y(row) - gap];
  };
  const round = side >= ROOMY && levels.length <= FEW;
  context.save();
  if (round) cutOut(context, levels.length, box, 2 * density);
  context.imageSmoothingEnabled = false;
  // Where there is no room for stripes, their colour stands for them.
  context.drawImage(pixels(sheet, side < SMALL ? [...palette.tones.slice(0, MISSING), ...palette.stripes] : palette.tones), 0, 0, width, height);
  classes.forEach(({tone}, level) => {
    if (tone < MISSING || side < SMALL) return;
    hatch(context, palette.stripes[tone - MISSING]!, density, tone === SUPPRESSED);
    context.globalAlpha = dimmed(level) ? BACK : 1;
    context.beginPath();
    for (let index = 0; index < levels.length; index += 1) if (levels[index] === level) context.rect(...box(index));
    context.fill();
  });
  context.restore();
  if (gap > 0 && !round) {
    for (let column = 1; column <= columns; column += 1) context.clearRect(x(column) - gap, 0, gap, height);
    for (let row = 1; row <= rows; row += 1) context.clearRect(0, y(row) - gap, width, gap);
  }
  if (side >= ROOMY) write(context, sheet, palette, box, density);
}

/** Colours of the sheet, one pixel a cell. */
function pixels({rows, columns, levels, classes, dimmed}: Sheet, tones: readonly Rgb[]): HTMLCanvasElement {
  const sheet = sheetOf(columns, rows);
  const image = sheet.createImageData(columns, rows);
  const table = classes.map(({tone}, level) => {
    const [red, green, blue] = tones[tone]!;
    return (Math.round(dimmed(level) ? 255 * BACK : 255) << 24) | (blue << 16) | (green << 8) | red;
  });
  const words = new Int32Array(image.data.buffer);
  for (let index = 0; index < words.length; index += 1) words[index] = table[levels[index]!]!;
  sheet.putImageData(image, 0, 0);
  return sheet.canvas;
}

const css = ([red, green, blue]: Rgb) => `rgb(${red},${green},${blue})`;

/** Takes up stripes to fill with; those of suppressed cells lean the other way. */
function hatch(context: Context, colour: Rgb, density: number, backward: boolean): void {
  const size = Math.round(6 * density);
  const tile = sheetOf(size, size);
  tile.strokeStyle = css(colour);
  tile.lineWidth = 1.3 * density;
  for (const left of [-2, -1, 0]) {
    tile.moveTo(left * size, backward ? -size : 2 * size);
    tile.lineTo((left + 3) * size, backward ? 2 * size : -size);
  }
  tile.stroke();
  context.fillStyle = context.createPattern(tile.canvas, '')!;
}

/** Lets nothing be drawn but round cells. */
function cutOut(context: Context, cells: number, box: (index: number) => Box, radius: number): void {
  context.beginPath();
  for (let index = 0; index < cells; index += 1) {
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

/** Writes every figure or none, so that no reader wonders about a blank cell; type shrinks a little before it gives up. */
function write(context: Context, {levels, classes, dimmed, mark}: Sheet, {tones, inks, family, size}: Palette, box: (index: number) => Box, density: number): void {
  const marks = Array.from(levels, (_, index) => mark(index));
  const longest = marks.reduce((longest, text) => (text.length > longest.length ? text : longest));
  const [, , width, height] = box(0);
  const fits = [0.857, 0.786, 0.714].some((part) => {
    const pixels = part * size * density;
    context.font = `${pixels}px ${family}`;
    return pixels <= height && context.measureText(longest).width <= width - 2 * density;
  });
  if (!fits) return;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 4 * density;
  marks.forEach((text, index) => {
    const level = levels[index]!;
    if (text === '' || dimmed(level)) return;
    const {tone} = classes[level]!;
    const [x, y, width, height] = box(index);
    const at = [x + width / 2, y + height / 2 + 0.06 * size * density] as const;
    context.strokeStyle = css(tones[tone]!);
    if (tone === SUPPRESSED) context.strokeText(text, ...at);
    context.fillStyle = css(inks[tone]!);
    context.fillText(text, ...at);
  });
}
