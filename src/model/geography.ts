import type {Geometry} from '../contract/geometry.js';

/** A point of the map's own plane: its width is 1, from the left; downwards counts in the same unit. */
export type Point = readonly [x: number, y: number];
export type Ring = readonly Point[];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a feature encloses, and its lines. The first ring of a polygon is its outline, the others are holes. */
export interface Area {
  readonly polygons: readonly (readonly Ring[])[];
  readonly lines: readonly Ring[];
  readonly box: Box;
  /** A point well inside of its largest polygon. */
  readonly middle: Point;
}

/** A map on its plane. */
export interface Plane {
  /** Height for a width of 1. */
  readonly height: number;
  readonly areas: readonly Area[];
  /** A box in the coordinates of the document, on the plane. */
  readonly boxOf: (coordinates: readonly number[]) => Box;
}

/** So much of its longer side stays free around a map. */
const MARGIN = 0.012;

type Position = readonly number[];

/**
 * Lays a map on a plane. Degrees become an equidistant projection true at the middle parallel, which keeps a county or a
 * province in shape; whatever cannot be degrees is on a plane already.
 */
export function planeOf({features}: Geometry): Plane {
  const parts = features.map(({geometry: {type, coordinates}}) => ({
    polygons: (type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : []),
    lines: (type === 'LineString' ? [coordinates] : type === 'MultiLineString' ? coordinates : []),
  }));
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const {polygons, lines} of parts) {
    for (const ring of [...polygons.map(([outline]) => outline!), ...lines]) {
      for (const [x = 0, y = 0] of ring) [west, south, east, north] = [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)];
    }
  }
  const degrees = west >= -180 && east <= 180 && south >= -90 && north <= 90;
  const squeeze = degrees ? Math.cos((((south + north) / 2) * Math.PI) / 180) : 1;
  const [wide, high] = [Math.max((east - west) * squeeze, 1e-9), Math.max(north - south, 1e-9)];
  const margin = MARGIN * Math.max(wide, high);
  const unit = wide + 2 * margin;
  const point = ([x = 0, y = 0]: Position): Point => [((x - west) * squeeze + margin) / unit, (north - y + margin) / unit];
  return {
    height: (high + 2 * margin) / unit,
    areas: parts.map(({polygons, lines}) => areaOf(polygons.map((rings) => rings.map((ring) => ring.map(point))), lines.map((line) => line.map(point)))),
    boxOf: ([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) => around([[point([x1, y1]), point([x2, y2])]]),
  };
}

function areaOf(polygons: Area['polygons'], lines: Area['lines']): Area {
  const outlines = polygons.map(([outline]) => outline!);
  const largest = polygons.reduce<readonly Ring[] | undefined>((best, rings) => (best && sizeOf(around([best[0]!])) >= sizeOf(around([rings[0]!])) ? best : rings), undefined);
  const box = around([...outlines, ...lines]);
  return {polygons, lines, box, middle: largest ? middleOf(largest) : [(box.left + box.right) / 2, (box.top + box.bottom) / 2]};
}

/** Areas of one region that come apart, as one. */
export const joined = (areas: readonly Area[]): Area => (areas.length === 1 ? areas[0]! : areaOf(areas.flatMap(({polygons}) => polygons), areas.flatMap(({lines}) => lines)));

const sizeOf = ({left, top, right, bottom}: Box) => (right - left) * (bottom - top);

function around(rings: readonly Ring[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) for (const [x, y] of ring) [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  return {left, top, right, bottom};
}

export const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where a level line runs inside a polygon, from left to right, hole by hole. */
export function spansAt(rings: readonly Ring[], y: number): readonly (readonly [from: number, to: number])[] {
  const cuts: number[] = [];
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at += 1) {
      const [[x1, y1], [x2, y2]] = [ring[at - 1]!, ring[at]!];
      if (y1 <= y !== y2 <= y) cuts.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
    }
  }
  cuts.sort((a, b) => a - b);
  return cuts.flatMap((cut, at) => (at % 2 === 1 ? [[cuts[at - 1]!, cut] as const] : []));
}

/** Whether a point lies in an area; of a hole it does not. */
export const contains = ({polygons, box}: Area, [x, y]: Point): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom && polygons.some((rings) => spansAt(rings, y).some(([from, to]) => x >= from && x <= to));

/** The middle of the longest level line of several through a polygon. */
function middleOf(rings: readonly Ring[]): Point {
  const {left, top, right, bottom} = around([rings[0]!]);
  let best: readonly [length: number, point: Point] = [-1, [(left + right) / 2, (top + bottom) / 2]];
  for (const part of [0.5, 0.42, 0.58, 0.34, 0.66, 0.25, 0.75]) {
    const y = top + part * (bottom - top);
    for (const [from, to] of spansAt(rings, y)) {
      const length = (to - from) * (1 - 1.2 * Math.abs(part - 0.5));
      if (length > best[0]) best = [length, [(from + to) / 2, y]];
    }
  }
  return best[1];
}
