// Rounds and what is made of them. Whoever is measured stands beside the floor in every round, and only the ratio to that
// floor is worth anything: the machine is never as fast twice.

export const median = (values) => {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length === 0 ? undefined : sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Contenders in another order every round, so that nobody always comes after the heaviest. */
export const turned = (list, round) => list.map((_, at) => list[(at + round) % list.length]);

/**
 * Rows of one work and size: for each metric and contender median, least and greatest over the rounds, and the median of
 * its ratio to the floor in the same round. `rounds` holds one object a round: contender → metric → figure.
 */
export function rowsOf(work, size, rounds) {
  const contenders = [...new Set(rounds.flatMap((round) => Object.keys(round)))];
  const metrics = [...new Set(rounds.flatMap((round) => Object.values(round)).flatMap((figures) => Object.keys(figures)))];
  const figure = (round, contender, metric) => round[contender]?.[metric];
  return metrics.flatMap((metric) => contenders.flatMap((contender) => {
    const values = rounds.map((round) => figure(round, contender, metric)).filter(Number.isFinite);
    if (values.length === 0) return [];
    // A heap that is smaller than before is a measure of nothing that a heap could be divided by.
    const ratios = rounds.map((round) => (figure(round, 'floor', metric) < 0 ? NaN : figure(round, contender, metric) / figure(round, 'floor', metric)));
    return [{work, size, metric, contender, median: median(values), min: Math.min(...values), max: Math.max(...values), ratio: median(ratios) ?? null, n: values.length}];
  }));
}

/** The exponent of a power of the size that comes nearest to the figures: 0 does not grow, 1 grows as the size does. */
export function exponent(sizes, figures) {
  const points = sizes.map((size, at) => [Math.log(size), Math.log(figures[at])]).filter((point) => point.every(Number.isFinite));
  if (points.length < 2) return undefined;
  const mean = (at) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  return points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

/** Rows of how each metric grows over the sizes, fitted in every round by itself. `measured` holds sizes, each with its rounds. */
export function growthOf(work, measured) {
  const sizes = measured.map(({size}) => size);
  if (sizes.length < 2 || !sizes.every(Number.isFinite)) return [];
  const all = measured.flatMap(({rounds}) => rounds);
  const contenders = [...new Set(all.flatMap((round) => Object.keys(round)))];
  const metrics = [...new Set(all.flatMap((round) => Object.values(round)).flatMap((figures) => Object.keys(figures)))];
  return metrics.flatMap((metric) => contenders.flatMap((contender) => {
    const fitted = measured[0].rounds.map((_, round) => exponent(sizes, measured.map(({rounds}) => rounds[round]?.[contender]?.[metric]))).filter(Number.isFinite);
    if (fitted.length === 0) return [];
    return [{work, size: 'all', metric: `${metric}, exponent`, contender, median: median(fitted), min: Math.min(...fitted), max: Math.max(...fitted), ratio: null, n: fitted.length}];
  }));
}

const short = (value) => (value === null || value === undefined ? '–' : Math.abs(value) >= 100 || Number.isInteger(value) ? Math.round(value).toLocaleString('en-US') : value.toPrecision(3));

/** The rows as a table for whoever looks at a terminal. */
export function told(rows) {
  const lines = [['work', 'size', 'metric', 'contender', 'median', 'min', 'max', '× floor', 'n'], ...rows.map(({work, size, metric, contender, median, min, max, ratio, n}) => [work, String(size), metric, contender, short(median), short(min), short(max), short(ratio), String(n)])];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines.map((line) => line.map((cell, column) => (column > 3 ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  ')).join('\n');
}
