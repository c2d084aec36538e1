/** The personal numbers that no text may carry (个人信息保护法 arts 28 and 34: never more than publication needs). */
export type Leak = 'identity_number' | 'mobile_number' | 'bank_card';

const BLANKS = ' \\t\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000';
const DASHES = '\\-\\u2010-\\u2015\\u2212\\ufe63\\uff0d';
const DOTS = '.\\uff0e\\u00b7\\u2022\\u2027\\u2219\\u22c5\\u30fb\\uff65';
/** Soft hyphens, joiners and direction marks: copied along from a page, seen by nobody. */
const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
const DIGITS = '0-9０-９';

const invisible = new RegExp(`[${INVISIBLE}]`, 'g');
const fullWidth = /[０-９]/g;
const wide = new RegExp(`[${BLANKS}${DASHES}${DOTS}]{4,}`);
const gap = new RegExp(`([${BLANKS}${DASHES}${DOTS}]+)`);
const blank = new RegExp(`^[${BLANKS}]+$`);
const letter = /[A-Za-zＡ-Ｚａ-ｚ]/;
const digit = /[0-9０-９]/;
/** Digits and what may stand between them, with the X that ends an identity number. */
const numbers = new RegExp(`[${DIGITS}][${DIGITS}${BLANKS}${DASHES}${DOTS}${INVISIBLE}]*(?:[XxＸｘⅩ](?![A-Za-zＡ-Ｚａ-ｚ${DIGITS}]))?`, 'g');

/** How people group the digits of each number, in one piece first; `sure` numbers have a check strong enough to need no other sign. */
const shapes: readonly {readonly kind: Leak; readonly sure: boolean; readonly lengths: readonly (readonly number[])[]; readonly holds: (digits: string) => boolean}[] = [
  {
    kind: 'identity_number',
    sure: true,
    lengths: [[18], [6, 8, 4], [6, 4, 4, 4], [6, 4, 2, 2, 4], [6, 8, 3, 1], [6, 12], [14, 4], [17, 1], [6, 6, 6], [3, 3, 4, 4, 4], [4, 4, 4, 4, 2], Array<number>(18).fill(1)],
    holds: isIdentityNumber,
  },
  {
    kind: 'bank_card',
    sure: false,
    lengths: [[16], [17], [18], [19], [4, 4, 4, 4], [4, 4, 4, 4, 1], [4, 4, 4, 4, 2], [4, 4, 4, 4, 3], [6, 10], [6, 13]],
    holds: isBankCard,
  },
  {
    kind: 'mobile_number',
    sure: false,
    lengths: [[11], [12], [13], [15], [3, 4, 4], [5, 4, 4], [7, 4, 4]],
    holds: (digits) => /^(?:86|0086|0)?1[3-9]\d{9}$/.test(digits),
  },
];

/**
 * The kind of personal number a text gives away, if any: in prose, in full-width digits, in one piece or in the groups
 * people write it in. `phoneExpected` lets a mobile number pass where the text is a published telephone.
 */
export function findLeak(text: string, phoneExpected = false): Leak | undefined {
  if (!holdsLongNumber(text)) return undefined;
  for (const match of text.matchAll(numbers)) {
    const leak = leakIn(text, match[0], match.index ?? 0, phoneExpected);
    if (leak) return leak;
  }
  return undefined;
}

/** Whether eleven digits stand together, the fewest a personal number has: almost every text ends here, so no regular expression yet. */
function holdsLongNumber(text: string): boolean {
  const {length} = text;
  if (length < 11) return false;
  let digits = 0;
  for (let i = 0; i < length; i += 1) {
    const code = text.charCodeAt(i);
    if ((code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)) {
      digits += 1;
      if (digits === 11) return true;
    } else if ((code >= 0x4e00 && code <= 0x9fff) || (code > 57 && code < 127) || code === 44 || code === 47) {
      digits = 0;
    }
  }
  return false;
}

function leakIn(text: string, run: string, start: number, phoneExpected: boolean): Leak | undefined {
  const end = start + run.length;
  const chains = run
    .replace(invisible, '')
    .replace(fullWidth, (wideDigit) => String.fromCharCode(wideDigit.charCodeAt(0) - 0xfee0))
    .replace(/[xＸｘⅩ]$/, 'X')
    .split(wide);
  for (const [i, chain] of chains.entries()) {
    const parts = chain.split(gap);
    const groups = parts.filter((part, at) => at % 2 === 0 && part !== '');
    const gaps = parts.filter((_, at) => at % 2 === 1);
    if (i === 0 && (inCode(text, start - 1, -1) || /[¥￥$]/.test(text.charAt(start - 1)))) groups[0] = '';
    if (i === chains.length - 1 && gaps.length < groups.length && (inCode(text, end, 1) || text.charAt(end) === '元')) groups[groups.length - 1] = '';
    const leak = leakAmong(groups, gaps, phoneExpected);
    if (leak) return leak;
  }
  return undefined;
}

/** A number touched by one letter, or by letters that touch further digits, is part of a code; a word such as Tel is not. */
function inCode(text: string, at: number, step: 1 | -1): boolean {
  let beyond = at;
  while (letter.test(text.charAt(beyond))) beyond += step;
  return beyond !== at && (beyond === at + step || digit.test(text.charAt(beyond)));
}

/** Looks for a number in each place it may begin; what is only grouped like one counts unless it stands in a row of figures. */
function leakAmong(groups: readonly string[], gaps: readonly string[], phoneExpected: boolean): Leak | undefined {
  const used = new Set<number>();
  let doubtful: Leak | undefined;
  for (let from = 0; from < groups.length; from += 1) {
    for (const {kind, sure, lengths, holds} of shapes) {
      const form = lengths.find((sizes) => sizes.every((size, k) => groups[from + k]?.length === size));
      if (!form || !holds(groups.slice(from, from + form.length).join(''))) continue;
      if (!sure && form.length === 1 && isDecimal(gaps, from)) continue;
      for (let k = 0; k < form.length; k += 1) used.add(from + k);
      if (phoneExpected && kind === 'mobile_number') continue;
      if (sure || !isBlank(gaps.slice(from, from + form.length - 1))) return kind;
      doubtful ??= kind;
    }
  }
  return doubtful && bareFigures(groups, gaps, used) < 3 ? doubtful : undefined;
}

/** Only blanks between the groups, and more than one group: a table row looks the same. */
const isBlank = (between: readonly string[]) => between.length > 0 && between.every((text) => blank.test(text));

/** Figures that stand by themselves between blanks: three or more beside a number make it likely that all are a table's row. */
function bareFigures(groups: readonly string[], gaps: readonly string[], used: ReadonlySet<number>): number {
  return groups.filter((_, i) => !used.has(i) && blank.test(gaps[i - 1] ?? ' ') && blank.test(gaps[i] ?? ' ')).length;
}

const isPoint = (between: string | undefined) => between === '.' || between === '．';

/** One point makes a decimal; several make a number in groups. */
function isDecimal(gaps: readonly string[], at: number): boolean {
  return (isPoint(gaps[at]) && !isPoint(gaps[at + 1])) || (isPoint(gaps[at - 1]) && !isPoint(gaps[at - 2]));
}

/** GB 11643-1999: region, birth date, sequence, check digit by ISO 7064 MOD 11-2; permanent residents' numbers begin with 9. */
function isIdentityNumber(digits: string): boolean {
  if (!/^[1-9]\d{5}(?:19|20)\d{9}[\dX]$/.test(digits) || !isDate(digits.slice(6, 14))) return false;
  const sum = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2].reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  if ('10X98765432'[sum % 11] !== digits[17]) return false;
  return digits[0] === '9' ? !isCreditCode(digits) : !(digits.slice(6) >= '2010' && isSerial(digits.slice(14)));
}

/**
 * Building permits are numbered like persons: region, day, number of the day, class of works (01–19 or 99); case files
 * end in a serial such as 0012. From 2010 on, whoever is born that day hardly works yet, and the file is the likelier.
 */
const isSerial = (four: string) => /^(?:00\d\d|0\d[01]\d|0\d99)$/.test(four);

/** The lengths and first digits of cards issued in China (62 UnionPay, older ranges of the large banks, 4 5 35 abroad), and Luhn's check digit. */
function isBankCard(digits: string): boolean {
  if (!/^(?:4|5|6[0289]|35(?:2[89]|[3-8])|81|940|955[89])\d+$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const value = Number(digits[digits.length - 1 - i]) * (i % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0 && !isFileNumber(digits) && !(digits.length === 18 && isCreditCode(digits));
}

/** Permits (region, eight-figure day, four) and projects on the construction platform (region, six-figure day, class 01 02 99, two) are no cards. */
function isFileNumber(digits: string): boolean {
  if (digits.length === 18) return isDate(digits.slice(6, 14));
  return digits.length === 16 && /^(?:00|01|02|99)/.test(digits.slice(12)) && isDate(`20${digits.slice(6, 12)}`);
}

/** GB 32100-2015 for a code without letters: the check digit makes the weighted sum a multiple of 31. */
function isCreditCode(digits: string): boolean {
  let sum = 0;
  let weight = 1;
  for (let i = 0; i < 17; i += 1) {
    sum += weight * Number(digits[i]);
    weight = (weight * 3) % 31;
  }
  return (sum + Number(digits[17])) % 31 === 0;
}

/** A day of the calendar between 1900 and 2099, as `20211130`. */
function isDate(day: string): boolean {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(4, 6)), Number(day.slice(6))];
  if (year < 1900 || year > 2099) return false;
  const found = new Date(Date.UTC(year, month - 1, date));
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === date;
}
