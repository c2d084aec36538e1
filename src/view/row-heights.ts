/** How high rows are: all of one height, but for those that were measured and are not. */
export class RowHeights {
  readonly usual: number;
  readonly count: number;
  /** Rows of another height, in order, and by how much all of them up to each are higher than usual. */
  readonly #rows: number[] = [];
  readonly #sums: number[] = [];

  constructor(count: number, usual: number) {
    this.count = count;
    this.usual = usual;
  }

  /** Where a row begins, in pixels from the first; of `count`, where the last ends. */
  top(row: number): number {
    return row * this.usual + (this.#sums[this.#before(row) - 1] ?? 0);
  }

  /** The row at so many pixels from the first. */
  at(pixels: number): number {
    let [from, to] = [0, this.count];
    while (from + 1 < to) {
      const middle = (from + to) >> 1;
      if (this.top(middle) <= pixels) from = middle;
      else to = middle;
    }
    return from;
  }

  /** Takes note of a measured height; tells by how much it changed. */
  measured(row: number, height: number): number {
    const index = this.#before(row);
    const had = this.#rows[index] === row;
    const before = had ? this.#sums[index]! - (this.#sums[index - 1] ?? 0) : 0;
    const change = height - this.usual - before;
    if (Math.abs(change) < 0.5) return 0;
    if (!had) {
      this.#rows.splice(index, 0, row);
      this.#sums.splice(index, 0, this.#sums[index - 1] ?? 0);
    }
    for (let later = index; later < this.#sums.length; later += 1) this.#sums[later]! += change;
    return change;
  }

  /** How many of the other rows come before this one. */
  #before(row: number): number {
    let [from, to] = [0, this.#rows.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.#rows[middle]! < row) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
