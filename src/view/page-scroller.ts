import type {Scroller} from './row-picture.js';

/**
 * The page as what scrolls a long list, where a box of its own would be a page inside a page: on a phone a finger in it
 * never gets past it. How far it is scrolled is how far the list's first row is above the edge of what is seen.
 */
export class PageScroller implements Scroller {
  readonly #body: HTMLElement;
  readonly #outer: Element;

  constructor(body: HTMLElement) {
    this.#body = body;
    this.#outer = scrollerOf(body);
  }

  get clientHeight(): number {
    // What is seen, without the heading, which is not.
    return this.#height + this.#body.offsetTop;
  }

  get clientWidth(): number {
    return this.#body.clientWidth;
  }

  /** Between the first row and the last that can stand at the edge. */
  get scrollTop(): number {
    const farthest = Math.max(0, this.#body.offsetHeight - this.#height);
    return Math.max(0, Math.min(farthest, this.#above));
  }

  set scrollTop(place: number) {
    const {scrollTop} = this;
    // Nobody is brought to the list who is not in it.
    if (place !== scrollTop) this.#outer.scrollTop += place - (place === 0 ? Math.max(0, this.#above) : this.#above);
  }

  addEventListener(type: 'scroll', listener: () => void, options?: AddEventListenerOptions): void {
    // Whatever scrolls around the list tells of it on its way down.
    addEventListener(type, listener, {...options, capture: true});
  }

  removeEventListener(type: 'scroll', listener: () => void): void {
    removeEventListener(type, listener, true);
  }

  get #above(): number {
    const edge = this.#outer === document.scrollingElement ? 0 : this.#outer.getBoundingClientRect().top;
    return edge - this.#body.getBoundingClientRect().top;
  }

  get #height(): number {
    return this.#outer.clientHeight;
  }
}

/** Whatever scrolls what is around an element: a box of the page, else the page. */
function scrollerOf(element: Element): Element {
  for (let at: Element | null = element.parentElement; at; at = at.parentElement ?? outOf(at)) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight && at !== document.body) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}

const outOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.assignedSlot ?? (root instanceof ShadowRoot ? root.host : null);
};
