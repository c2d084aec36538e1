import type {Scroller} from './row-picture.js';

/** What a place for rows is taken for until the page has been laid out: styles give it so much of the window at most, and its heading stands in it. */
const SHARE = 0.8;

/** Pixels of a row, where no style says it. */
export const USUAL = 36;

/**
 * The room rows have. To ask before they are painted would have the page laid out once more, so that it is guessed first,
 * and told by the browser after the layout that it makes anyway.
 */
export class RowRoom {
  readonly #scroller: Scroller;
  readonly #body: HTMLElement;
  readonly #other: (isFirst: boolean) => void;
  readonly #sizes: ResizeObserver | undefined;
  #pixels = SHARE * innerHeight - USUAL;
  #size = '';
  #left = false;

  /** `other` is called when the room is another, or the size of type; and once when the room is known. */
  constructor(scroller: Scroller, body: HTMLElement, other: (isFirst: boolean) => void) {
    this.#scroller = scroller;
    this.#body = body;
    this.#other = other;
    this.#sizes = 'ResizeObserver' in window ? new ResizeObserver(this.#onSize) : undefined;
    this.#sizes?.observe(scroller instanceof Element ? scroller : body);
    if (body.previousElementSibling) this.#sizes?.observe(body.previousElementSibling);
  }

  /** Pixels in which rows are seen, below the heading that stays. */
  get pixels(): number {
    return this.#pixels;
  }

  /** How high a row is that has no more than one line; where nobody tells of sizes, the room is asked for, too. */
  usual(row: Element): number {
    if (!this.#sizes) this.#ask();
    return parseFloat(getComputedStyle(row).minHeight) || USUAL;
  }

  /** Whether the browser will tell of the room before rows of so many pixels are painted, since they surely fill it. */
  isAhead(pixels: number): boolean {
    return this.#size === '' && this.#sizes !== undefined && this.#scroller instanceof Element && pixels > innerHeight;
  }

  /** Lets go of the page. */
  destroy(): void {
    this.#left = true;
    this.#sizes?.disconnect();
  }

  #ask(): number {
    return (this.#pixels = this.#scroller.clientHeight - this.#body.offsetTop);
  }

  /** Whether the place keeps its height, however high its rows are. */
  get #isFull(): boolean {
    return this.#scroller instanceof Element && this.#scroller.scrollHeight > this.#scroller.clientHeight;
  }

  readonly #onSize = (): void => {
    const row = this.#body.firstElementChild;
    const size = `${this.#ask()} ${this.#scroller.clientWidth} ${row ? getComputedStyle(row).minHeight : ''}`;
    if (size === this.#size) return;
    const isFirst = this.#size === '';
    this.#size = size;
    if (isFirst && this.#isFull) return this.#other(true);
    // A place that is as high as its rows is another once they are drawn: the browser would complain of a circle.
    requestAnimationFrame(() => (this.#left ? undefined : this.#other(isFirst)));
  };
}
