import {MISSING, rgb, type Palette} from './palette.js';
import type {Box, Context, Sheet} from './sheet.js';

/** Parts of the widget's type that marks may have; the first that nearly all of them fit in is taken. */
const SIZES = [0.857, 0.786, 0.714] as const;
/** So few of all marks may be too long for their cells: those say “…”, and their sentences tell the figure. */
const LONG = 0.04;
/** Characters that are as wide beside each other as alone. */
const FIGURE = /^[\d,.−]*$/;

/**
 * Writes the figures, or none, so that no reader wonders about a blank cell; type shrinks a little before it gives up. One
 * figure far longer than all others does not take theirs away.
 */
export function write(context: Context, {levels, classes, dimmed, mark, name, sign}: Sheet, cells: readonly number[], {tones, inks, stripes, family, size}: Palette, box: (index: number) => Box, density: number): void {
  const lines = name ? 2 : 1;
  const marks = cells.map((index) => mark?.(index) ?? '');
  // Measured at one size, as widths grow with type; of figures, each digit once.
  const whole = SIZES[0] * size * density;
  context.font = `${whole}px ${family}`;
  const widths = new Map<string, number>();
  const measured = (text: string) => {
    const width = widths.get(text) ?? context.measureText(text).width;
    widths.set(text, width);
    return width;
  };
  const widthOf = (text: string) => {
    if (!FIGURE.test(text)) return measured(text);
    let width = 0;
    for (const digit of text) width += measured(digit);
    return width;
  };
  const boxes = cells.map(box);
  const room = (at: number) => boxes[at]![2] - 2 * density;
  const wide = marks.map(widthOf);
  const high = boxes.reduce((least, [, , , height]) => Math.min(least, height), Infinity);
  const spare = Math.max(LONG * cells.length, cells.length > 5 ? 1 : 0);
  const part = SIZES.find((part) => lines * part * size * density <= high && wide.filter((width, at) => (width * part) / SIZES[0] > room(at)).length <= spare);
  const scale = (part ?? SIZES[0]) / SIZES[0];
  if (scale < 1) {
    context.font = `${scale * whole}px ${family}`;
    widths.clear();
  }
  const fit = (text: string, width: number, room: number) => {
    if (width <= room) return text;
    const least = name ? 1 : text.length;
    for (let length = text.length - 1; length >= least; length -= 1) if (measured(`${text.slice(0, length)}…`) <= room) return `${text.slice(0, length)}…`;
    return measured('…') <= room ? '…' : '';
  };
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 4 * density;
  const [papers, pens] = [tones, inks].map((colours) => colours.map((colour) => rgb(colour))) as [string[], string[]];
  cells.forEach((index, at) => {
    const level = levels[index]!;
    if (dimmed(level)) return;
    const {tone} = classes[level]!;
    const [x, y, width, height] = boxes[at]!;
    context.fillStyle = pens[tone]!;
    if (sign) corner(context, sign(index), boxes[at]!, density);
    if (part === undefined) return;
    const line = (text: string, down: number) => {
      const middle = [x + width / 2, y + height / 2 + (down + 0.06) * size * density] as const;
      if (stripes[tone - MISSING]) {
        context.strokeStyle = papers[tone]!;
        context.strokeText(text, ...middle);
      }
      context.fillText(text, ...middle);
    };
    if (name) line(fit(name(index), measured(name(index)), room(at) - 6 * density), -0.6);
    line(fit(marks[at]!, wide[at]! * scale, room(at)), name ? 0.6 : 0);
  });
}

/** A sign in the upper right: a filled corner for `off`, an open square for `work`; shapes hold on paper and in any colours. */
function corner(context: Context, sign: string, [x, y, width, height]: Box, density: number): void {
  if (sign === '') return;
  const side = Math.min(width, height) * 0.34;
  const right = x + width;
  if (sign === 'off') {
    context.beginPath();
    context.moveTo(right - side, y);
    context.lineTo(right, y);
    context.lineTo(right, y + side);
    context.fill();
  } else {
    context.lineWidth = 1.4 * density;
    context.strokeStyle = context.fillStyle;
    context.strokeRect(x + 1.5 * density, y + 1.5 * density, width - 3 * density, height - 3 * density);
    context.lineWidth = 4 * density;
  }
}
