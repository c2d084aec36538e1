import {asRead, beginnings, type NameOrder} from './names.js';
import {byFigures} from './radix.js';
import {inOrder} from './rank.js';
import {runSort} from './run-sort.js';
import {together} from './text-places.js';
import {inParts, type Work} from './work.js';

/** Places of a text that are looked at together; only texts that are alike in them are looked at further. */
const LONGEST = 40;

/** Texts, and the character that each is to be read on from. */
interface Reading {
  readonly textOf: (row: number) => string | undefined;
  readonly left: Uint32Array;
  readonly order: NameOrder;
}

const NOUGHT = 48;
const isDigit = (code: number) => code >= NOUGHT && code < NOUGHT + 10;

/** What is behind the numbers of characters: how many digits a figure has. */
const FIGURE = 0x10000;

/**
 * What each row's text counts for in an order of texts; `NaN` where there is none. Each character is held against others
 * once; a text is what its characters come to together, and figures among them come by their size.
 */
export function* textRanks(count: number, textOf: (row: number) => string | undefined, order: NameOrder): Work<Float64Array> {
  const ranks = yield* comeAgain(count, textOf) ? onceEach(count, textOf, order) : keysOf({textOf, left: new Uint32Array(count), order}, new Float64Array(count), 1);
  yield* inParts(count, (from, to) => {
    for (let row = from; row < to; row += 1) if (ranks[row] === 0) ranks[row] = Number.NaN;
  });
  return ranks;
}

/** Rows that are asked whether texts come again. */
const ASKED = 4000;

/** Whether texts are so few that most of those asked have the same as another. To look each up in a list of very many would take longer than to order them all. */
function comeAgain(count: number, textOf: (row: number) => string | undefined): boolean {
  const asked = Math.min(count, ASKED);
  const met = new Set<string | undefined>();
  for (let at = 0; at < asked; at += 1) met.add(textOf(Math.floor((at * count) / asked)));
  return met.size < asked / 2;
}

/** Texts that are the same are looked at once. */
function* onceEach(count: number, textOf: (row: number) => string | undefined, order: NameOrder): Work<Float64Array> {
  const numbers = new Map<string, number>();
  const ranks = new Float64Array(count);
  yield* inParts(count, (from, to) => {
    for (let row = from; row < to; row += 1) {
      const text = textOf(row) ?? '';
      let number = numbers.get(text);
      if (number === undefined) numbers.set(text, (number = numbers.size));
      ranks[row] = number;
    }
  });
  const texts = [...numbers.keys()];
  const keys = yield* keysOf({textOf: (number) => texts[number], left: new Uint32Array(texts.length), order}, new Float64Array(texts.length), 1);
  yield* inParts(count, (from, to) => {
    for (let row = from; row < to; row += 1) ranks[row] = keys[ranks[row]!]!;
  });
  return ranks;
}

/** A number for each text, in their order, from where they have been read; what is known of them decides before, numbers below `most`. */
function* keysOf(reading: Reading, known: Float64Array, most: number): Work<Float64Array> {
  const {places, codes} = yield* spelled(reading);
  const ranks = yield* ranksOf(codes, reading.order);
  for (const place of places) {
    yield* inParts(place.length, (from, to) => {
      for (let row = from; row < to; row += 1) place[row] = ranks[place[row]!]!;
    });
  }
  const size = ranks.reduce((most, rank) => Math.max(most, rank), 0) + 1;
  const keys = yield* together(places.map((of) => ({of, size})), known, most);
  return places.length < LONGEST ? keys : yield* further(reading, keys);
}

/** What stands at the next places of each text: characters and figures by number, as they are first met; nought is nothing. */
function* spelled({textOf, left, order}: Reading): Work<{readonly places: readonly Uint16Array[]; readonly codes: readonly number[]}> {
  const {length} = left;
  const places: Uint16Array[] = [];
  const codes: number[] = [];
  const numbers = new Uint16Array(0x10000);
  const figures: number[] = [];
  // Those numbers again that are the same wherever a character stands.
  const plain = new Uint16Array(0x10000);
  const odd = order === 'pinyin' ? beginnings : plain.slice();
  yield* inParts(length, (from, to) => {
    for (let row = from; row < to; row += 1) {
      let text = textOf(row) ?? '';
      let at = left[row]!;
      // Who goes on inside a figure begins another: all that are alike so far have as many digits left.
      let inside = false;
      let isRead = order !== 'pinyin';
      if (at > 0 && !isRead) [text, isRead] = [asRead(text), true];
      for (let place = 0; place < LONGEST && at < text.length; place += 1) {
        let number = plain[text.charCodeAt(at)]!;
        if (number > 0) {
          inside = false;
          at += 1;
        } else {
          if (!isRead && odd[text.charCodeAt(at)] === 1) [text, isRead] = [asRead(text), true];
          const code = text.charCodeAt(at);
          const digit = isDigit(code);
          if (digit && !inside) {
            // A figure begins with how many digits it has, so that 12 comes behind 9; noughts in front do not count.
            while (text.charCodeAt(at) === NOUGHT) at += 1;
            let end = at;
            while (isDigit(text.charCodeAt(end))) end += 1;
            number = figures[end - at] ??= codes.push(FIGURE + end - at);
          } else {
            number = numbers[code] ||= codes.push(code);
            if (!digit && odd[code] === 0) plain[code] = number;
            at += 1;
          }
          inside = digit;
        }
        (places[place] ??= new Uint16Array(length))[row] = number;
      }
      left[row] = at;
    }
  });
  return {places, codes};
}

/** The ranks of characters among those met, as dictionaries have them; of figures, where noughts stand, those of fewer digits come first. */
function* ranksOf(codes: readonly number[], order: NameOrder): Work<Uint16Array> {
  const {compare} = new Intl.Collator(order === 'stroke' ? 'zh-u-co-stroke' : order === 'code' ? 'en' : 'zh-u-co-pinyin', {numeric: true, sensitivity: 'base'});
  const texts = codes.map((code) => (code < FIGURE ? String.fromCharCode(code) : '0'));
  const among = (a: number, b: number) => compare(texts[a]!, texts[b]!) || Math.max(FIGURE - 1, codes[a]!) - Math.max(FIGURE - 1, codes[b]!);
  const sorted = inOrder(codes.length);
  yield* runSort(sorted, 0, sorted.length, among);
  const ranks = new Uint16Array(codes.length + 1);
  let rank = 0;
  sorted.forEach((index, at) => {
    if (at === 0 || among(sorted[at - 1]!, index) !== 0) rank += 1;
    ranks[index + 1] = rank;
  });
  return ranks;
}

/** Texts that are alike so far, and of which one goes on, are told apart by what follows. */
function* further({textOf, left, order}: Reading, keys: Float64Array): Work<Float64Array> {
  const {length} = keys;
  const sorted = yield* byFigures(inOrder(length), keys, false);
  const [slots, groups] = [new Uint32Array(length), new Float64Array(length)];
  let [count, start, goesOn] = [0, 0, false];
  yield* inParts(length, (from, to) => {
    for (let place = from; place < to; place += 1) {
      const row = sorted[place]!;
      goesOn ||= left[row]! < (textOf(row) ?? '').length;
      if (place + 1 < length && keys[sorted[place + 1]!] === keys[row]) continue;
      for (let slot = start; goesOn && start < place && slot <= place; slot += 1) {
        slots[count] = slot;
        groups[count] = start + 1;
        count += 1;
      }
      [start, goesOn] = [place + 1, false];
    }
  });
  if (count === 0) return keys;
  const [rows, ends] = [new Uint32Array(count), new Uint32Array(count)];
  yield* inParts(count, (from, to) => {
    for (let index = from; index < to; index += 1) {
      rows[index] = sorted[slots[index]!]!;
      ends[index] = left[rows[index]!]!;
    }
  });
  const later = yield* keysOf({textOf: (index) => textOf(rows[index]!), left: ends, order}, groups.slice(0, count), length + 1);
  const among = yield* byFigures(inOrder(count), later, false);
  const rest = new Float64Array(length);
  yield* inParts(count, (from, to) => {
    for (let at = from; at < to; at += 1) {
      const row = rows[among[at]!]!;
      sorted[slots[at]!] = row;
      rest[row] = later[among[at]!]!;
    }
  });
  const ranks = new Float64Array(length);
  let rank = 0;
  yield* inParts(length, (from, to) => {
    for (let place = from; place < to; place += 1) {
      const [row, last] = [sorted[place]!, sorted[place - 1]];
      if (last === undefined ? keys[row] !== 0 : keys[row] !== keys[last] || rest[row] !== rest[last]) rank += 1;
      ranks[row] = rank;
    }
  });
  return ranks;
}
