import {byDigit} from './radix.js';
import {runSort} from './run-sort.js';
import {each, inParts, type Work} from './work.js';

/** How names stand in order: by their sound (音序), by the strokes of their characters (笔画), or as their codes do (代码). */
export type NameOrder = 'pinyin' | 'stroke' | 'code';

/**
 * Places whose first or second character is not read as dictionaries order it, each with characters of the right sound:
 * 长沙 under c, 厦门 under x, 乐清 under y, 单县 under s (中国地名; 现代汉语词典附录).
 */
const READINGS = '长沙常沙 长春常春 长治常治 长葛常葛 长兴常兴 长乐常勒 厦门夏门 乐清月清 乐亭涝亭 乐陵涝陵 单县善县 重庆虫庆 六安路安 六合路合 台州胎州 丽水离水 番禺潘禺 东阿东婀 浚县训县 尉犁玉犁 枞阳宗阳 莘县申县 洪洞洪同 任丘人丘 任城人城 任县人县 应县英县 涡阳锅阳 朝阳潮阳 盛泽圣泽 华县画县 曾都增都 蚌埠蹦埠 大城代城 解州谢州 铅山盐山 郫县皮县 会理惠理 都江堰嘟江堰 什邡时邡';

/** Places of a name that are held apart; what lies behind is compared as text. */
const LONGEST = 40;

const exceptions = new Map(READINGS.split(' ').map((pair) => [pair.slice(0, pair.length / 2), pair.slice(pair.length / 2)]));
const exception = new RegExp([...exceptions.keys()].join('|'), 'g');

/** The characters exceptions begin with; most names have none of them. */
const beginnings = new Uint8Array(0x10000);
for (const place of exceptions.keys()) beginnings[place.charCodeAt(0)] = 1;

/** A name with its exceptional characters put as they sound. */
export function asRead(name: string): string {
  for (let at = 0; at < name.length; at += 1) if (beginnings[name.charCodeAt(at)] === 1) return name.replace(exception, (place) => exceptions.get(place)!);
  return name;
}

const NOUGHT = 48;
const isDigit = (code: number) => code >= NOUGHT && code < NOUGHT + 10;

/**
 * What each row's text counts for in an order of texts; `NaN` where there is none. Texts that are the same are looked at
 * once; each character is held against others once, and then the texts are sorted by their characters' places, figures
 * among them by size.
 */
export function* textRanks(count: number, textOf: (row: number) => string | undefined, order: NameOrder): Work<Float64Array> {
  const ids = new Uint32Array(count);
  const texts = repeats(count, textOf) ? yield* distinct(ids, textOf) : yield* all(ids, textOf);
  const places = yield* placesOf(texts, order);
  const ranks = new Float64Array(count);
  yield* each(count, (row) => (ranks[row] = ids[row] === 0 ? Number.NaN : places[ids[row]! - 1]!));
  return ranks;
}

/** Rows that are asked whether texts come again. */
const ASKED = 4000;

/** Whether each text stands there three times or more, as far as some of them tell: of n texts among D, n² / 2D pairs are the same. */
function repeats(count: number, textOf: (row: number) => string | undefined): boolean {
  const asked = Math.min(count, ASKED);
  const met = new Set<string | undefined>();
  for (let at = 0; at < asked; at += 1) met.add(textOf(Math.floor((at * count) / asked)));
  const pairs = asked - met.size;
  return asked === count || pairs > (1.5 * asked * asked) / count;
}

/** Texts, each once; a row's is the one of its number, from 1, nought is none. */
function* distinct(ids: Uint32Array, textOf: (row: number) => string | undefined): Work<readonly string[]> {
  const numbers = new Map<string, number>();
  yield* each(ids.length, (row) => {
    const text = textOf(row) ?? '';
    if (text === '') return;
    let id = numbers.get(text);
    if (id === undefined) numbers.set(text, (id = numbers.size + 1));
    ids[row] = id;
  });
  return [...numbers.keys()];
}

/** Texts, as often as they stand there: where few come again, to look for them takes longer than to order them all. */
function* all(ids: Uint32Array, textOf: (row: number) => string | undefined): Work<readonly string[]> {
  const texts: string[] = [];
  yield* each(ids.length, (row) => {
    const text = textOf(row) ?? '';
    if (text !== '') ids[row] = texts.push(text);
  });
  return texts;
}

/** The place of each of these texts among them; those that sound and look alike share one. */
function* placesOf(texts: readonly string[], order: NameOrder): Work<Float64Array> {
  const count = texts.length;
  const collator = new Intl.Collator(order === 'stroke' ? 'zh-u-co-stroke' : order === 'code' ? 'en' : 'zh-u-co-pinyin', {numeric: true, sensitivity: 'base'});
  const words = order === 'pinyin' ? new Array<string>(count) : texts;
  const ranks = new Uint16Array(0x10000);
  let [longest, digitsInRow] = [0, 0];
  yield* each(count, (index) => {
    const text = order === 'pinyin' ? asRead(texts[index]!) : texts[index]!;
    if (order === 'pinyin') (words as string[])[index] = text;
    let length = 0;
    let inside = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      ranks[code] = 1;
      const digit = isDigit(code);
      length += digit && inside === 0 ? 3 : 1;
      inside = digit ? inside + 1 : 0;
      if (inside > digitsInRow) digitsInRow = inside;
    }
    longest = Math.max(longest, length);
  });
  const seen: string[] = [];
  ranks.forEach((known, code) => known > 0 && seen.push(String.fromCharCode(code)));
  let before: string | undefined;
  let rank = 1;
  for (const character of seen.sort(collator.compare)) {
    if (before !== undefined && collator.compare(before, character) !== 0) rank += 1;
    ranks[character.charCodeAt(0)] = rank;
    before = character;
  }
  yield;
  // A run of digits stands where its least digit would.
  const digits = ranks.subarray(NOUGHT, NOUGHT + 10).reduce((least, digit) => (digit > 0 ? Math.min(least, digit) : least), 0xffff);

  const width = Math.min(LONGEST, longest);
  // One place of all names behind the other: a pass over one place stays in the processor's nearest memory.
  const keys = new Uint16Array(count * width);
  let cut = false;
  yield* each(count, (index) => {
    let at = 0;
    const put = (key: number) => {
      if (at < width) keys[at * count + index] = key;
      else cut = true;
      at += 1;
    };
    let run = -1;
    let length = 0;
    const text = words[index]!;
    for (let place = 0; place < text.length; place += 1) {
      const code = text.charCodeAt(place);
      if (!isDigit(code)) {
        run = -1;
        put(ranks[code]!);
      } else if (run < 0 || length === 0) {
        // A run of digits begins with their place and its length, so that 12 comes behind 9; noughts in front do not count.
        if (run < 0) {
          put(digits);
          run = at;
          put(1);
        }
        length = code === NOUGHT ? 0 : 1;
        if (length === 1) {
          if (run < width) keys[run * count + index] = 2;
          put(code - NOUGHT + 1);
        }
      } else {
        length += 1;
        if (run < width) keys[run * count + index] = length + 1;
        put(code - NOUGHT + 1);
      }
    }
  });
  // As many places at a time as a digit has room for.
  const bits = Math.ceil(Math.log2(Math.max(rank, digitsInRow + 1, 10) + 1));
  const together = Math.max(1, Math.floor((count < 50_000 ? 12 : 16) / bits));
  let sorted: Uint32Array = new Uint32Array(count);
  for (let index = 0; index < count; index += 1) sorted[index] = index;
  let spare: Uint32Array = new Uint32Array(count);
  const digit = together === 1 ? undefined : new Uint16Array(count);
  for (let end = width; end > 0; end -= together) {
    const from = Math.max(0, end - together);
    let those = keys.subarray(from * count, end * count);
    if (digit) {
      digit.fill(0);
      for (let place = from; place < end; place += 1) {
        yield* inParts(count, (first, last) => {
          for (let index = first; index < last; index += 1) digit[index] = (digit[index]! << bits) | keys[place * count + index]!;
        });
      }
      those = digit;
    }
    const next = yield* byDigit(sorted, spare, bits * together, (index) => those[index]!);
    if (next === sorted) continue;
    spare = sorted;
    sorted = next;
  }
  // Neighbours differ at their ends.
  const same = (a: number, b: number) => {
    for (let place = width - 1; place >= 0; place -= 1) if (keys[place * count + a] !== keys[place * count + b]) return false;
    return !cut || collator.compare(words[a]!, words[b]!) === 0;
  };
  if (cut) yield* settleCut(sorted, keys, width, (a, b) => collator.compare(words[a]!, words[b]!));
  const places = new Float64Array(count);
  let next = 0;
  yield* each(count, (place) => {
    if (place > 0 && !same(sorted[place - 1]!, sorted[place]!)) next += 1;
    places[sorted[place]!] = next;
  });
  return places;
}

/** Texts too long to be held apart by their beginnings are compared as they are. */
function* settleCut(sorted: Uint32Array, keys: Uint16Array, width: number, compare: (a: number, b: number) => number): Work<void> {
  const count = sorted.length;
  let start = 0;
  const runs: (readonly [from: number, to: number])[] = [];
  yield* each(sorted.length, (place) => {
    const [a, b] = [sorted[place]!, sorted[place + 1]];
    let alike = b !== undefined;
    for (let at = 0; alike && at < width; at += 1) alike = keys[at * count + a] === keys[at * count + b!];
    if (alike) return;
    if (place > start + 8) runs.push([start, place + 1]);
    else if (place > start) sorted.subarray(start, place + 1).sort(compare);
    start = place + 1;
  });
  for (const [from, to] of runs) {
    yield* runSort(sorted, from, to, compare);
    yield;
  }
}
