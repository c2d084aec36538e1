import {inParts, type Work} from './work.js';

/**
 * The rows of `order` by their figures, from the least or from the greatest; what has none (`NaN`) comes last either
 * way, and rows that are alike keep their order. A stable radix sort over the bits of the doubles: no row is compared.
 */
export function* byFigures(order: Uint32Array, values: Float64Array, descending: boolean): Work<Uint32Array> {
  const all = values.length;
  const bits = new Uint32Array(values.buffer, values.byteOffset, 2 * all);
  const [low, high] = [new Uint32Array(all), new Uint32Array(all)];
  const turn = descending ? -1 : 0;
  yield* inParts(all, (from, to) => {
    for (let row = from; row < to; row += 1) {
      const value = values[row]!;
      const positive = value >= 0;
      // Nought and minus nought are one; a figure below nought has all its bits turned, one above only its sign.
      low[row] = value !== value ? -1 : ((value === 0 ? 0 : positive ? bits[2 * row]! : ~bits[2 * row]!) ^ turn);
      high[row] = value !== value ? -1 : ((value === 0 ? 0x80000000 : positive ? bits[2 * row + 1]! ^ 0x80000000 : ~bits[2 * row + 1]!) ^ turn);
    }
  });
  let sorted = order;
  let spare: Uint32Array = new Uint32Array(order.length);
  const wide = order.length < 50_000 ? 8 : 16;
  for (const word of [low, high]) {
    for (let shift = 0; shift < 32; shift += wide) {
      const next = yield* byDigit(sorted, spare, wide, (row) => (word[row]! >>> shift) & ((1 << wide) - 1));
      if (next === sorted) continue;
      spare = sorted === order ? new Uint32Array(order.length) : sorted;
      sorted = next;
    }
  }
  return sorted;
}

/** One stable pass by a digit of `wide` bits into `spare`; or `order` itself where all rows have one digit. */
export function* byDigit(order: Uint32Array, spare: Uint32Array, wide: number, digit: (row: number) => number): Work<Uint32Array> {
  const counts = new Uint32Array(1 << wide);
  const {length} = order;
  yield* inParts(length, (from, to) => {
    for (let place = from; place < to; place += 1) counts[digit(order[place]!)]! += 1;
  });
  if (length === 0 || counts[digit(order[0]!)] === length) return order;
  let sum = 0;
  for (let index = 0; index < counts.length; index += 1) {
    const count = counts[index]!;
    counts[index] = sum;
    sum += count;
  }
  yield* inParts(length, (from, to) => {
    for (let place = from; place < to; place += 1) {
      const row = order[place]!;
      const to = digit(row);
      spare[counts[to]!] = row;
      counts[to]! += 1;
    }
  });
  return spare;
}
