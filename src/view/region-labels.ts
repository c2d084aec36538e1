import {overlaps, spansAt, type Box, type Point, type Ring} from '../model/geography.js';
import type {Region, RegionMap} from '../model/regions.js';

/** What is written in a region, and where its middle is on the map's plane. */
export interface RegionLabel {
  readonly text: string;
  readonly at: Point;
}

/** How large a text is, in units of the map's plane. */
type Measure = (lines: readonly string[]) => readonly [width: number, height: number];

/** Heights of a polygon at which a label is tried, from its middle outwards. */
const TRIED = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];

/**
 * A region's name and figure where both fit inside its outline; else the figure alone; else nothing, and its sentence
 * tells. No label touches a border, and none stands where the page says that nothing may.
 */
export function regionLabel({area: {polygons, middle}, name, mark}: Region, {insets}: RegionMap, measure: Measure): RegionLabel | undefined {
  const [, figure] = [name, mark].map((text) => text.trim());
  for (const lines of [[name, figure], [figure], [name]].map((all) => all.filter((text): text is string => text !== undefined && text !== ''))) {
    // A name without its figure would say that there is none.
    if (lines.length === 0 || (lines.length === 1 && lines[0] === name && figure !== '')) continue;
    const [width, height] = measure(lines);
    const found = polygons.flatMap((rings) => roomIn(rings, width, height, insets));
    const best = found.reduce<Point | undefined>((near, point) => (near && distance(near, middle) <= distance(point, middle) ? near : point), undefined);
    if (best) return {text: lines.join('\n'), at: best};
  }
  return undefined;
}

const distance = ([x1, y1]: Point, [x2, y2]: Point) => Math.hypot(x1 - x2, y1 - y2);

/** The middles of boxes of a size that lie wholly inside a polygon and on no inset. */
function roomIn(rings: readonly Ring[], width: number, height: number, insets: readonly Box[]): readonly Point[] {
  const outline = rings[0]!;
  let [top, bottom] = [Infinity, -Infinity];
  for (const [, y] of outline) [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  if (bottom - top < height) return [];
  return TRIED.flatMap((part): readonly Point[] => {
    const y = top + part * (bottom - top);
    // A box is inside where it is so at its top, its bottom and between.
    const levels = [-0.5, -0.25, 0, 0.25, 0.5].map((of) => spansAt(rings, y + of * height));
    return levels[2]!.flatMap(([from, to]) => {
      const [left, right] = levels.reduce<readonly [number, number]>(
        ([left, right], spans) => {
          const span = spans.find((one) => one[0] < (left + right) / 2 && one[1] > (left + right) / 2);
          return span ? [Math.max(left, span[0]), Math.min(right, span[1])] : [0, -1];
        },
        [from, to],
      );
      if (right - left < width) return [];
      const x = (left + right) / 2;
      const box = {left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2};
      return insets.some((inset) => overlaps(inset, box)) ? [] : [[x, y] as const];
    });
  });
}
