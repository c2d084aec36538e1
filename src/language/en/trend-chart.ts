import type {TrendChartWords} from '../zh-hans/trend-chart.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const month = (n: number) => MONTHS[n - 1] ?? String(n);

/** The trend's phrases in English. */
export const trendChart: TrendChartWords = {
  hint: 'Point, tap or use the arrow keys: left and right for periods, up and down for measures',
  legend: 'Legend (pressed ones are shown)',
  failed: 'The chart could not be loaded; see the text above and the table',
  unprinted: 'The chart had not loaded when this was printed; the text above says what matters, and a second print has the chart',
  chart: (series) => `How ${series.join(', ')} went`,
  period: 'Period',
  change: 'Change',
  event: 'Event',
  compare: 'a year before',
  provisional: 'provisional',
  kinds: {policy: 'Policy', action: 'Action', event: 'Event'},
  half: (n) => `H${n}`,
  quarter: (n) => `Q${n}`,
  month,
  week: (n) => `W${n}`,
  day: (m, day) => `${day} ${month(m)}`,
  point: (period, series, figure) => `${period}, ${series}: ${figure}`,
  none: (period, series, why) => `${period}, ${series}: ${why}`,
  at: (period, figures) => `${period}: ${figures}`,
  from: (from, first, to, last, turn) => (turn === 'level' ? `${first} in ${from}, still ${last} in ${to}` : `${turn} from ${first} (${from}) to ${last} (${to})`),
  only: (period, figure) => `data for ${period} only: ${figure}`,
  most: (figure, period) => `highest ${figure} (${period})`,
  least: (figure, period) => `lowest ${figure} (${period})`,
  compared: (label, figure) => `${label} ${figure}`,
  lastProvisional: (n) => (n === '1' ? 'the last figure is provisional' : `the last ${n} figures are provisional`),
  without: (n, reason) => `${n} ${reason}`,
  suppressed: (n) => `${n} suppressed as too small`,
  nothing: 'no data for any period',
  meanwhile: (events) => `meanwhile: ${events.join('; ')}`,
  eventsMany: (n) => `meanwhile ${n} policies and actions, see the chart and the table`,
  happened: (at, label) => `${label} (${at})`,
  truncated: (label, low) => `${label === '' ? '' : `${label}: `}the axis does not begin at zero but at ${low}`,
  gap: '×: no data, for the reason see the table',
  overHundred: (label, raw) => `"${label}" is shown as its source states it (${raw}): a share over 100%; the publisher's definition holds`,
};
