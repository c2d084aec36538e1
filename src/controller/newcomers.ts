const newcomers = new Set<() => void>();

/** Has something read of an element that just came to the page, when the first of all that came with it is about to be drawn. */
export const readSoon = (read: () => void): unknown => newcomers.add(read);

/** Nothing is read any more of an element that left. */
export const readNever = (read: () => void): unknown => newcomers.delete(read);

/**
 * Reads it of all of them. What asks the browser for styles and sizes stands before everything that draws: in turn with
 * it, a hundred widgets would have the page laid out a hundred times.
 */
export function readAll(): void {
  const all = [...newcomers];
  newcomers.clear();
  for (const read of all) read();
}
