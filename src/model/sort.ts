/** Which of two rows comes first, by their numbers in the document: below nought the first, nought when neither. */
export type Compare = (a: number, b: number) => number;

/** By figures; what has none (`NaN`) comes last, whichever way the figures run. */
export function byFigure(values: Float64Array, descending: boolean): Compare {
  const sign = descending ? -1 : 1;
  return (a, b) => {
    const x = values[a] ?? Number.NaN;
    const y = values[b] ?? Number.NaN;
    if (x === y) return 0;
    if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
    return x < y ? -sign : sign;
  };
}

let collator: Intl.Collator | undefined;

/** By words in the order of a Chinese dictionary, figures in them by size; what has none comes last either way. */
export function byText(texts: readonly (string | undefined)[], descending: boolean): Compare {
  collator ??= new Intl.Collator('zh', {numeric: true});
  const {compare} = collator;
  const sign = descending ? -1 : 1;
  return (a, b) => {
    const x = texts[a] ?? '';
    const y = texts[b] ?? '';
    return x === '' || y === '' ? Number(x === '') - Number(y === '') : sign * compare(x, y);
  };
}

/** The rows of `order` by `compare`; rows that are alike keep their order. */
export function arrange(order: Uint32Array, compare: Compare): Uint32Array {
  const before = new Uint32Array(order.length);
  order.forEach((row, place) => (before[row] = place));
  return order.slice().sort((a, b) => compare(a, b) || before[a]! - before[b]!);
}
