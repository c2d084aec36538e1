import {rgb, SUPPRESSED, type Palette} from './palette.js';
import type {Box, Context, Sheet} from './raster.js';

/** Parts of the widget's type that marks may have; the first that nearly all of them fit in is taken. */
const SIZES = [0.857, 0.786, 0.714];
/** So few of all marks may be too long for their cells: those say “…”, and their sentences tell the figure. */
const LONG = 0.04;

/**
 * Writes the figures, or none, so that no reader wonders about a blank cell; type shrinks a little before it gives up. One
 * figure far longer than all others does not take theirs away.
 */
export function write(context: Context, {levels, classes, dimmed, mark, name, sign}: Sheet, cells: readonly number[], {tones, inks, family, size}: Palette, box: (index: number) => Box, density: number): void {
  const lines = name ? 2 : 1;
  const widths = new Map<string, number>();
  const widthOf = (text: string) => {
    const width = widths.get(text) ?? context.measureText(text).width;
    widths.set(text, width);
    return width;
  };
  const fit = (text: string, room: number) => {
    if (widthOf(text) <= room) return text;
    const least = name ? 1 : text.length;
    for (let length = text.length - 1; length >= least; length -= 1) if (widthOf(`${text.slice(0, length)}…`) <= room) return `${text.slice(0, length)}…`;
    return widthOf('…') <= room ? '…' : '';
  };
  const roomOf = (index: number) => box(index)[2] - 2 * density;
  const fits = SIZES.some((part) => {
    const pixels = part * size * density;
    context.font = `${pixels}px ${family}`;
    widths.clear();
    return cells.every((index) => lines * pixels <= box(index)[3]) && cells.filter((index) => widthOf(mark(index)) > roomOf(index)).length <= Math.max(LONG * cells.length, cells.length > 5 ? 1 : 0);
  });
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 4 * density;
  for (const index of cells) {
    const level = levels[index]!;
    const {tone} = classes[level]!;
    const [x, y, width, height] = box(index);
    context.fillStyle = rgb(inks[tone]!);
    if (dimmed(level)) continue;
    corner(context, sign?.(index) ?? '', box(index), density);
    if (!fits) continue;
    const line = (text: string, down: number) => {
      const at = [x + width / 2, y + height / 2 + (down + 0.06) * size * density] as const;
      context.strokeStyle = rgb(tones[tone]!);
      if (tone === SUPPRESSED) context.strokeText(text, ...at);
      context.fillText(text, ...at);
    };
    if (name) line(fit(name(index), roomOf(index) - 6 * density), -0.6);
    line(fit(mark(index), roomOf(index)), name ? 0.6 : 0);
  }
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
