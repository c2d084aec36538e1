/** Long work in parts: whoever does it may stop between two of them to let the reader in. */
export type Work<T> = Generator<undefined, T, undefined>;

/** Rows that one part goes through; a millisecond or two, so that whoever works in slices keeps to them on a slow phone, too. */
const PART = 4096;

/** More rows than these are looked through, ordered and searched in parts. */
export const LARGE = 5000;

/** Does all of it at once. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const {done, value} = work.next();
    if (done === true) return value;
  }
}

/** Goes through `0 … count − 1` part by part. */
export function* inParts(count: number, part: (from: number, to: number) => void): Work<void> {
  for (let from = 0; from < count; from += PART) {
    part(from, Math.min(count, from + PART));
    yield;
  }
}

/** Does something for each of `0 … count − 1`. */
export const each = (count: number, one: (index: number) => void): Work<void> =>
  inParts(count, (from, to) => {
    for (let index = from; index < to; index += 1) one(index);
  });
