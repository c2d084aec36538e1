import {byFigures} from './radix.js';
import {inOrder} from './rank.js';
import {inParts, type Work} from './work.js';

/** What stands at one place of each text, or at several together, as numbers in their order: nought is nothing, every one is below `size`. */
export interface Place {
  readonly of: Uint16Array;
  readonly size: number;
}

/** Pairs of what stands at two places that are told as one, so that a table of them stays in the processor's nearer memory. */
const ROOM = 0x10000;

/** Whole numbers up to this are exact. */
const EXACT = 2 ** 53;

/**
 * One number a text, in the order of all its places, the first of them deciding first; alike where all are. What is known
 * of the texts decides before: `keys`, below `most`. Neighbours are told as one, and those again, as long as there is
 * room for all their pairs: most characters never meet, and so names of twenty come to two or three numbers without being
 * compared.
 */
export function* together(given: readonly Place[], keys: Float64Array, most: number): Work<Float64Array> {
  const places = [...given];
  const nothing = {of: new Uint16Array(keys.length), size: 1};
  // Where an alphabet is large, each place numbers what stands in it.
  for (const [at, place] of given.entries()) if (place.size ** 2 > ROOM) places[at] = yield* paired(place, nothing);
  for (let before = Infinity; places.length < before; ) {
    before = places.length;
    for (let at = 0; at + 1 < places.length; at += 1) {
      const [one, next] = [places[at]!, places[at + 1]!];
      if (one.size * next.size <= ROOM) places.splice(at, 2, yield* paired(one, next));
    }
  }
  for (const {of, size} of places) {
    if (most * size > EXACT) [keys, most] = yield* numbered(keys);
    yield* inParts(keys.length, (from, to) => {
      for (let row = from; row < to; row += 1) keys[row] = keys[row]! * size + of[row]!;
    });
    most *= size;
  }
  return keys;
}

/** Two places as one, in the room of the first: pairs that occur are numbered in their order, and nothing at both stays nothing. */
function* paired({of, size: many}: Place, {of: second, size}: Place): Work<Place> {
  const numbers = new Uint16Array(many * size);
  const {length} = of;
  yield* inParts(length, (from, to) => {
    for (let row = from; row < to; row += 1) numbers[of[row]! * size + second[row]!] = 1;
  });
  let next = 1;
  numbers[0] = 0;
  for (let pair = 1; pair < numbers.length; pair += 1) if (numbers[pair] === 1) numbers[pair] = next++;
  yield* inParts(length, (from, to) => {
    for (let row = from; row < to; row += 1) of[row] = numbers[of[row]! * size + second[row]!]!;
  });
  return {of, size: next};
}

/** Keys as numbers from nought without gaps, in their order, and how many they are. */
export function* numbered(keys: Float64Array): Work<readonly [Float64Array, number]> {
  const {length} = keys;
  const order = yield* byFigures(inOrder(length), keys, false);
  const numbers = new Float64Array(length);
  let next = 0;
  yield* inParts(length, (from, to) => {
    for (let place = from; place < to; place += 1) {
      const row = order[place]!;
      if (keys[row] !== (place === 0 ? 0 : keys[order[place - 1]!])) next += 1;
      numbers[row] = next;
    }
  });
  return [numbers, next + 1];
}
