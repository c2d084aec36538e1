import file from './benchmarks.json';

/** One figure, as the bench writes it. `ratio` is the median, over rounds, of a contender beside the floor in the same round. */
export interface Row {
  readonly work: string;
  readonly size: number | string;
  readonly metric: string;
  readonly contender: string;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly ratio: number | null;
  readonly n: number;
}

/** Rows that were measured together, and under which conditions. */
export interface Run {
  readonly date: string;
  readonly machine: string;
  readonly browser: string;
  readonly node: string;
  /** Load of the machine when the run began and when it ended. */
  readonly load: readonly number[];
  readonly rounds: number;
  readonly versions: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
}

/** Every run whose rows have not been measured anew since. */
export const runs: readonly Run[] = (file as {readonly runs: readonly Run[]}).runs;

/** All rows, each with the run it comes from. */
export const rows: readonly (Row & {readonly run: Run})[] = runs.flatMap((run) => run.rows.map((row) => ({...row, run})));

/** The row of one figure, if it was measured. */
export const rowOf = (work: string, size: Row['size'], metric: string, contender = 'clearboard') =>
  rows.find((row) => row.work === work && row.size === size && row.metric === metric && row.contender === contender);

/** Every different value in a list, in the order in which they come. */
export const distinct = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

/** Contenders under the names they have. */
const names: Readonly<Record<string, string>> = {
  clearboard: 'Clearboard',
  floor: 'by hand (floor)',
  'ag-grid': 'AG Grid',
  'vaadin-grid': 'Vaadin Grid',
  'regular-table': 'regular-table',
  tanstack: 'TanStack Table',
  tabulator: 'Tabulator',
  'lit-virtual': 'Lit + virtual-core',
  'lit-virtualizer': 'Lit Labs virtualizer',
  perspective: 'Perspective',
  'plain-table': 'plain HTML table',
  s2: 'AntV S2',
  'ui5-table': 'UI5 Table',
  vtable: 'VTable',
  'echarts-svg': 'ECharts, SVG',
  'echarts-canvas': 'ECharts, canvas',
  echarts: 'ECharts',
  plotly: 'Plotly',
  plot: 'Observable Plot',
  'echarts-progressive': 'ECharts, progressive',
  g2: 'AntV G2',
  vega: 'Vega-Lite',
  highcharts: 'Highcharts',
  carbon: 'Carbon Charts',
  'vis-timeline': 'vis-timeline',
  'vaadin-virtual-list': 'Vaadin virtual list',
  'plain-list': 'plain list',
  'plain-list-skipping': 'plain list, content-visibility',
  timelinejs: 'TimelineJS',
  'ui5-timeline': 'UI5 Timeline',
  zod: 'zod',
  'zod-mini': 'zod/mini',
  valibot: 'valibot',
  ajv: 'ajv, compiled',
};

/** What a contender is called. */
export const nameOf = (contender: string): string => names[contender] ?? contender;

/** A size as a heading says it. */
export const sizeOf = (size: Row['size']): string => (typeof size === 'number' ? size.toLocaleString('en-US') : size);

/** What a metric is counted in. */
export const unitOf = (metric: string): string =>
  metric.endsWith('exponent') || /^(nodes|late|requests|layouts|style)/.test(metric) ? '' : /heap|gzip/.test(metric) ? 'bytes' : metric === 'text in MB' ? 'MB' : 'ms';

/** The exponent of a power of the size that comes nearest to the medians of all sizes measured: 0 does not grow, 1 grows as the size does. */
export function growthOf(work: string, metric: string, contender = 'clearboard'): number | undefined {
  const points = rows.filter((row) => row.work === work && row.metric === metric && row.contender === contender).map(({size, median}) => [Math.log(Number(size)), Math.log(median)] as const).filter((point) => point.every(Number.isFinite));
  if (points.length < 2) return undefined;
  const [x, y] = [0, 1].map((at) => points.reduce((sum, point) => sum + point[at]!, 0) / points.length) as [number, number];
  return points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
