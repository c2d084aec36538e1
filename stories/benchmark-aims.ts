import {growthOf, rowOf, rows, sizeOf, type Row} from './benchmark-rows.js';

/** Something aimed at: one metric of one work at some sizes, and how it is held against its limit. */
export interface Aim {
  readonly what: string;
  readonly work: string;
  readonly sizes: readonly Row['size'][];
  readonly metric: string;
  /** `ratio`: × floor. `beyond`: more than the floor's own. `peer`: × the fastest peer in the same run. `growth`: the exponent over the sizes. */
  readonly by: 'ratio' | 'median' | 'beyond' | 'peer' | 'growth';
  /** One limit for all sizes, or one for each. */
  readonly limit: number | readonly number[];
  /** Divides the figure into the unit of its limit. */
  readonly per?: number;
  readonly unit?: string;
  /** Why there is no figure, where there is none and none can be had. */
  readonly lacking?: string;
}

const tables = [100_000, 1_000_000];

/** Every aim there is, in the order of the works. */
export const aims: readonly Aim[] = [
  {what: 'Ranking, mount', work: 'ranking', sizes: [10_000, ...tables], metric: 'mount', by: 'ratio', limit: 1.3},
  {what: 'Ranking, mount, growth with rows (exponent)', work: 'ranking', sizes: ['all'], metric: 'mount', by: 'growth', limit: 0.1},
  {what: 'Ranking, sort a number', work: 'ranking', sizes: tables, metric: 'sort number', by: 'ratio', limit: 1.5},
  {what: 'Ranking, sort a date', work: 'ranking', sizes: tables, metric: 'sort date', by: 'ratio', limit: 1.5},
  {what: 'Ranking, sort a code', work: 'ranking', sizes: tables, metric: 'sort code', by: 'ratio', limit: 1.5},
  {what: 'Ranking, sort names by pinyin', work: 'ranking', sizes: tables, metric: 'sort names', by: 'ratio', limit: 5},
  {what: 'Ranking, longest task while asking', work: 'ranking', sizes: tables, metric: 'block while asking', by: 'median', limit: 100, unit: 'ms'},
  {what: 'Ranking, search', work: 'ranking', sizes: tables, metric: 'search', by: 'ratio', limit: 1.2},
  {what: 'Ranking, late frames in 5 s of scrolling, beyond the floor', work: 'ranking', sizes: [100_000], metric: 'late', by: 'beyond', limit: 2, unit: 'frames'},
  {what: 'Ranking, heap beyond the document', work: 'ranking', sizes: [10_000, ...tables], metric: 'heap', by: 'median', limit: [620, 1700, 12_500], per: 1000, unit: 'kB'},
  {what: 'Ranking, nodes for ten plain columns', work: 'ranking', sizes: [10_000, ...tables], metric: 'nodes', by: 'median', limit: 700},
  {what: 'Heat map, mount', work: 'heat-map', sizes: [372, 10_000, 124_440, 1_000_000], metric: 'mount', by: 'ratio', limit: [1.5, 1.5, 2, 2]},
  {what: 'Heat map, update', work: 'heat-map', sizes: [372, 10_000, 124_440, 1_000_000], metric: 'update', by: 'ratio', limit: [1.5, 1.5, 2, 2]},
  {what: 'Heat map, hover to sentence, beside the fastest peer', work: 'heat-map', sizes: [372, 10_000, 124_440, 1_000_000], metric: 'hover', by: 'peer', limit: 1.2},
  {what: 'Heat map, hover, growth with cells (exponent)', work: 'heat-map', sizes: ['all'], metric: 'hover', by: 'growth', limit: 0.1},
  {what: 'Heat map, heap beyond the document', work: 'heat-map', sizes: [1_000_000], metric: 'heap', by: 'median', limit: 12, per: 1e6, unit: 'MB'},
  {what: 'Gauges, mount', work: 'gauge', sizes: [1, 20, 100], metric: 'mount', by: 'ratio', limit: 1.3},
  {what: 'Gauges, heap of one beyond the floor with the same words', work: 'gauge', sizes: [100], metric: 'heap of one', by: 'beyond', limit: 10, per: 1000, unit: 'kB'},
  {what: 'Gauges, nodes of one beyond the floor with the same words', work: 'gauge', sizes: [100], metric: 'nodes of one', by: 'beyond', limit: 12},
  {what: 'Timeline, mount', work: 'timeline', sizes: [1000, 10_000, 100_000], metric: 'mount', by: 'ratio', limit: [1.2, 1.2, 1.3]},
  {what: 'Timeline, frames over 50 ms in 5 s of scrolling', work: 'timeline', sizes: [10_000], metric: 'late over 50 ms', by: 'median', limit: 0, unit: 'frames'},
  {what: 'Weight, gzip, of one widget and of the board', work: 'weight', sizes: ['ranking-table', 'heat-map', 'clearance-gauge', 'case-timeline', 'board-of-four'], metric: 'gzip', by: 'median', limit: [22, 20, 18, 22, 45], per: 1000, unit: 'kB'},
  {what: 'Weight of what draws a trend', work: 'weight', sizes: ['trend-chunk'], metric: 'gzip', by: 'median', limit: 185, per: 1000, unit: 'kB'},
  {what: 'Weight of what draws a map', work: 'weight', sizes: ['map-chunk'], metric: 'gzip', by: 'median', limit: 140, per: 1000, unit: 'kB'},
  {what: 'Cold start until 95 % of the words are painted, CPU four times slower', work: 'cold', sizes: ['ranking-table', 'heat-map', 'clearance-gauge', 'case-timeline', 'stat-cards', 'board-of-four'], metric: 'whole', by: 'ratio', limit: [1.25, 1.25, 1.25, 1.25, 1.25, 1.6]},
  {what: '`read()` of a ranking of 100,000 rows beside `JSON.parse`, under the strict policy', work: 'read', sizes: [100_000], metric: 'read', by: 'ratio', limit: 1.25},
];

/** An aim at one size, with what was measured. */
export interface Held {
  readonly what: string;
  readonly size: string;
  readonly limit: string;
  readonly measured: string;
  readonly spread: string;
  readonly verdict: 'met' | 'behind' | 'not measured';
}

const short = (value: number): string => (Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toPrecision(3))));

const said = (value: number, {by, unit}: Aim): string => (by === 'ratio' || by === 'peer' ? `× ${short(value)}` : [short(value), unit].filter(Boolean).join(' '));

/** What is held against the limit; `undefined` without a figure of ours, or without the one beside which it stands. */
function figureOf({work, metric, by, per = 1}: Aim, size: Row['size']): number | undefined {
  if (by === 'growth') return growthOf(work, metric);
  const own = rowOf(work, size, metric);
  if (!own) return undefined;
  if (by === 'median') return own.median / per;
  if (by === 'ratio') return own.ratio ?? undefined;
  const floor = rowOf(work, size, metric, 'floor');
  if (by === 'beyond') return floor && (own.median - floor.median) / per;
  const peers = rows.filter((row) => row.run === own.run && row.work === work && row.size === size && row.metric === metric && row.contender !== 'clearboard' && row.contender !== 'floor');
  return peers.length === 0 ? undefined : own.median / Math.min(...peers.map(({median}) => median));
}

/** Every aim at every size, held against what was measured. */
export const held: readonly Held[] = aims.flatMap((aim) =>
  aim.sizes.map((size, at): Held => {
    const limit = typeof aim.limit === 'number' ? aim.limit : aim.limit[at]!;
    const own = rowOf(aim.work, size, aim.metric);
    const figure = figureOf(aim, size);
    const floor = rowOf(aim.work, size, aim.metric, 'floor');
    const spread = own ? `${[own.min, own.median, own.max].map((value) => short(value / (aim.per ?? 1))).join(' · ')}${floor ? `; floor ${short(floor.median / (aim.per ?? 1))}` : ''}; n ${own.n}` : '';
    return {
      what: aim.what,
      size: size === 'all' ? 'all sizes' : sizeOf(size),
      limit: `≤ ${said(limit, aim)}`,
      measured: figure === undefined ? `not measured: ${aim.lacking ?? 'no run of it is in the file'}` : said(figure, aim),
      spread,
      verdict: figure === undefined ? 'not measured' : figure <= limit + 1e-9 ? 'met' : 'behind',
    };
  }),
);
