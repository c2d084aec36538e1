import {THIN} from '../number.js';
import type {SmallTrendWords} from '../zh-hans/small-trend.js';

/** A small line's phrases in Traditional Chinese. */
export const smallTrend: SmallTrendWords = {
  name: '走勢',
  periods: (n) => `近${THIN}${n}${THIN}期`,
  fromTo: (from, to) => `由${THIN}${from}${THIN}到${THIN}${to}`,
  most: (figure) => `最高${THIN}${figure}`,
  least: (figure) => `最低${THIN}${figure}`,
  gaps: (n) => `${n}${THIN}期未報送`,
  none: '均未報送',
  told: (label, text) => label + text,
};
