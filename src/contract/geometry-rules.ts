import type {Problem} from './problem.js';

type Position = readonly number[];

/** The parts of a map's regions that rules look at. */
export interface Regions {
  readonly features: readonly {readonly geometry: {readonly type: string; readonly coordinates: readonly unknown[]}}[];
}

/** Positions of a map in all: more than these make a drawing that a phone does not bear, and none that anybody sees. */
const MOST = 100_000;

/** A ring that is not closed encloses nothing, and nobody knows where its last side is; and a map has so many points at most. */
export function geometryRules({features}: Regions): readonly Problem[] {
  const found: Problem[] = [];
  let points = 0;
  const line = (positions: readonly unknown[]) => (points += positions.length);
  const ring = (positions: readonly unknown[], path: string) => {
    line(positions);
    const [first, last] = [positions[0] as Position, positions[positions.length - 1] as Position];
    if (first[0] !== last[0] || first[1] !== last[1]) found.push({code: 'open_ring', path});
  };
  const each = (all: readonly unknown[], path: string, visit: (one: readonly unknown[], path: string) => unknown) => all.forEach((one, at) => visit(one as readonly unknown[], `${path}/${at}`));
  features.forEach(({geometry: {type, coordinates}}, at) => {
    const path = `/features/${at}/geometry/coordinates`;
    if (type === 'Polygon') each(coordinates, path, ring);
    else if (type === 'MultiPolygon') each(coordinates, path, (rings, below) => each(rings, below, ring));
    else if (type === 'LineString') line(coordinates);
    else each(coordinates, path, line);
  });
  return points > MOST ? [...found, {code: 'too_many_points', path: '/features', values: {limit: MOST, given: points}}] : found;
}
