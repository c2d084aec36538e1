import type {HeatMapDocument} from '../contract/heat-map.js';
import type {Matrix} from './matrix.js';

/**
 * The groups of `down` by `across` pixels that a larger matrix is drawn with: each takes the greatest, the mean or the sum
 * of the cells in it that have a value, by the same classes; one in which none has takes the look of its last cell.
 */
export function merged({rows, columns, values, merge = 'max'}: HeatMapDocument, {seen, groups, levels, levelOf}: Matrix, down: number, across: number): Uint8Array {
  const [height, width] = [rows.items.length, columns.items.length];
  const pixelOf = Uint32Array.from(columns.items, (_, column) => Math.floor((column * across) / width));
  if (merge === 'max' && seen.least.value >= 0) return strongest(levels, groups.filter(({missing}) => missing === undefined).length, height, pixelOf, down, across);
  const sums = new Float64Array(down * across).fill(merge === 'max' ? -Infinity : 0);
  const counts = new Uint32Array(down * across);
  const found = new Uint8Array(down * across);
  for (let row = 0, index = 0; row < height; row += 1) {
    const line = Math.floor((row * down) / height) * across;
    for (let column = 0; column < width; column += 1, index += 1) {
      const pixel = line + pixelOf[column]!;
      const value = values[index];
      if (typeof value !== 'number') found[pixel] = levels[index]!;
      else {
        counts[pixel]! += 1;
        if (merge !== 'max') sums[pixel]! += value;
        else if (value > sums[pixel]!) sums[pixel] = value;
      }
    }
  }
  counts.forEach((count, pixel) => count > 0 && (found[pixel] = levelOf(merge === 'mean' ? sums[pixel]! / count : sums[pixel]!)));
  return found;
}

/** Of figures of which none is below nought, the greatest is in the last group: those of what is known are the first `known` of all. */
function strongest(levels: Uint8Array, known: number, height: number, pixelOf: Uint32Array, down: number, across: number): Uint8Array {
  const found = new Uint8Array(down * across);
  const ranks = Uint8Array.from({length: 256}, (_, level) => (level < known ? level + KNOWN : level));
  const width = pixelOf.length;
  const meet = (from: number, line: number) => {
    for (let column = 0; column < width; column += 1) {
      const rank = ranks[levels[from + column]!]!;
      const pixel = line + pixelOf[column]!;
      if (rank > found[pixel]!) found[pixel] = rank;
    }
  };
  for (let row = 0; row < height; row += 1) meet(row * width, Math.floor((row * down) / height) * across);
  for (let pixel = 0; pixel < found.length; pixel += 1) if (found[pixel]! >= KNOWN) found[pixel]! -= KNOWN;
  return found;
}

/** What is known ranks before all that is missing. */
const KNOWN = 128;
