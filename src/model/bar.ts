/** A bar in parts of a hundred of its column's width: from the column's one origin, on its one scale. */
export interface Bar {
  readonly from: number;
  readonly width: number;
  /** Where the target stands. */
  readonly target: number | undefined;
}

type Extent = readonly [least: number, greatest: number];

const tidy = (share: number) => Math.round(100 * share) / 100;

/** The bar of a value: the scale holds nought, every value of the column, its target, and all of a hundred percent. */
export function barOf(value: number, [least, greatest]: Extent, target: number | undefined, percent: boolean): Bar {
  const low = Math.min(0, least, target ?? 0);
  const high = Math.max(percent ? 100 : 0, greatest, target ?? 0);
  const at = (number: number) => (high === low ? 0 : tidy((100 * (number - low)) / (high - low)));
  const [from, to] = [at(Math.min(0, value)), at(Math.max(0, value))];
  return {from, width: tidy(to - from), target: target === undefined ? undefined : at(target)};
}

/** The box a line is drawn in, and how far it keeps from the edges. */
export const LINE_BOX = {width: 64, height: 22, margin: 3} as const;

/** A series as path data, broken where a figure is missing, and its last point. */
export interface Line {
  readonly path: string;
  readonly end: readonly [x: number, y: number];
}

/** The line of a series on its column's one scale, so that a ripple in one row does not look like a wave. */
export function lineOf(series: readonly (number | null)[], [least, greatest]: Extent): Line {
  const {width, height, margin} = LINE_BOX;
  const points = series.flatMap((value, index) => {
    if (value === null) return [];
    const x = tidy(margin + ((width - 2 * margin) * index) / Math.max(1, series.length - 1));
    const y = tidy(greatest === least ? height / 2 : height - margin - ((height - 2 * margin) * (value - least)) / (greatest - least));
    const starts = index === 0 || series[index - 1] === null;
    return [{x, y, starts}];
  });
  const end = points[points.length - 1];
  return {path: points.map(({x, y, starts}) => `${starts ? 'M' : 'L'}${x} ${y}`).join(''), end: [end?.x ?? 0, end?.y ?? 0]};
}
