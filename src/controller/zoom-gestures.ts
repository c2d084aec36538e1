import type {Zoom} from '../view/arrange.js';

/** How much closer one step is. */
const STEP = 1.5;

/** A point of the window, in parts of its width and height. */
type Point = readonly [x: number, y: number];

/** A window onto cells that can be seen from closer; what is out of sight then is scrolled to. */
export interface Enlarged {
  readonly window: HTMLElement;
  /** The cell being read. */
  readonly cell: HTMLElement;
  /** How close cells can be seen at the most. */
  readonly most: number;
  /** By how much cells are enlarged each way now. */
  readonly zoom: Zoom;
  /** Puts cells in their place in the window, as large as they are to be now. */
  draw(): void;
  /** Has whatever else shows the zoom drawn anew. */
  changed(): void;
}

/** Looks at cells from closer or farther: by button, by wheel with the key that browsers zoom by, by two fingers, by + − 0. */
export class ZoomGestures {
  readonly #cells: Enlarged;
  #closer = 1;
  #fingers: {readonly apart: number; readonly closer: number} | undefined;

  constructor(cells: Enlarged) {
    this.#cells = cells;
  }

  /** How close cells are to be seen; 1 is all of them. */
  get closer(): number {
    return this.#closer;
  }

  /** One step closer or farther from the middle; nought shows all. */
  step(step: 1 | -1 | 0, point: Point = [0.5, 0.5]): void {
    this.#to(step === 0 ? 1 : step > 0 ? this.#closer * STEP : this.#closer / STEP, point);
  }

  /** With the key that browsers zoom by; a trackpad's pinch is told as one too. */
  wheel({deltaY, clientX, clientY}: WheelEvent): void {
    this.#to(this.#closer * Math.exp(-Math.max(-100, Math.min(100, deltaY)) / 250), this.#pointOf(clientX, clientY));
  }

  key(key: string): void {
    const {left, top, width, height} = this.#cells.cell.getBoundingClientRect();
    this.step(key === '0' ? 0 : key === '+' || key === '=' ? 1 : -1, this.#pointOf(left + width / 2, top + height / 2));
  }

  pinch({touches}: TouchEvent): void {
    const {window} = this.#cells;
    this.#fingers = {apart: apart(touches), closer: this.#closer};
    window.addEventListener('touchmove', this.#onFingers, {passive: false});
    window.addEventListener('touchend', () => window.removeEventListener('touchmove', this.#onFingers), {once: true});
  }

  readonly #onFingers = (event: TouchEvent): void => {
    const {touches} = event;
    if (touches.length !== 2 || !this.#fingers) return;
    event.preventDefault();
    const [one, two] = [touches[0]!, touches[1]!];
    this.#to((this.#fingers.closer * apart(touches)) / this.#fingers.apart, this.#pointOf((one.clientX + two.clientX) / 2, (one.clientY + two.clientY) / 2));
  };

  #pointOf(x: number, y: number): Point {
    const {left, top, width, height} = this.#cells.window.getBoundingClientRect();
    return [Math.max(0, Math.min(1, (x - left) / width)), Math.max(0, Math.min(1, (y - top) / height))];
  }

  /** The point stays where it is. */
  #to(closer: number, [x, y]: Point): void {
    const {window, zoom: before} = this.#cells;
    const {clientWidth, clientHeight} = window;
    const [left, top] = [(window.scrollLeft + x * clientWidth) / before.across, (window.scrollTop + y * clientHeight) / before.down];
    this.#closer = closer < 1.05 ? 1 : Math.min(closer, this.#cells.most);
    this.#cells.draw();
    const {zoom} = this.#cells;
    window.scrollLeft = left * zoom.across - x * clientWidth;
    window.scrollTop = top * zoom.down - y * clientHeight;
    this.#cells.changed();
  }
}

const apart = ({0: one, 1: two}: TouchList): number => Math.hypot(one!.clientX - two!.clientX, one!.clientY - two!.clientY);
