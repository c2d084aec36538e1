import {loadMore} from '../model/ranking-more.js';
import type {RankingRow} from '../model/ranking-row.js';
import type {RankingTableModel} from '../model/ranking-table.js';
import {rankingGroupStyles, sumContent} from '../view/ranking-groups.js';
import {wear} from './late-styles.js';

/** Which groups of a ranking a reader has closed, and the lines that are left; loaded with the first ranking that has lines. */
export class RankingGroups {
  readonly #redraw: () => void;
  #together: RankingTableModel['together'];
  #order: Uint32Array | undefined;
  #closed: ReadonlySet<number> = new Set();
  #all: Uint32Array = new Uint32Array();
  #lines: Uint32Array = this.#all;

  /** Comes with the code of the model. */
  static async load(): Promise<typeof RankingGroups> {
    await loadMore();
    return RankingGroups;
  }

  constructor(root: ShadowRoot, redraw: () => void) {
    this.#redraw = redraw;
    wear(root, rankingGroupStyles);
  }

  /** The lines of an order of rows; the same ones as long as nothing changes. What was closed stays closed while the groups are the same. */
  of({together, order: whole}: RankingTableModel, order: Uint32Array): void {
    if (together === this.#together && order === this.#order) return;
    if (this.#whole !== whole) this.#closed = new Set(together?.closed);
    [this.#together, this.#order, this.#whole] = [together, order, whole];
    this.#arrange();
  }

  #whole: Uint32Array | undefined;

  /** Lines with closed groups closed. */
  get lines(): Uint32Array {
    return this.#lines;
  }

  /** Lines with every group open, as they are printed. */
  get all(): Uint32Array {
    return this.#all;
  }

  readonly isClosed = (group: number | undefined): boolean => group !== undefined && this.#closed.has(group);

  /** What stands in a line's first cell. */
  readonly content = (row: RankingRow, isStop = true): unknown => sumContent(row, this.isClosed(row.sum?.group), this.#toggle, isStop);

  readonly #toggle = (group: number): void => {
    const closed = new Set(this.#closed);
    if (!closed.delete(group)) closed.add(group);
    this.#closed = closed;
    this.#arrange();
    this.#redraw();
  };

  #arrange(): void {
    const order = this.#order!;
    const lines = this.#together?.lines;
    this.#all = lines?.(order, new Set()) ?? order;
    this.#lines = lines && this.#closed.size > 0 ? lines(order, this.#closed) : this.#all;
  }
}
