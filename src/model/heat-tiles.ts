import type {HeatMapDocument} from '../contract/heat-map.js';
import type {HeatGrid} from './heat-grid.js';

/** Where there is no tile. */
const VOID = 255;

/** A tile for each region, at the place that the document gives it; without places, one after another, as many side by side as there is room. */
export function tilesOf(model: HeatGrid, {rows: {items}}: HeatMapDocument): (narrow: boolean) => HeatGrid {
  const given = items.flatMap((item) => (typeof item === 'string' ? [] : [item.at ?? []])).filter(({length}) => length > 0);
  const lay = (narrow: boolean): HeatGrid => {
    const side = Math.ceil(Math.sqrt(items.length * (narrow ? 0.8 : 1.8)));
    const places = given.length > 0 ? given : items.map((_, index) => [Math.floor(index / side), index % side]);
    const height = Math.max(...places.map(([row = 0]) => row)) + 1;
    const width = Math.max(...places.map(([, column = 0]) => column)) + 1;
    const levels = new Uint8Array(height * width).fill(VOID);
    const tiles = new Int32Array(height * width).fill(-1);
    places.forEach(([row = 0, column = 0], index) => {
      tiles[row * width + column] = index;
      levels[row * width + column] = model.levels[index]!;
    });
    const unnamed = (length: number) => Array.from({length}, () => '');
    return {
      rows: unnamed(height),
      columns: unnamed(width),
      levels,
      ticks: {rows: [], columns: []},
      height: 3.9,
      at: (row, column) => [tiles[row * width + column]!, 0],
      mark: (index) => model.mark(tiles[index]!),
      name: (index) => model.rows[tiles[index]!]!,
      sentence: (row, column) => model.sentence(tiles[row * width + column]!, 0),
    };
  };
  let [roomy, tight]: [HeatGrid | undefined, HeatGrid | undefined] = [undefined, undefined];
  return (narrow) => (narrow && given.length === 0 ? (tight ??= lay(true)) : (roomy ??= lay(narrow)));
}
