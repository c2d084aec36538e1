import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** Paints a canvas; `density` is how many device pixels there should be in one CSS pixel. */
export type Draw = (canvas: HTMLCanvasElement, density: number) => void;

/** On paper a pixel is finer than on most screens. */
const PAPER = 3;

const drawings = new WeakMap<Element, () => void>();
let observer: ResizeObserver | undefined;

/** Has the first canvas of its host drawn after every update, when its room changes, and for paper as the paper is; one observer serves the whole page. */
export class CanvasController implements ReactiveController {
  readonly #host: Host;
  readonly #draw: Draw;
  #canvas: HTMLCanvasElement | undefined;
  #print: MediaQueryList | undefined;

  constructor(host: Host, draw: Draw) {
    this.#host = host;
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    this.#print = matchMedia('print');
    this.#print.addEventListener('change', this.#drawn);
  }

  hostDisconnected(): void {
    this.#print?.removeEventListener('change', this.#drawn);
    this.#watch(undefined);
  }

  hostUpdated(): void {
    this.#watch(this.#host.shadowRoot?.querySelector('canvas') ?? undefined);
    this.#drawn();
  }

  #watch(canvas: HTMLCanvasElement | undefined): void {
    if (canvas === this.#canvas) return;
    if (this.#canvas) observer?.unobserve(this.#canvas);
    this.#canvas = canvas;
    if (!canvas) return;
    observer ??= new ResizeObserver((entries) => entries.forEach(({target}) => drawings.get(target)?.()));
    drawings.set(canvas, this.#drawn);
    observer.observe(canvas);
  }

  readonly #drawn = (): void => {
    if (this.#canvas) this.#draw(this.#canvas, this.#print?.matches ? PAPER : devicePixelRatio);
  };
}
