/** The 31 symbols of GB 32100-2015 in the order of their values: no I, O, S, V or Z. */
const SYMBOLS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The value of each character, small letters as their capitals; −1 for what is no symbol. */
const values = new Int8Array(128).fill(-1);
for (let value = 0; value < SYMBOLS.length; value += 1) {
  values[SYMBOLS.charCodeAt(value)] = value;
  values[SYMBOLS.toLowerCase().charCodeAt(value)] = value;
}

const weights = Array.from({length: 17}, (_, at) => 3 ** at % 31);

/** The value of the check symbol for the first 17 symbols of a code, `(31 − Σ mod 31) mod 31`; −1 where one of them is no symbol. */
function checkOf(code: string): number {
  let sum = 0;
  for (let at = 0; at < 17; at += 1) {
    const value = values[code.charCodeAt(at)] ?? -1;
    if (value < 0) return -1;
    sum += value * weights[at]!;
  }
  return (31 - (sum % 31)) % 31;
}

/** The check symbol for the first 17 symbols of a code; `undefined` where one of them is no symbol. */
export const checkSymbol = (code: string): string | undefined => SYMBOLS[checkOf(code)];

/** Whether this is a unified social credit code (统一社会信用代码, GB 32100-2015) whose check symbol is right; small letters are taken for capitals. */
export function isCreditCode(code: string): boolean {
  const last = code.length === 18 ? (values[code.charCodeAt(17)] ?? -1) : -1;
  return last >= 0 && checkOf(code) === last;
}
