/** The personal numbers that no text may carry (个人信息保护法 arts 28 and 34). */
export type Leak = 'identity_number' | 'mobile_number' | 'bank_card';

/** Invisible are soft hyphens, joiners and direction marks: copied along from a page, seen by nobody. */
const [OTHER, LETTER, X, DIGIT, BLANK, POINT, MARK, INVISIBLE] = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** What each character is to a number, from pairs of a first and a last character; the rest end it. */
const classes = new Uint8Array(0x10000);
for (const [kind, pairs] of [
  [LETTER, 'AZazＡＺａｚ'],
  [X, 'XXxxＸＸｘｘⅩⅩ'],
  [DIGIT, '09０９'],
  [BLANK, '\t\t  \u00a0\u00a0\u2000\u200a\u202f\u202f\u205f\u205f\u3000\u3000'],
  [POINT, '..．．'],
  [MARK, '--\u2010\u2015\u2212\u2212\ufe63\ufe63\uff0d\uff0d\u00b7\u00b7\u2022\u2022\u2027\u2027\u2219\u2219\u22c5\u22c5\u30fb\u30fb\uff65\uff65'],
  [INVISIBLE, '\u00ad\u00ad\u200b\u200f\u202a\u202e\u2060\u2064\u2066\u2069\ufeff\ufeff'],
] as const) {
  for (let i = 0; i < pairs.length; i += 2) classes.fill(kind, pairs.charCodeAt(i), pairs.charCodeAt(i + 1) + 1);
}

const classAt = (text: string, at: number): number => classes[text.charCodeAt(at)] ?? OTHER;

/** One way of grouping the digits of a number; a `sure` number has a check strong enough to need no other sign. */
interface Form {
  readonly kind: Leak;
  readonly sure: boolean;
  readonly sizes: readonly number[];
  readonly holds: (digits: string) => boolean;
}

const form = (kind: Leak, sure: boolean, holds: Form['holds'], groupings: readonly string[]): readonly Form[] =>
  groupings.map((sizes) => ({kind, sure, holds, sizes: sizes.split('-').map(Number)}));

const forms: readonly Form[] = [
  ...form('identity_number', true, isIdentityNumber, ['18', '6-8-4', '6-4-4-4', '6-4-2-2-4', '6-8-3-1', '6-12', '6-6-6', '14-4', '17-1', '3-3-4-4-4', '4-4-4-4-2', '1-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1']),
  ...form('bank_card', false, isBankCard, ['16', '17', '18', '19', '4-4-4-4', '4-4-4-4-1', '4-4-4-4-2', '4-4-4-4-3', '6-10', '6-13']),
  ...form('mobile_number', false, isMobileNumber, ['11', '12', '13', '15', '3-4-4', '4-4-4', '5-4-4', '7-4-4']),
];

/** The forms by the size of their first group, so that a group is held against few of them. */
const formsFrom = Array.from({length: 20}, (_, size) => forms.filter(({sizes}) => sizes[0] === size));

/**
 * The kind of personal number a text gives away, if any: in prose, in full-width digits, in one piece or in the groups
 * people write it in. `phoneExpected` lets a mobile number pass where the text is a published telephone.
 */
export function findLeak(text: string, phoneExpected = false): Leak | undefined {
  // Almost every text is short or without a figure: it is let go here, at the price of a compiled search.
  if (text.length < 11 || !/[0-9０-９]/.test(text)) return undefined;
  let from = longNumber(text, 0);
  while (from >= 0) {
    const {groups, end} = chainAt(text, from);
    const leak = leakIn(text, groups, phoneExpected);
    if (leak) return leak;
    from = longNumber(text, end);
  }
  return undefined;
}

/** Where the next eleven digits begin that nothing but separators parts, the fewest a personal number has; -1 for nowhere. */
function longNumber(text: string, from: number): number {
  let digits = 0;
  let first = -1;
  for (let i = from; i < text.length; i += 1) {
    const kind = classAt(text, i);
    if (kind === DIGIT) {
      if (digits === 0) first = i;
      digits += 1;
      if (digits === 11) return first;
    } else if (kind < DIGIT) digits = 0;
  }
  return -1;
}

/** Digits in one piece; `gap` is what parts them from the next group: blanks, one point, or other marks. */
interface Group {
  readonly start: number;
  end: number;
  /** How many digits; 0 when what adjoins them makes them part of something else. */
  size: number;
  gap: number;
}

/** More separators than this in a row do not hold a number together. */
const WIDEST_GAP = 3;

function chainAt(text: string, from: number): {readonly groups: readonly Group[]; readonly end: number} {
  const first: Group = {start: from, end: from, size: 0, gap: OTHER};
  const groups = [first];
  let last = first;
  let between = 0;
  let end = from;
  for (; end < text.length; end += 1) {
    const kind = classAt(text, end);
    if (kind === INVISIBLE) continue;
    const closing = kind === X && classAt(text, end + 1) !== DIGIT && !isLetter(text, end + 1);
    if (kind === DIGIT || closing) {
      if (between > 0) groups.push((last = {start: end, end, size: 0, gap: OTHER}));
      last.end = end + 1;
      last.size += 1;
      between = 0;
      if (closing) break;
    } else if (kind < DIGIT || between === WIDEST_GAP) break;
    else {
      last.gap = between === 0 || (kind === BLANK && last.gap === BLANK) ? kind : MARK;
      between += 1;
    }
  }
  if (inCode(text, from - 1, -1) || /[¥￥$]/.test(text.charAt(from - 1))) first.size = 0;
  if (inCode(text, last.end, 1) || text.charAt(last.end) === '元') last.size = 0;
  return {groups, end};
}

const isLetter = (text: string, at: number) => classAt(text, at) === LETTER || classAt(text, at) === X;

/** A number touched by a letter or two is part of a code, as is one whose letters touch more digits; words such as Tel, or ID in front, are not. */
function inCode(text: string, at: number, step: 1 | -1): boolean {
  let beyond = at;
  while (isLetter(text, beyond)) beyond += step;
  const letters = Math.abs(beyond - at);
  return letters > 0 && (letters < (step < 0 ? 2 : 3) || classAt(text, beyond) === DIGIT);
}

/** Looks for a number from each group on; one that is only grouped by blanks counts unless it stands in a row of figures. */
function leakIn(text: string, groups: readonly Group[], phoneExpected: boolean): Leak | undefined {
  const used = new Set<number>();
  let doubtful: Leak | undefined;
  for (let from = 0; from < groups.length; from += 1) {
    for (const {kind, sure, sizes, holds} of formsFrom[groups[from]!.size] ?? []) {
      const to = from + sizes.length - 1;
      if (!sizes.every((size, i) => groups[from + i]?.size === size) || !holds(digitsOf(text, groups[from]!.start, groups[to]!.end))) continue;
      if (!sure && isDecimal(groups, from, to)) continue;
      sizes.forEach((_, i) => used.add(from + i));
      if (phoneExpected && kind === 'mobile_number') continue;
      if (sure || from === to || groups.slice(from, to).some(({gap}) => gap !== BLANK)) return kind;
      doubtful ??= kind;
    }
  }
  return doubtful && bareFigures(groups, used) < 3 ? doubtful : undefined;
}

/** Figures between blanks that belong to no number: three of them beside one make it likely that all are a table's row. */
function bareFigures(groups: readonly Group[], used: ReadonlySet<number>): number {
  return groups.filter(({gap}, i) => !used.has(i) && (groups[i - 1]?.gap ?? BLANK) === BLANK && (gap === BLANK || gap === OTHER)).length;
}

/** A single point in a number, or between it and another, makes a decimal; several part its groups, and one at the end closes a sentence. */
function isDecimal(groups: readonly Group[], from: number, to: number): boolean {
  const isPoint = (at: number) => groups[at]?.gap === POINT;
  for (let i = from - 1; i <= Math.min(to, groups.length - 2); i += 1) if (isPoint(i) && !isPoint(i - 1) && !isPoint(i + 1)) return true;
  return false;
}

function digitsOf(text: string, start: number, end: number): string {
  const written = text.slice(start, end);
  if (/^\d+X?$/.test(written)) return written;
  const plain = (_: string, i: number) => (classAt(written, i) === X ? 'X' : classAt(written, i) === DIGIT ? String(written.charCodeAt(i) & 15) : '');
  return written.replace(/[^]/g, plain);
}

function isMobileNumber(digits: string): boolean {
  return /^(?:86|0086|0)?1[3-9]\d{9}$/.test(digits);
}

/** GB 11643-1999: region, birth date, sequence, check digit by ISO 7064 MOD 11-2; foreigners' permanent residence begins with 9. */
function isIdentityNumber(digits: string): boolean {
  if (!/^[1-9]\d{5}(?:19|20)\d{9}[\dX]$/.test(digits) || !isDate(digits.slice(6, 14))) return false;
  const sum = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2].reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  if ('10X98765432'[sum % 11] !== digits[17]) return false;
  return digits[0] === '9' ? !isCreditCode(digits) : digits.slice(6, 10) < '2010' || !isSerial(digits.slice(14));
}

/**
 * Building permits are numbered like persons: region, day, number of the day, class of works (01–19 or 99); case files
 * end in a serial such as 0012. Whoever is born in 2010 or later hardly works yet, so there the file is the likelier.
 */
const isSerial = (four: string) => /^(?:00\d\d|0\d[01]\d|0\d99)$/.test(four);

/** First digits of cards issued in China (62 UnionPay, 60 68 69 81 940 9558 9559 older ranges, 4 5 35 for use abroad), and Luhn's check digit. */
function isBankCard(digits: string): boolean {
  if (!/^(?:4|5|6[0289]|35(?:2[89]|[3-8])|81|940|955[89])\d+$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const value = Number(digits[digits.length - 1 - i]) * (i % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0 && !isFileNumber(digits);
}

/**
 * What is no card: credit codes without letters, permits (region, day, four digits), and projects on the construction
 * platform (region, day without its century, class 01 02 or 99, two digits).
 */
function isFileNumber(digits: string): boolean {
  if (digits.length === 18) return isDate(digits.slice(6, 14)) || isCreditCode(digits);
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
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(4, 6));
  const date = Number(day.slice(6));
  const leap = year % 4 === 0 && year !== 1900;
  const longest = month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year >= 1900 && year < 2100 && month >= 1 && month <= 12 && date >= 1 && date <= longest;
}
