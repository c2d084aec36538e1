/** A sum of what is there, and whether anything is left out. */
export interface Sum {
  readonly value: number;
  readonly whole: boolean;
  /** How many values there are. */
  readonly known: number;
}

/** The sum of every `step`th value from `from` on, `count` of them: a row, or a column, of a matrix. */
export function sumOf(values: readonly (number | null)[], from: number, count: number, step = 1): Sum {
  let [value, known] = [0, 0];
  for (let index = 0; index < count; index += 1) {
    const part = values[from + index * step];
    if (typeof part !== 'number') continue;
    value += part;
    known += 1;
  }
  return {value, known, whole: known === count};
}
