/** How much closer one step of zoom is, and how close a map can be seen. */
const STEP = 1.5;
const CLOSEST = 12;

/** A point of the window, in parts of its width and height. */
type Point = readonly [x: number, y: number];

/** What is looked at: a window, in it a sheet that may be larger. */
interface Looked {
  readonly window: HTMLElement;
  readonly sheet: HTMLElement;
  /** The cell being read. */
  readonly cell: HTMLElement;
}

/** Looks at a map from closer: by button, by wheel with the key that browsers zoom by, by two fingers, by + − 0. What is out of sight is scrolled to. */
export class RegionZoom {
  readonly #looked: () => Looked;
  readonly #changed: () => unknown;
  #closer = 1;
  #fingers: {readonly apart: number; readonly closer: number} | undefined;
  /** Where the window stood while paper showed all of it. */
  #kept: readonly [left: number, top: number] | undefined;

  constructor(looked: () => Looked, changed: () => unknown) {
    this.#looked = looked;
    this.#changed = changed;
  }

  get whole(): boolean {
    return this.#closer === 1;
  }

  get closest(): boolean {
    return this.#closer >= CLOSEST;
  }

  /** Sizes window and sheet; on paper all is shown. */
  arrange(paper: boolean): void {
    const {window, sheet} = this.#looked();
    const zoomed = !this.whole && !paper;
    if (paper && !this.whole) this.#kept ??= [window.scrollLeft, window.scrollTop];
    if (zoomed !== window.classList.contains('zoomed')) {
      // The window keeps the height that it has while all is shown.
      window.style.height = zoomed ? `${window.clientHeight}px` : '';
      window.classList.toggle('zoomed', zoomed);
    }
    sheet.style.width = zoomed ? `${100 * this.#closer}%` : '';
    if (!zoomed || !this.#kept) return;
    [window.scrollLeft, window.scrollTop] = this.#kept;
    this.#kept = undefined;
  }

  step(step: 1 | -1 | 0): void {
    this.#to(step === 0 ? 1 : step > 0 ? this.#closer * STEP : this.#closer / STEP, [0.5, 0.5]);
  }

  wheel({deltaY, clientX, clientY}: WheelEvent): void {
    this.#to(this.#closer * Math.exp(-Math.max(-100, Math.min(100, deltaY)) / 250), this.#pointOf(clientX, clientY));
  }

  key(key: string): void {
    const {left, top, width, height} = this.#looked().cell.getBoundingClientRect();
    const closer = key === '0' ? 1 : key === '+' || key === '=' ? this.#closer * STEP : this.#closer / STEP;
    this.#to(closer, this.#pointOf(left + width / 2, top + height / 2));
  }

  pinch({touches}: TouchEvent): void {
    this.#fingers = {apart: apart(touches), closer: this.#closer};
    const {window} = this.#looked();
    const move = (event: TouchEvent) => {
      if (event.touches.length !== 2 || !this.#fingers) return window.removeEventListener('touchmove', move);
      event.preventDefault();
      const [one, two] = [event.touches[0]!, event.touches[1]!];
      this.#to((this.#fingers.closer * apart(event.touches)) / this.#fingers.apart, this.#pointOf((one.clientX + two.clientX) / 2, (one.clientY + two.clientY) / 2));
    };
    window.addEventListener('touchmove', move, {passive: false});
    window.addEventListener('touchend', () => window.removeEventListener('touchmove', move), {once: true});
  }

  #pointOf(x: number, y: number): Point {
    const {left, top, width, height} = this.#looked().window.getBoundingClientRect();
    return [Math.max(0, Math.min(1, (x - left) / width)), Math.max(0, Math.min(1, (y - top) / height))];
  }

  /** Looks from closer or farther; the point stays where it is. */
  #to(closer: number, [x, y]: Point): void {
    const {window} = this.#looked();
    const {clientWidth, clientHeight} = window;
    const before = this.#closer;
    const [left, top] = [(window.scrollLeft + x * clientWidth) / before, (window.scrollTop + y * clientHeight) / before];
    this.#closer = closer < 1.05 ? 1 : Math.min(closer, CLOSEST);
    this.arrange(false);
    window.scrollLeft = left * this.#closer - x * clientWidth;
    window.scrollTop = top * this.#closer - y * clientHeight;
    this.#changed();
  }
}

const apart = ({0: one, 1: two}: TouchList): number => Math.hypot(one!.clientX - two!.clientX, one!.clientY - two!.clientY);
