/** The 31 symbols of GB 32100-2015 in the order of their values: no I, O, S, V or Z. */
const SYMBOLS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const valueOf = new Map(Array.from(SYMBOLS, (symbol, value) => [symbol, value]));

/** The check symbol for the first 17 symbols of a code, `(31 − Σ mod 31) mod 31`; `undefined` where one of them is no symbol. */
export function checkSymbol(code: string): string | undefined {
  let sum = 0;
  let weight = 1;
  for (let at = 0; at < 17; at += 1) {
    const value = valueOf.get(code[at] ?? '');
    if (value === undefined) return undefined;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return SYMBOLS[(31 - (sum % 31)) % 31];
}

/** Whether this is a unified social credit code (统一社会信用代码, GB 32100-2015) whose check symbol is right; small letters are taken for capitals. */
export function isCreditCode(written: string): boolean {
  const code = written.toUpperCase();
  return code.length === 18 && checkSymbol(code) === code[17];
}
