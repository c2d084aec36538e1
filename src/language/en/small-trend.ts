import type {SmallTrendWords} from '../zh-hans/small-trend.js';

/** A small line's phrases in English. */
export const smallTrend: SmallTrendWords = {
  name: 'Trend',
  periods: (n) => `Last ${n} periods`,
  fromTo: (from, to) => `from ${from} to ${to}`,
  most: (figure) => `most ${figure}`,
  least: (figure) => `least ${figure}`,
  gaps: (n) => `${n} not reported`,
  none: 'none reported',
  told: (label, text) => `${label.charAt(0).toLowerCase()}${label.slice(1)} ${text}`,
};
