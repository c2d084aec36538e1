/** Between a figure and its word: narrow, and no line breaks there. Exports strip it, see `plain`. */
export const THIN = '\u202f';

const format = new Intl.NumberFormat('en-US', {maximumFractionDigits: 8});

/** A number with digits grouped by thousands and a true minus; the same in all three languages. A decimal text keeps its digits. */
export function grouped(value: number | string): string {
  // Most figures are small and short, and Intl is dear.
  if (typeof value === 'number' && value >= 0 && value < 1000) {
    const text = String(value);
    if (text.length < 10 && !text.includes('e')) return text;
  }
  if (typeof value === 'number') return Number.isFinite(value) ? format.format(value).replace(/^-(?!0$)/, '−').replace('-', '') : String(value);
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(.*)$/.exec(value) ?? [];
  return `${sign && '−'}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${rest}`;
}

/** The same words without the thin spaces, for text that leaves the page. */
export const plain = (text: string): string => text.replace(/\u202f/g, '');
