import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** How much room a widget has, in CSS pixels of its own box, not of the screen. */
export type Width = 'narrow' | 'medium' | 'wide';

const hosts = new Map<Element, WidthController>();
let observer: ResizeObserver | undefined;

/** Tells its host how wide it is; one observer serves the whole page. */
export class WidthController implements ReactiveController {
  readonly #host: Host;
  #width: Width = 'medium';
  #pixels = 0;

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
    observer ??= new ResizeObserver((entries) => entries.forEach(({target, contentRect}) => hosts.get(target)?.measured(contentRect.width)));
    hosts.set(this.#host, this);
    observer.observe(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    observer?.unobserve(this.#host);
  }

  measured(pixels: number): void {
    this.#pixels = pixels;
    const width = pixels < 520 ? 'narrow' : pixels < 860 ? 'medium' : 'wide';
    if (width === this.#width) return;
    this.#width = width;
    this.#host.requestUpdate();
  }
}
