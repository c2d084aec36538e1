import type {ReactiveControllerHost} from 'lit';
import {rankingTools as home} from '../language/zh-hans/ranking-tools.js';
import type {RankingTableModel} from '../model/ranking-table.js';
import type {Place} from '../view/frame.js';
import type {RankingState} from '../view/ranking-table.js';
import {rankingWall} from '../view/ranking-wall.js';
import {rankingWallStyles} from '../view/ranking-wall-styles.js';
import {wear} from './late-styles.js';
import {OwnRow} from './ranking-own.js';

/** What a page asks of a ranking on a wall. */
export interface WallHost extends ReactiveControllerHost, HTMLElement {
  readonly own: string | undefined;
  readonly wall: string | undefined;
}

/** Seconds that a page stands unless the page says otherwise, and the least and the most it may say. */
const [USUAL, LEAST, MOST] = [10, 3, 3600];

/** Rows of the first page, before it has been measured. */
const GUESS = 10;

/**
 * A ranking that turns its pages by itself: until it is paused, while nobody points at it or is in it by keyboard, and
 * never where the reader's system asks for less motion or nobody sees the page. Loaded for walls alone.
 */
export class RankingWall {
  readonly #host: WallHost;
  readonly #own = new OwnRow(() => this.#host.requestUpdate());
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #sizes = 'ResizeObserver' in window ? new ResizeObserver(() => requestAnimationFrame(this.#onSize)) : undefined;
  #order: Uint32Array | undefined;
  #from = 0;
  #fit = GUESS;
  /** The highest row seen since the room changed, so that every page has as many. */
  #tallest = 0;
  #room = '';
  #paused = false;
  #pointed = false;
  #status = '';
  #seen: Element | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: WallHost) {
    this.#host = host;
    wear(host.shadowRoot!, rankingWallStyles);
    host.addEventListener('pointerenter', this.#onPointer);
    host.addEventListener('pointerleave', this.#onPointer);
    host.addEventListener('focusin', this.#wait);
    host.addEventListener('focusout', this.#onLeave);
    document.addEventListener('visibilitychange', this.#wait);
    this.#calm.addEventListener('change', this.#onCalm);
  }

  /** The page that is shown now. */
  picture(model: RankingTableModel, place: Place, state: RankingState): unknown {
    const {order} = state;
    if (order !== this.#order) this.#from = 0;
    this.#order = order;
    const pages = Math.max(1, Math.ceil(order.length / this.#fit));
    const page = Math.min(pages - 1, Math.floor(this.#from / this.#fit));
    this.#from = page * this.#fit;
    const say = model.phrases('ranking-tools', home);
    return rankingWall(model, place, say, {
      ...state,
      status: this.#status === '' ? state.status : say.page(page + 1, pages),
      from: this.#from,
      fit: this.#fit,
      page,
      pages,
      own: this.#own.place(model, order, this.#host.own ?? undefined),
      paused: this.#paused,
      still: this.#calm.matches,
      onPause: () => {
        this.#paused = !this.#paused;
        this.#wait();
        this.#host.requestUpdate();
      },
      onTurn: (by) => {
        this.#status = 'turned';
        this.#turn(by);
      },
    });
  }

  /** Fits the page into its place once it is drawn, and lets it stand for its time. */
  drawn(): void {
    const place = this.#host.shadowRoot!.querySelector('.wall-page') ?? undefined;
    if (place !== this.#seen) {
      this.#sizes?.disconnect();
      if (place) this.#sizes?.observe(place);
      this.#seen = place;
    }
    if (place) this.#measure(place);
    this.#wait();
  }

  /** Lets go of the page. */
  destroy(): void {
    clearTimeout(this.#timer);
    this.#own.destroy();
    this.#sizes?.disconnect();
    this.#host.removeEventListener('pointerenter', this.#onPointer);
    this.#host.removeEventListener('pointerleave', this.#onPointer);
    this.#host.removeEventListener('focusin', this.#wait);
    this.#host.removeEventListener('focusout', this.#onLeave);
    document.removeEventListener('visibilitychange', this.#wait);
    this.#calm.removeEventListener('change', this.#onCalm);
  }

  #measure(place: Element): void {
    const {clientHeight, clientWidth} = place;
    const room = `${clientHeight} ${clientWidth}`;
    if (room !== this.#room) this.#tallest = 0;
    this.#room = room;
    const rows = Array.from(place.querySelectorAll<HTMLElement>('tbody tr'));
    this.#tallest = Math.max(this.#tallest, ...rows.map(({offsetHeight}) => offsetHeight));
    if (this.#tallest === 0 || clientHeight === 0) return;
    const head = place.querySelector('thead')!.offsetHeight;
    const total = this.#order!.length;
    const all = Math.floor((clientHeight - head) / this.#tallest);
    // Where there is more than one page, the reader's own unit has its place on each.
    const own = place.querySelector('.own') !== null && all < total ? 1 : 0;
    const fit = Math.max(1, Math.min(total, all - own));
    if (fit === this.#fit || total === 0) return;
    this.#fit = fit;
    this.#host.requestUpdate();
  }

  #turn(by: number): void {
    const total = this.#order!.length;
    const pages = Math.max(1, Math.ceil(total / this.#fit));
    this.#from = ((Math.floor(this.#from / this.#fit) + by + pages) % pages) * this.#fit;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#host.requestUpdate();
  }

  /** Whether somebody is in it by keyboard; who pressed a button with the mouse has gone on. */
  get #held(): boolean {
    const active = this.#host.shadowRoot!.activeElement;
    try {
      return active?.matches(':focus-visible') ?? false;
    } catch {
      return active !== null;
    }
  }

  /** Sets the clock, or stops it. */
  readonly #wait = (): void => {
    const turns = !this.#paused && !this.#pointed && !this.#held && !this.#calm.matches && !document.hidden && (this.#order?.length ?? 0) > this.#fit;
    if (!turns) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    } else
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        this.#status = '';
        this.#turn(1);
      }, 1000 * Math.min(MOST, Math.max(LEAST, Number(this.#host.wall) || USUAL)));
  };

  readonly #onPointer = ({type}: Event): void => {
    this.#pointed = type === 'pointerenter';
    this.#wait();
  };

  /** The focus is still where it was while it leaves. */
  readonly #onLeave = (): void => void Promise.resolve().then(this.#wait);

  readonly #onCalm = (): void => this.#host.requestUpdate();

  readonly #onSize = (): void => {
    if (this.#seen && `${this.#seen.clientHeight} ${this.#seen.clientWidth}` !== this.#room) this.#host.requestUpdate();
  };
}
