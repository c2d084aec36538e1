import type {Work} from './work.js';

/** So many rows are put in order in one go: a fraction of a millisecond. */
const SHORT = 512;

/** Rows merged in one part. */
const PART = 4096;

/**
 * The rows of `order` from one place to another, by comparing them; those alike keep their order. Many rows that are alike
 * in what was sorted by, as when all of a million share one figure, are merged part by part, so that nobody waits for them.
 */
export function* runSort(order: Uint32Array, from: number, to: number, compare: (a: number, b: number) => number): Work<void> {
  const count = to - from;
  for (let start = from; start < to; start += SHORT) {
    order.subarray(start, Math.min(to, start + SHORT)).sort(compare);
    if (count > SHORT) yield;
  }
  let source = order.subarray(from, to);
  let target: Uint32Array = new Uint32Array(count > SHORT ? count : 0);
  for (let size = SHORT; size < count; size *= 2) {
    let [left, right, behind, ends] = [0, 0, 0, 0];
    for (let place = 0; place < count; place += 1) {
      if (place === ends) {
        left = ends;
        right = behind = Math.min(count, left + size);
        ends = Math.min(count, right + size);
      }
      const fromRight = left === behind || (right < ends && compare(source[left]!, source[right]!) > 0);
      target[place] = source[fromRight ? right++ : left++]!;
      if (place % PART === 0) yield;
    }
    [source, target] = [target, source];
  }
  if (source.buffer !== order.buffer) order.set(source, from);
}
