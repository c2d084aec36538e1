import {panned, zoomed, type Window} from '../model/case-window.js';

/** By how much a turn of the wheel, a press of a key or a button looks closer. */
export const STEP = 1.6;

/** Where time is drawn: which part of a row, in pixels of the page. */
export interface TimeBox {
  readonly left: number;
  readonly width: number;
}

/** Wheel, fingers and mouse over an axis of time: Ctrl and the wheel look closer, Shift and the wheel go along, two fingers pinch, a drag pulls time along. */
export class CaseZoom {
  readonly #place: HTMLElement;
  readonly #box: () => TimeBox | undefined;
  readonly #window: () => Window;
  readonly #look: (window: Window) => void;
  readonly #fingers = new Map<number, number>();
  #dragged = 0;

  constructor(place: HTMLElement, box: () => TimeBox | undefined, window: () => Window, look: (window: Window) => void) {
    this.#place = place;
    this.#box = box;
    this.#window = window;
    this.#look = look;
    place.addEventListener('wheel', this.#onWheel, {passive: false});
    place.addEventListener('pointerdown', this.#onPointer);
    place.addEventListener('pointermove', this.#onPointer);
    for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) place.addEventListener(end, this.#onEnd);
    place.addEventListener('click', this.#onClick, true);
  }

  /** Lets go of the page. */
  destroy(): void {
    this.#place.removeEventListener('wheel', this.#onWheel);
    this.#place.removeEventListener('pointerdown', this.#onPointer);
    this.#place.removeEventListener('pointermove', this.#onPointer);
    for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) this.#place.removeEventListener(end, this.#onEnd);
    this.#place.removeEventListener('click', this.#onClick, true);
  }

  readonly #onWheel = (event: WheelEvent): void => {
    const box = this.#box();
    const {ctrlKey, metaKey, shiftKey, deltaX, deltaY} = event;
    if (!box || event.clientX < box.left) return;
    if (ctrlKey || metaKey) {
      event.preventDefault();
      this.#look(zoomed(this.#window(), STEP ** (-Math.sign(deltaY) * Math.min(1, Math.abs(deltaY) / 60)), this.#share(event.clientX, box)));
    } else if (shiftKey || Math.abs(deltaX) > Math.abs(deltaY)) {
      event.preventDefault();
      this.#look(panned(this.#window(), (deltaX || deltaY) / box.width));
    }
  };

  readonly #onPointer = (event: PointerEvent): void => {
    const {type, pointerId, clientX, button} = event;
    const box = this.#box();
    if (!box) return;
    if (type === 'pointerdown') {
      if (button !== 0 || clientX < box.left) return;
      this.#fingers.set(pointerId, clientX);
      this.#dragged = 0;
      return;
    }
    const before = this.#fingers.get(pointerId);
    if (before === undefined || before === clientX) return;
    const others = [...this.#fingers].filter(([id]) => id !== pointerId).map(([, x]) => x);
    this.#fingers.set(pointerId, clientX);
    this.#dragged += Math.abs(clientX - before);
    const [other] = others;
    if (other === undefined) {
      if (this.#dragged > 4) this.#look(panned(this.#window(), (before - clientX) / box.width));
      return;
    }
    const [was, is] = [Math.max(8, Math.abs(before - other)), Math.max(8, Math.abs(clientX - other))];
    this.#look(zoomed(this.#window(), is / was, this.#share((clientX + other) / 2, box)));
  };

  readonly #onEnd = ({pointerId}: PointerEvent): void => {
    this.#fingers.delete(pointerId);
  };

  /** Whoever has pulled time along has not pressed anything. */
  readonly #onClick = (event: Event): void => {
    if (this.#dragged > 4) event.stopPropagation();
    this.#dragged = 0;
  };

  #share(x: number, {left, width}: TimeBox): number {
    return Math.min(1, Math.max(0, (x - left) / Math.max(1, width)));
  }
}
