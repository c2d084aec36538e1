import {inParts, type Work} from './work.js';

/**
 * The rows of an order, among `count`, that are kept, in that order. They are asked as the document has them, which is
 * how they lie in memory: a million that are asked in any other order take several times as long.
 */
export function* keptRows(order: Uint32Array, count: number, isKept: (row: number) => boolean): Work<Uint32Array> {
  const marks = new Uint8Array(count);
  yield* inParts(order.length, (from, to) => {
    for (let place = from; place < to; place += 1) marks[order[place]!] = 1;
  });
  let size = 0;
  yield* inParts(count, (from, to) => {
    for (let row = from; row < to; row += 1) {
      if (marks[row] !== 1 || !isKept(row)) continue;
      marks[row] = 2;
      size += 1;
    }
  });
  const kept = new Uint32Array(size);
  size = 0;
  yield* inParts(order.length, (from, to) => {
    for (let place = from; place < to; place += 1) if (marks[order[place]!] === 2) kept[size++] = order[place]!;
  });
  return kept;
}
