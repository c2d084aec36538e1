import type {Point} from './geography.js';

/**
 * Regions in rows and columns about as they lie, so that arrow keys lead to neighbours and every region is met: as many
 * rows as the map's shape asks for, each a band from north to south, in it from west to east. `-1` is no region.
 */
export function regionRows(middles: readonly Point[], height: number): readonly (readonly number[])[] {
  if (middles.length === 0) return [];
  const count = Math.min(middles.length, Math.max(1, Math.round(Math.sqrt(middles.length * height))));
  const down = middles.map((_, index) => index).sort((a, b) => middles[a]![1] - middles[b]![1] || middles[a]![0] - middles[b]![0]);
  const bands = Array.from({length: count}, (_, band) =>
    down.slice(Math.round((band * down.length) / count), Math.round(((band + 1) * down.length) / count)).sort((a, b) => middles[a]![0] - middles[b]![0]),
  );
  const width = Math.max(...bands.map(({length}) => length));
  return bands.map((band) => {
    const row = Array.from({length: width}, () => -1);
    let last = -1;
    band.forEach((index, at) => {
      // In its column, right of the one before, with room for those that come.
      last = Math.max(last + 1, Math.min(width - (band.length - at), Math.round(middles[index]![0] * (width - 1))));
      row[last] = index;
    });
    return row;
  });
}
