import {THIN} from '../number.js';

/** What a small line of the last periods says in words. Figures come as text. */
export const smallTrend = {
  name: '走势',
  periods: (n: string) => `近${THIN}${n}${THIN}期`,
  fromTo: (from: string, to: string) => `由${THIN}${from}${THIN}到${THIN}${to}`,
  most: (figure: string) => `最高${THIN}${figure}`,
  least: (figure: string) => `最低${THIN}${figure}`,
  gaps: (n: string) => `${n}${THIN}期未报送`,
  none: '均未报送',
  /** 近 6 月由 702 到 676 条, inside a sentence. */
  told: (label: string, text: string) => label + text,
};

export type SmallTrendWords = typeof smallTrend;
