/** What begins like this is a formula to a spreadsheet, also behind what is not seen and in full width. */
const FORMULA = /^[\s\p{Cc}\p{Cf}\p{Z}]*[=+\-@＝＋－＠]|^[\t\r]/u;

/** What a spreadsheet would make another value of: a code longer than its numbers, with a nought before or like 12E5; a ratio or a range, which it takes for a day. */
const MISREAD = /^(?:\d{12,}|0\d+|\d+E\d+|\d+[/-]\d+(?:[/-]\d+)?)$/i;

/** Text that no spreadsheet runs: what would be a formula has an apostrophe before it. */
export const unformulated = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Text that no spreadsheet runs or reads as something else: a code has a tab behind it, which is not seen. */
export const harmless = (text: string): string => (MISREAD.test(text) ? `${text}\t` : unformulated(text));
