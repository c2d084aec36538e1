/** Counting words and money, whose figures may be added; rates and durations may not. */
export const ADDS = /^(起|件|宗|条|人|名|人次|户|户次|家|家次|个|处|份|批次|元|万元|亿元)$/;

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
