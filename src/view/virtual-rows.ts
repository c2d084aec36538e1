import {KeptRow} from './kept-row.js';
import {PrintedRows} from './printed-rows.js';
import {RowHeights} from './row-heights.js';
import type {RowPicture, Scroller} from './row-picture.js';
import {RowRoom, USUAL} from './row-room.js';

/** Pixels that browsers surely scroll through; Firefox ends at some 17 million. */
const HIGHEST = 15_000_000;

/** Rows that are drawn beyond either edge. */
const BEYOND = 2;

interface Slot {
  readonly row: HTMLTableRowElement;
  index: number;
  top: number;
}

/**
 * Rows far more than fit, of which only those in sight are on the page: real `<tr>`, used again as others come into
 * sight. Where all of them together would be higher than browsers can scroll, the bar stands for a part of the way and
 * the wheel still goes pixel by pixel.
 */
export class VirtualRows {
  readonly #scroller: Scroller;
  readonly #body: HTMLElement;
  readonly #drawn: () => void;
  #picture: RowPicture;
  #heights = new RowHeights(0, USUAL);
  #slots: Slot[] = [];
  /** By how much the place shown is further than what the bar says, and what it last said. */
  #shift = 0;
  #bar = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;
  readonly #kept: KeptRow;
  readonly #printed: PrintedRows;
  readonly #room: RowRoom;

  constructor(scroller: Scroller, body: HTMLElement, picture: RowPicture, drawn: () => void) {
    this.#drawn = drawn;
    this.#scroller = scroller;
    this.#body = body;
    this.#picture = picture;
    scroller.addEventListener('scroll', this.#onScroll, {passive: true});
    this.#kept = new KeptRow(body);
    this.#printed = new PrintedRows(body, () => this.#picture.printed?.() ?? {count: this.#heights.count, picture: this.#picture});
    this.#room = new RowRoom(scroller, body, this.#onRoom);
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
    const at = stay ? this.#heights.at(this.#place) : 0;
    this.#measure(count);
    const height = this.#kept.keep(kept, picture);
    if (height !== undefined) this.#heights.measured(kept!, height);
    this.#goTo(Math.min(this.#farthest, this.#heights.top(Math.min(at, count))));
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
    if (top < this.#place) this.#goTo(top);
    else if (bottom > this.#place + this.#room.pixels) this.#goTo(Math.min(top, bottom - this.#room.pixels));
    this.#draw(false);
  }

  get #place(): number {
    return this.#bar + this.#shift;
  }

  get #farthest(): number {
    return Math.max(0, this.#heights.top(this.#heights.count) - this.#room.pixels);
  }

  get #farthestBar(): number {
    return Math.max(0, Math.min(HIGHEST, this.#heights.top(this.#heights.count)) - this.#room.pixels);
  }

  get #scaled(): boolean {
    return this.#farthest > this.#farthestBar;
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
    const wanted = Math.min(count, Math.ceil(Math.max(usual, this.#room.pixels) / usual) + 1 + 2 * BEYOND);
    while (this.#slots.length < wanted) this.#add();
    for (const {row} of this.#slots.splice(Math.max(1, wanted))) row.remove();
  }

  #add(): Slot {
    const slot = {row: this.#picture.make(), index: -1, top: -1};
    this.#body.append(slot.row);
    this.#slots.push(slot);
    return slot;
  }

  #stretch(): void {
    this.#body.style.height = `${Math.min(HIGHEST, this.#heights.top(this.#heights.count))}px`;
  }

  /** Shows a place, and has the bar stand where it belongs. */
  #goTo(place: number): void {
    const bar = this.#scaled ? (place / this.#farthest) * this.#farthestBar : place;
    // To ask a page that has just been changed how far it is scrolled has it laid out once more.
    if (bar !== this.#bar) {
      this.#scroller.scrollTop = bar;
      this.#bar = this.#scroller.scrollTop;
    }
    this.#shift = this.#scaled ? place - this.#bar : 0;
  }

  readonly #onScroll = (): void => {
    const bar = this.#scroller.scrollTop;
    if (bar === this.#bar) return;
    const step = bar - this.#bar;
    const [farthest, farthestBar] = [this.#farthest, this.#farthestBar];
    if (this.#scaled) {
      const far = Math.abs(step) > 2 * this.#room.pixels || bar <= 0 || bar >= farthestBar - 1;
      const place = far ? (bar / farthestBar) * farthest : this.#place + step;
      this.#shift = Math.max(0, Math.min(farthest, place)) - bar;
    }
    this.#bar = bar;
    this.#draw(false);
    clearTimeout(this.#resting);
    this.#resting = setTimeout(this.#rest, 150);
  };

  /** At rest the bar comes back to where it belongs, and rows stand in the document as they do on the page, for those who hear it. A step that the browser has not told of yet comes first. */
  readonly #rest = (): void => {
    if (this.#scroller.scrollTop !== this.#bar) return this.#onScroll();
    if (this.#scaled) this.#goTo(this.#place);
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
    const first = Math.max(0, Math.min(count - n, this.#heights.at(this.#place) - BEYOND));
    let higher = 0;
    const tall: Slot[] = [];
    for (let at = 0; at < n; at += 1) {
      const slot = slots[at]!;
      const index = first + ((at - (first % n) + n) % n);
      if (anew || slot.index !== index) {
        slot.index = index;
        slot.row.hidden = index >= count || index === this.#kept.index;
        if (slot.row.hidden) continue;
        slot.row.setAttribute('aria-rowindex', String(index + 2));
        if (this.#picture.draw(slot.row, index)) tall.push(slot);
      }
    }
    for (const {row, index} of tall) {
      const change = this.#heights.measured(index, row.offsetHeight);
      // What is above keeps what is in sight where it is.
      if (this.#heights.top(index) < this.#place) higher += change;
    }
    if (tall.length > 0) this.#stretch();
    if (higher !== 0) this.#goTo(this.#place + higher);
    for (const slot of slots) {
      const top = Math.round(this.#heights.top(slot.index) - this.#shift);
      if (top !== slot.top) slot.row.style.transform = `translateY(${(slot.top = top)}px)`;
    }
    if (this.#kept.index !== undefined) this.#kept.place(this.#heights.top(this.#kept.index) - this.#shift, Math.min(HIGHEST, this.#heights.top(count)));
    this.#drawn();
  }

  /** At first rows are taken away or put in place of those that were guessed, before they are painted. */
  readonly #onRoom = (isFirst: boolean): void => {
    if (this.#heights.count === 0) return;
    if (!isFirst) return this.show(this.#heights.count, true);
    this.#fill();
    this.#bar = this.#scroller.scrollTop;
    if (this.#scaled) this.#shift = (this.#bar / this.#farthestBar) * this.#farthest - this.#bar;
    this.#draw(false);
  };
}
