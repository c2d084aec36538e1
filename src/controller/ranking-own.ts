import type {RankingTableModel} from '../model/ranking-table.js';
import {finish, LARGE} from '../model/work.js';
import {inSlices, type Task} from './slices.js';

/** Knows where in an order the reader's own unit stands, however many there are; it is looked for once. */
export class OwnRow {
  readonly #found: () => void;
  #among: Uint32Array | undefined;
  #own: string | undefined;
  #row = -1;
  #order: Uint32Array | undefined;
  #place: number | undefined;
  #task: Task = {cancelled: true};

  /** `found` is called when a unit has been found later than it was asked for. */
  constructor(found: () => void) {
    this.#found = found;
  }

  /** The place in an order of the unit; `undefined` where it is not, or not yet. */
  place(model: RankingTableModel, order: Uint32Array, own: string | undefined): number | undefined {
    if (model.order !== this.#among || own !== this.#own) {
      this.destroy();
      [this.#among, this.#own, this.#row, this.#order] = [model.order, own, -1, undefined];
      void this.#look(model, own);
    }
    if (order !== this.#order) {
      this.#order = order;
      const at = this.#row < 0 ? -1 : order.indexOf(this.#row);
      this.#place = at < 0 ? undefined : at;
    }
    return this.#place;
  }

  /** Gives up looking. */
  destroy(): void {
    this.#task.cancelled = true;
  }

  async #look(model: RankingTableModel, own: string | undefined): Promise<void> {
    const task: Task = (this.#task = {cancelled: false});
    const work = await model.owned(own);
    const row = task.cancelled ? undefined : model.order.length <= LARGE ? finish(work) : await inSlices(work, task);
    if (row === undefined || task.cancelled || row < 0) return;
    this.#row = row;
    this.#order = undefined;
    this.#found();
  }
}
