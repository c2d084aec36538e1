import {KeptRow} from './kept-row.js';
import {PrintedRows} from './printed-rows.js';
import {RowBar} from './row-bar.js';
import {RowHeights} from './row-heights.js';
import type {RowPicture, Scroller} from './row-picture.js';
import {RowRoom, USUAL} from './row-room.js';

/** Rows that are drawn beyond either edge, once a reader has begun to scroll. */
const BEYOND = 2;

interface Slot {
  readonly row: HTMLTableRowElement;
  index: number;
  top: number;
  /** It may be higher than others, and nobody has asked yet. */
  tall: boolean;
}

/**
 * Rows far more than fit, of which only those in sight are on the page: real `<tr>`, used again as others come into sight.
 */
export class VirtualRows {
  readonly #scroller: Scroller;
  readonly #body: HTMLElement;
  readonly #drawn: () => void;
  #picture: RowPicture;
  #heights = new RowHeights(0, USUAL);
  #slots: Slot[] = [];
  /** Rows drawn beyond either edge: none until somebody scrolls. */
  #beyond = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;
  readonly #kept: KeptRow;
  readonly #printed: PrintedRows;
  readonly #room: RowRoom;
  readonly #bar: RowBar;

  constructor(scroller: Scroller, body: HTMLElement, picture: RowPicture, drawn: () => void) {
    this.#drawn = drawn;
    this.#scroller = scroller;
    this.#body = body;
    this.#picture = picture;
    scroller.addEventListener('scroll', this.#onScroll, {passive: true});
    this.#kept = new KeptRow(body);
    this.#printed = new PrintedRows(body, () => this.#picture.printed?.() ?? {count: this.#heights.count, picture: this.#picture});
    this.#room = new RowRoom(scroller, body, this.#onRoom);
    this.#bar = new RowBar(scroller, () => this.#room.pixels, () => this.#heights.top(this.#heights.count));
  }

  /** Lets go of the page. */
  destroy(): void {
    this.#scroller.removeEventListener('scroll', this.#onScroll);
    this.#printed.destroy();
    this.#room.destroy();
    clearTimeout(this.#resting);
    this.#body.textContent = '';
    this.#scroller.scrollTop = 0;
  }

  /** Shows other rows, or the same in another order; from the first, unless they are to stay where they are. One of them may stay in sight. */
  show(count: number, stay = false, picture = this.#picture, keep: number | null | undefined = this.#kept.index): void {
    const kept = keep ?? undefined;
    this.#picture = picture;
    const at = stay ? this.#heights.at(this.#bar.place) : 0;
    this.#measure(count);
    const height = this.#kept.keep(kept, picture);
    if (height !== undefined) this.#heights.measured(kept!, height);
    this.#bar.goTo(Math.min(this.#bar.farthest, this.#heights.top(Math.min(at, count))));
    this.#draw(true);
  }

  /** Rows in one view. */
  get page(): number {
    return Math.max(1, Math.floor(this.#room.pixels / this.#heights.usual) - 1);
  }

  /** The row with this number, if it is drawn. */
  rowOf(index: number): HTMLTableRowElement | undefined {
    return index === this.#kept.index ? this.#kept.row : this.#slots.find((slot) => slot.index === index)?.row;
  }

  /** The number of a drawn row. */
  indexOf(row: Element): number | undefined {
    return row === this.#kept.row ? this.#kept.index : this.#slots.find((slot) => slot.row === row)?.index;
  }

  /** Scrolls no further than needed for a row to be seen whole. */
  reveal(index: number): void {
    const [top, bottom] = [this.#heights.top(index) - this.#kept.above(index), this.#heights.top(index + 1) + this.#kept.below(index)];
    if (top < this.#bar.place) this.#bar.goTo(top);
    else if (bottom > this.#bar.place + this.#room.pixels) this.#bar.goTo(Math.min(top, bottom - this.#room.pixels));
    this.#draw(false);
  }

  #measure(count: number): void {
    const slot = this.#slots[0] ?? this.#add();
    this.#picture.draw(slot.row, 0);
    slot.row.hidden = false;
    slot.index = -1;
    this.#heights = new RowHeights(count, this.#room.usual(slot.row));
    this.#stretch();
    this.#fill();
  }

  /** As many rows as fit. */
  #fill(): void {
    const {count, usual} = this.#heights;
    const wanted = Math.min(count, Math.ceil(Math.max(usual, this.#room.pixels) / usual) + 1 + 2 * this.#beyond);
    while (this.#slots.length < wanted) this.#add();
    for (const {row} of this.#slots.splice(Math.max(1, wanted))) row.remove();
  }

  #add(): Slot {
    const slot = {row: this.#picture.make(), index: -1, top: -1, tall: false};
    this.#body.append(slot.row);
    this.#slots.push(slot);
    return slot;
  }

  #stretch(): void {
    this.#body.style.height = `${this.#bar.height}px`;
  }

  /** How high the rows are that may be higher than others; what is above keeps what is in sight where it is. */
  #measureTall(): void {
    const tall = this.#slots.filter((slot) => slot.tall);
    if (tall.length === 0) return;
    let higher = 0;
    for (const slot of tall) {
      slot.tall = false;
      const change = this.#heights.measured(slot.index, slot.row.offsetHeight);
      if (this.#heights.top(slot.index) < this.#bar.place) higher += change;
    }
    this.#stretch();
    if (higher !== 0) this.#bar.goTo(this.#bar.place + higher);
  }

  /** Rows beyond the edges, for whoever scrolls. */
  #widen(): void {
    if (this.#beyond === BEYOND) return;
    this.#beyond = BEYOND;
    this.#fill();
  }

  readonly #onScroll = (): void => {
    if (!this.#bar.follow()) return;
    this.#widen();
    this.#draw(false);
    clearTimeout(this.#resting);
    this.#resting = setTimeout(this.#rest, 150);
  };

  /** At rest the bar comes back to where it belongs, and rows stand in the document as they do on the page, for those who hear it. A step that the browser has not told of yet comes first. */
  readonly #rest = (): void => {
    if (this.#bar.isLate) return this.#onScroll();
    if (this.#bar.isScaled) this.#bar.goTo(this.#bar.place);
    this.#draw(false);
    const {row: kept, index = -1} = this.#kept;
    [...this.#slots, ...(kept ? [{row: kept, index}] : [])].sort((a, b) => a.index - b.index).forEach(({row}, at) => {
      if (this.#body.children[at] !== row) this.#body.insertBefore(row, this.#body.children[at] ?? null);
    });
  };

  #draw(anew: boolean): void {
    const {count} = this.#heights;
    const slots = this.#slots;
    const n = slots.length;
    const first = Math.max(0, Math.min(count - n, this.#heights.at(this.#bar.place) - this.#beyond));
    for (let at = 0; at < n; at += 1) {
      const slot = slots[at]!;
      const index = first + ((at - (first % n) + n) % n);
      if (anew || slot.index !== index) {
        slot.index = index;
        slot.row.hidden = index >= count || index === this.#kept.index;
        slot.tall = false;
        if (slot.row.hidden) continue;
        slot.row.setAttribute('aria-rowindex', String(index + 2));
        slot.tall = this.#picture.draw(slot.row, index);
      }
    }
    if (!this.#room.isAhead(this.#heights.top(count))) this.#measureTall();
    for (const slot of slots) {
      const top = Math.round(this.#heights.top(slot.index) - this.#bar.shift);
      if (top !== slot.top) slot.row.style.transform = `translateY(${(slot.top = top)}px)`;
    }
    if (this.#kept.index !== undefined) this.#kept.place(this.#heights.top(this.#kept.index) - this.#bar.shift, this.#bar.height);
    this.#drawn();
  }

  /** At first rows are taken away or put in place of those that were guessed, before they are painted. */
  readonly #onRoom = (isFirst: boolean): void => {
    if (this.#heights.count === 0) return;
    if (!isFirst) return this.show(this.#heights.count, true);
    this.#measureTall();
    this.#fill();
    this.#bar.take();
    this.#draw(false);
  };
}
