import type {Palette, Rgb} from './palette.js';

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

const MISSING = 6;
const SUPPRESSED = 7;

/** Where a cell begins in device pixels, along either side; where it ends is where the next begins, less the gap. */
export const edge = (index: number, count: number, pixels: number): number => Math.round((index * pixels) / count);

/**
 * Draws all cells as one raster: a pixel for each cell through a table of colours, spread over the canvas at once. What
 * room allows is then cut and written: gaps, round corners, hatching, figures. `density` is device pixels in one CSS pixel.
 */
export function paint(canvas: HTMLCanvasElement, sheet: Sheet, palette: Palette, width: number, height: number, density: number): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  canvas.width = width;
  canvas.height = height;
  context.imageSmoothingEnabled = false;
  context.drawImage(pixels(sheet, palette.tones), 0, 0, width, height);
  const {rows, columns, levels, classes, dimmed} = sheet;
  const side = Math.min(width / columns, height / rows) / density;
  const gap = rows * columns === 1 ? 0 : Math.round(density * (side >= 12 ? 2 : side >= 5 ? 1 : 0));
  const box = (index: number): Box => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const [x, y] = [edge(column, columns, width), edge(row, rows, height)];
    return [x, y, edge(column + 1, columns, width) - x - gap, edge(row + 1, rows, height) - y - gap];
  };
  if (side >= 5) {
    for (const [tone, stripe] of [[MISSING, palette.stripes[0]], [SUPPRESSED, palette.stripes[1]]] as const) {
      const hatched = (index: number) => classes[levels[index]!]!.tone === tone;
      if (classes.some((one) => one.tone === tone)) hatch(context, stripe, density, tone === SUPPRESSED, eachIn(levels, (index) => hatched(index) && !dimmed(levels[index]!)), box);
    }
  }
  if (side >= 12) cut(context, levels.length, box, 2 * density);
  else if (gap > 0) rule(context, sheet, width, height, gap);
  if (side >= 12) write(context, sheet, palette, box, density);
}

type Box = readonly [x: number, y: number, width: number, height: number];

/** Colours of the sheet, one pixel a cell. A class that steps back keeps a seventh of its strength. */
function pixels({rows, columns, levels, classes, dimmed}: Sheet, tones: readonly Rgb[]): HTMLCanvasElement {
  const small = Object.assign(document.createElement('canvas'), {width: columns, height: rows});
  const context = small.getContext('2d');
  if (!context) return small;
  const image = context.createImageData(columns, rows);
  const bytes = new Uint8ClampedArray(4);
  const table = Uint32Array.from(classes, ({tone}, level) => {
    bytes.set([...tones[tone]!, dimmed(level) ? 36 : 255]);
    return new Uint32Array(bytes.buffer)[0]!;
  });
  const words = new Uint32Array(image.data.buffer);
  for (let index = 0; index < words.length; index += 1) words[index] = table[levels[index]!]!;
  context.putImageData(image, 0, 0);
  return small;
}

function eachIn(levels: ArrayLike<number>, wanted: (index: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < levels.length; index += 1) if (wanted(index)) found.push(index);
  return found;
}

/** Stripes over cells without a figure; those of suppressed cells lean the other way. */
function hatch(context: CanvasRenderingContext2D, [red, green, blue]: Rgb, density: number, backward: boolean, cells: readonly number[], box: (index: number) => Box): void {
  const size = Math.round(6 * density);
  const tile = Object.assign(document.createElement('canvas'), {width: size, height: size});
  const brush = tile.getContext('2d');
  if (!brush) return;
  brush.strokeStyle = `rgb(${red},${green},${blue})`;
  brush.lineWidth = 1.3 * density;
  if (backward) brush.setTransform(-1, 0, 0, 1, size, 0);
  for (const shift of [-size, 0, size]) {
    brush.moveTo(shift - size, size * 2);
    brush.lineTo(shift + size * 2, -size);
  }
  brush.stroke();
  context.fillStyle = context.createPattern(tile, 'repeat') ?? '';
  context.beginPath();
  for (const index of cells) context.rect(...box(index));
  context.fill();
}

/** Leaves round cells standing and clears what is between them. */
function cut(context: CanvasRenderingContext2D, cells: number, box: (index: number) => Box, radius: number): void {
  context.globalCompositeOperation = 'destination-in';
  context.fillStyle = '#000';
  context.beginPath();
  for (let index = 0; index < cells; index += 1) {
    const [x, y, width, height] = box(index);
    context.moveTo(x + radius, y);
    context.arcTo(x + width, y, x + width, y + height, radius);
    context.arcTo(x + width, y + height, x, y + height, radius);
    context.arcTo(x, y + height, x, y, radius);
    context.arcTo(x, y, x + width, y, radius);
    context.closePath();
  }
  context.fill();
  context.globalCompositeOperation = 'source-over';
}

/** Clears straight lines between cells too small for round corners. */
function rule(context: CanvasRenderingContext2D, {rows, columns}: Sheet, width: number, height: number, gap: number): void {
  for (let column = 1; column <= columns; column += 1) context.clearRect(edge(column, columns, width) - gap, 0, gap, height);
  for (let row = 1; row <= rows; row += 1) context.clearRect(0, edge(row, rows, height) - gap, width, gap);
}

/** Writes every figure or none, so that no reader wonders about a blank cell; type shrinks a little before it gives up. */
function write(context: CanvasRenderingContext2D, {levels, classes, columns, rows, dimmed, mark}: Sheet, {inks, family, size}: Palette, box: (index: number) => Box, density: number): void {
  const marks = Array.from({length: rows * columns}, (_, index) => mark(index));
  const longest = marks.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
  const [, , width, height] = box(0);
  const fits = [0.857, 0.786, 0.714].find((part) => {
    context.font = `${part * size * density}px ${family}`;
    return context.measureText(longest).width <= width - 2 * density && part * size * density <= height;
  });
  if (fits === undefined) return;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  marks.forEach((text, index) => {
    const level = levels[index]!;
    if (text === '' || dimmed(level)) return;
    const [x, y, wide, high] = box(index);
    const [red, green, blue] = inks[classes[level]!.tone]!;
    context.fillStyle = `rgb(${red},${green},${blue})`;
    context.fillText(text, x + wide / 2, y + high / 2 + 0.06 * size * density);
  });
}
