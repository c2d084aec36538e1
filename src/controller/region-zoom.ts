import type {Zoom} from '../view/arrange.js';
import {ZoomGestures, type Enlarged} from './zoom-gestures.js';

/** What is looked at: a window, in it a sheet that may be larger, and the cell being read. */
interface Looked extends Pick<Enlarged, 'window' | 'cell'> {
  readonly sheet: HTMLElement;
}

/** Sizes a map's window and sheet for how close a reader looks at it. */
export class RegionZoom implements Enlarged {
  /** How close a map can be seen. */
  readonly most = 12;
  readonly gestures = new ZoomGestures(this);
  readonly changed: () => void;
  readonly #looked: () => Looked;
  /** Where the window stood while paper showed all of it. */
  #kept: readonly [left: number, top: number] | undefined;

  constructor(looked: () => Looked, changed: () => void) {
    this.#looked = looked;
    this.changed = changed;
  }

  get window(): HTMLElement {
    return this.#looked().window;
  }

  get cell(): HTMLElement {
    return this.#looked().cell;
  }

  get zoom(): Zoom {
    const {closer} = this.gestures;
    return {across: closer, down: closer};
  }

  get whole(): boolean {
    return this.gestures.closer === 1;
  }

  get closest(): boolean {
    return this.gestures.closer >= this.most;
  }

  /** On paper all is shown. */
  draw(paper = false): void {
    const {window, sheet} = this.#looked();
    const zoomed = !this.whole && !paper;
    if (paper && !this.whole) this.#kept ??= [window.scrollLeft, window.scrollTop];
    if (zoomed !== window.classList.contains('zoomed')) {
      // The window keeps the height that it has while all is shown.
      window.style.height = zoomed ? `${window.clientHeight}px` : '';
      window.classList.toggle('zoomed', zoomed);
    }
    sheet.style.width = zoomed ? `${100 * this.gestures.closer}%` : '';
    if (!zoomed || !this.#kept) return;
    [window.scrollLeft, window.scrollTop] = this.#kept;
    this.#kept = undefined;
  }
}
