/** Between a figure and its word: narrow, and no line breaks there. Exports strip it, see `plain`. */
export const THIN = '\u202f';

/** Decimals that a number is written with at most; what is finer is what computers add to sums. */
const DECIMALS = 8;

/** A number with digits grouped by thousands and a true minus; the same in all three languages. A decimal text keeps its digits. */
export function grouped(value: number | string): string {
  if (value === Infinity || value === -Infinity) return String(value);
  const text = typeof value === 'number' ? decimal(value) : value;
  const minus = text.startsWith('-') ? 1 : 0;
  const point = text.indexOf('.');
  let said = text;
  for (let at = (point < 0 ? text.length : point) - 3; at > minus; at -= 3) said = `${said.slice(0, at)},${said.slice(at)}`;
  return minus ? `−${said.slice(1)}` : said;
}

/** The digits of a number without an exponent. The browser's own formatter costs a slow phone a tenth of a second before its first figure. */
function decimal(value: number): string {
  const text = String(value);
  if (!/[.e]/.test(text)) return text;
  const [digits = '', exponent] = text.split('e+');
  // From 1e21 on there are no decimals, and seventeen digits at most.
  if (exponent !== undefined) return digits.replace('.', '').padEnd(Number(exponent) + (value < 0 ? 2 : 1), '0');
  if (text.length - text.indexOf('.') <= DECIMALS + 1 && !text.includes('e')) return text;
  return value.toFixed(DECIMALS).replace(/\.?0+$/, '').replace(/^-0$/, '0');
}

/** The same words without the thin spaces, for text that leaves the page. */
export const plain = (text: string): string => text.replace(/\u202f/g, '');
