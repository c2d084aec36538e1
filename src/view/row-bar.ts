import type {Scroller} from './row-picture.js';

/** Pixels that browsers surely scroll through; Firefox ends at some 17 million. */
const HIGHEST = 15_000_000;

/**
 * How far rows are scrolled. Where all of them together would be higher than browsers can scroll, the bar stands for a
 * part of the way and the wheel still goes pixel by pixel.
 */
export class RowBar {
  readonly #scroller: Scroller;
  readonly #room: () => number;
  readonly #all: () => number;
  /** By how much the place shown is further than what the bar says, and what it last said. */
  #shift = 0;
  #bar = 0;

  /** `room` and `all` tell how many pixels of the rows are seen at once, and how many there are. */
  constructor(scroller: Scroller, room: () => number, all: () => number) {
    this.#scroller = scroller;
    this.#room = room;
    this.#all = all;
  }

  /** Pixels above what is seen first. */
  get place(): number {
    return this.#bar + this.#shift;
  }

  /** By how much rows stand higher in their body than they would without a limit. */
  get shift(): number {
    return this.#shift;
  }

  /** How high the body of the rows is made. */
  get height(): number {
    return Math.min(HIGHEST, this.#all());
  }

  /** The last place. */
  get farthest(): number {
    return Math.max(0, this.#all() - this.#room());
  }

  get #farthestBar(): number {
    return Math.max(0, this.height - this.#room());
  }

  /** Whether the bar stands for a part of the way. */
  get isScaled(): boolean {
    return this.farthest > this.#farthestBar;
  }

  /** Whether the browser has scrolled without having told of it yet. */
  get isLate(): boolean {
    return this.#scroller.scrollTop !== this.#bar;
  }

  /** Shows a place, and has the bar stand where it belongs. */
  goTo(place: number): void {
    const bar = this.isScaled ? (place / this.farthest) * this.#farthestBar : place;
    // To ask a page that has just been changed how far it is scrolled has it laid out once more.
    if (bar !== this.#bar) {
      this.#scroller.scrollTop = bar;
      this.#bar = this.#scroller.scrollTop;
    }
    this.#shift = this.isScaled ? place - this.#bar : 0;
  }

  /** Goes where the bar has been moved to; tells whether it has. */
  follow(): boolean {
    const bar = this.#scroller.scrollTop;
    if (bar === this.#bar) return false;
    const step = bar - this.#bar;
    const [farthest, farthestBar] = [this.farthest, this.#farthestBar];
    if (this.isScaled) {
      const far = Math.abs(step) > 2 * this.#room() || bar <= 0 || bar >= farthestBar - 1;
      const place = far ? (bar / farthestBar) * farthest : this.place + step;
      this.#shift = Math.max(0, Math.min(farthest, place)) - bar;
    }
    this.#bar = bar;
    return true;
  }

  /** Takes the bar as it stands, where the room has just become known. */
  take(): void {
    this.#bar = this.#scroller.scrollTop;
    if (this.isScaled) this.#shift = (this.#bar / this.#farthestBar) * this.farthest - this.#bar;
  }
}
