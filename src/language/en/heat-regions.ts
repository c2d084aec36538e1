import type {HeatRegionsWords} from '../zh-hans/heat-regions.js';

const list = (names: readonly string[], more: string) => `${names.join(', ')}${more === '' ? '' : ` and others, ${more} in all`}`;

const regions = (n: string) => `${n} ${n === '1' ? 'region' : 'regions'}`;

/** What a map of regions says beyond the phrases of tiles. */
export const heatRegions: HeatRegionsWords = {
  approval: 'Map approval number',
  source: 'Source of the map',
  without: {
    geometry: 'The page gives no map; regions are shown as tiles',
    approval: 'The map states no approval number and is not shown; regions are shown as tiles',
    source: 'The map states no source and is not shown; regions are shown as tiles',
    broken: 'The map’s data are faulty and not shown; regions are shown as tiles',
    unmatched: 'Map and figures have no division code in common; regions are shown as tiles',
  },
  /** Where in the map a fault is. */
  at: (path) => ` (at ${path})`,
  notOnMap: (names, more) => `Not on the map, see the table: ${list(names, more)}`,
  notInData: (names, more) => `On the map, without figures: ${list(names, more)}`,
  named: (name, code) => (name === '' ? code : code === '' ? name : `${name} (${code})`),
  absent: 'not in the data',
  regions: (n) => n,
  counted: {
    zeros: (n) => `nil in ${regions(n)}`,
    without: (n, reason) => `${regions(n)} ${reason}`,
    suppressed: (n) => `${regions(n)} withheld because the figure is small`,
    extremeOfMany: (n, extreme, figure) => `${regions(n)} have the ${extreme} (${figure} each)`,
    same: (figure) => `${figure} in every region that has data`,
    nothing: 'No region has data',
  },
  hint: 'Point at, tap or use the arrow keys to read a region',
  failed: 'The map could not be loaded; the figures are above and in the table',
  insets: (names) => `Insets: ${names.join(', ')}`,
};
