import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {PAPER} from '../view/printed.js';
import {readAll, readNever, readSoon} from './newcomers.js';

type Host = ReactiveControllerHost & HTMLElement;

/** How much room a widget has, in CSS pixels of its own box, not of the screen. */
export type Width = 'narrow' | 'medium' | 'wide';

const hosts = new Map<Element, WidthController>();
let observer: ResizeObserver | undefined;

/** Paper has its own width, which nobody reports; what is narrower on the screen stays as it is. */
const onPaper = (): void => {
  hosts.forEach((width, {clientWidth}) => width.measured(Math.min(clientWidth, PAPER)));
  addEventListener('afterprint', onScreen, {once: true});
};
const onScreen = (): void => hosts.forEach((width, {clientWidth}) => width.measured(clientWidth));

/** Tells its host how wide it is; one observer and one listener serve the whole page. */
export class WidthController implements ReactiveController {
  /** Whether its host draws by the pixel, and must again with every change of its room. */
  exact = false;

  readonly #host: Host;
  #width: Width = 'medium';
  #pixels = 0;
  #reported = 0;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get width(): Width {
    return this.#width;
  }

  /** CSS pixels; nought before the first layout. */
  get pixels(): number {
    return this.#pixels;
  }

  hostConnected(): void {
    // Measured before it is drawn, a widget need not be drawn twice.
    readSoon(this.#read);
    if (!('ResizeObserver' in window)) return;
    // To redraw at once could change the very box that is being reported, which the browser calls an error.
    observer ??= new ResizeObserver((entries) => requestAnimationFrame(() => entries.forEach(({target, contentRect}) => hosts.get(target)?.measured(contentRect.width))));
    if (hosts.size === 0) addEventListener('beforeprint', onPaper);
    hosts.set(this.#host, this);
    observer.observe(this.#host);
  }

  hostUpdate(): void {
    readAll();
  }

  hostDisconnected(): void {
    readNever(this.#read);
    hosts.delete(this.#host);
    observer?.unobserve(this.#host);
    if (hosts.size === 0) removeEventListener('beforeprint', onPaper);
  }

  readonly #read = () => this.measured(this.#host.clientWidth);

  /** A widget that is hidden keeps the width it had. What it was drawn by is reported once more by the observer, and changes nothing. */
  measured(pixels: number): void {
    const before = this.#reported;
    this.#reported = pixels;
    if (pixels === 0 || pixels === before) return;
    this.#pixels = pixels;
    const width = pixels < 520 ? 'narrow' : pixels < 860 ? 'medium' : 'wide';
    if (width === this.#width && !this.exact) return;
    this.#width = width;
    this.#host.requestUpdate();
  }
}
