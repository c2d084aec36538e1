/** Rows and columns for so many cells: a month of days by months, and squares. */
const sides = {372: [12, 31], 10_000: [100, 100], 124_440: [340, 366], 1_000_000: [1000, 1000]};

/** Figures from 0 to 100 with two decimals; the last of all is `last`, so that a picture that has come can be told from the one before. */
export function matrix(size, seed, last) {
  const [rows, columns] = sides[size];
  const next = globalThis.bench.random(seed);
  const values = Array.from({length: size}, () => Math.round(next() * 10_000) / 100);
  values[size - 1] = last;
  return {
    rows: Array.from({length: rows}, (_, row) => (rows <= 12 ? `${row + 1}月` : `r${row}`)),
    columns: Array.from({length: columns}, (_, column) => (columns <= 31 ? `${column + 1}日` : `c${column}`)),
    values,
  };
}
