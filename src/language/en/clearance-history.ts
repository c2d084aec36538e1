import type {ClearanceHistoryWords} from '../zh-hans/clearance-history.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The course of a stock in English. */
export const clearanceHistory: ClearanceHistoryWords = {
  unprinted: 'The chart had not loaded when this was printed; the text above says what matters, and a second print has the chart',
  after: (sentence) => ` ${sentence}`,
  today: 'Today',
  asOf: 'As of',
  deadline: (day) => `Due ${day}`,
  day: (month, day) => `${day} ${MONTHS[month - 1] ?? ''}`,
  paceLine: 'by time',
  left: (day) => `Left (${day})`,
  course: (from, first, to, last, turn) => (turn === 'level' ? `${first} left on ${from}, still ${last} on ${to}` : `${turn === 'up' ? 'Up' : 'Down'} from ${first} left on ${from} to ${last} on ${to}`),
  only: (day, left) => `What is left is known for ${day} only: ${left}`,
  none: 'No data of what was left on any day',
  expected: (day, left) => `by the time elapsed, ${left} should be left on ${day}`,
  without: (n) => `no data for ${n} of the days`,
  forecast: (n, zero) => `at the pace of the last ${n} points (Theil–Sen) zero would be reached about ${zero}`,
  range: (early, late) => (late === undefined ? `90% range from ${early}, without an end` : `90% range ${early} to ${late}`),
  against: (days, n) => (days === 0 ? 'on the deadline' : `${n} ${n === '1' ? 'day' : 'days'} ${days < 0 ? 'before' : 'after'} the deadline`),
  provisional: 'provisional',
  internal: 'forecasts are for internal use only',
  refused: {
    too_few: (n, least) => `no forecast: ${n} points with exact figures are fewer than the ${least} it needs`,
    not_falling: (n) => `no forecast: the last ${n} points do not fall`,
    past_zero: (n) => `no forecast: by the last ${n} points zero should have been reached already`,
    too_far: (n) => `no forecast: by the last ${n} points zero is more than a year away`,
  },
  disordered: 'The days are reported out of order; they are drawn in order',
  twice: (day, figures) => `More than one figure is reported for ${day} (${figures.join(', ')}); the last one is drawn`,
  later: (day) => `A figure is reported for ${day}, after the day the data are as of; check it`,
  differs: (day, drawn, stated) => `The ${drawn} left on ${day} differ from the ${stated} reported; the publisher's definition holds`,
};
