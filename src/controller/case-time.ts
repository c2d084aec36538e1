import {render} from 'lit';
import {dayAt} from '../calendar/day.js';
import type {CaseToolsWords} from '../language/zh-hans/case-tools.js';
import {sayDay} from '../language/time.js';
import type {Words} from '../language/zh-hans/words.js';
import {axisOf, type AxisTick} from '../model/case-axis.js';
import {instantFor} from '../model/case-lanes.js';
import type {CaseTimelineModel} from '../model/case-timeline.js';
import {fitted, panned, placeIn, reaching, zoomed, type Window} from '../model/case-window.js';
import {momentOf} from '../model/moment.js';
import {axis} from '../view/case-board.js';
import {CaseZoom, STEP} from './case-zoom.js';

/** What the axis is drawn for. */
export interface TimeState {
  readonly model: CaseTimelineModel;
  readonly say: CaseToolsWords;
  readonly words: Words;
}

/** Without a look at all cases, those of the first rows tell which time to show. */
const SOME = 60;

/** The stretch of time that many cases are shown in, and a reader's way through it. */
export class CaseTime {
  readonly #redraw: () => void;
  #window: Window = {from: 0, to: 1};
  #touched = false;
  #zoom: CaseZoom | undefined;
  #table: HTMLElement | undefined;
  #state: TimeState | undefined;
  #drawing = 0;
  #width: number | undefined;
  /** How wide time is drawn, and how wide names beside it, in the size of the type. */
  ems = 40;
  label = 16;
  readonly #sizes = 'ResizeObserver' in window ? new ResizeObserver(([entry]) => this.#sized(entry!.contentRect.width)) : undefined;

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  get window(): Window {
    return this.#window;
  }

  /** Shows all of the time of a model, unless a reader has chosen another stretch of it. */
  fit({count, sourceAt, survey, voice}: CaseTimelineModel): void {
    if (this.#touched) return;
    const {now} = voice();
    let [first, last] = [survey?.first ?? Infinity, survey?.last ?? -Infinity];
    if (!survey) {
      for (let index = 0; index < Math.min(SOME, count); index += 1) {
        for (const {at} of sourceAt(index).steps.slice(0, SOME)) {
          const moment = momentOf(at);
          if (moment === undefined) continue;
          first = Math.min(first, instantFor(moment));
          last = Math.max(last, instantFor(moment));
        }
      }
    }
    this.#window = fitted(first, last, now);
  }

  /** Draws the axis over a table, and listens to whoever looks closer there. */
  show(table: HTMLElement, state: TimeState): void {
    this.#state = state;
    if (table !== this.#table) {
      this.leave();
      this.#table = table;
      this.#zoom = new CaseZoom(table.parentElement!, this.#box, () => this.#window, this.look);
      this.#sizes?.observe(table.parentElement!);
    }
    this.#measure();
    this.#draw();
  }

  /** Lets go of the page. */
  leave(): void {
    cancelAnimationFrame(this.#drawing);
    this.#drawing = 0;
    this.#zoom?.destroy();
    this.#sizes?.disconnect();
    this.#table = this.#zoom = this.#width = undefined;
  }

  /** Looks at another stretch of time; however often that is asked, it is drawn once a frame. */
  readonly look = (window: Window): void => {
    this.#window = window;
    this.#touched = true;
    this.#later();
  };

  /** What a key or a button means here; tells whether it means anything. */
  press(key: string): boolean {
    const window = this.#window;
    const now = this.#state?.model.voice().now ?? 0;
    if (key === '+' || key === '=') this.look(zoomed(window, STEP));
    else if (key === '-' || key === '_') this.look(zoomed(window, 1 / STEP));
    else if (key === 'ArrowLeft' || key === 'ArrowRight') this.look(panned(window, key === 'ArrowLeft' ? -0.2 : 0.2));
    else if (key === 't') {
      const half = (window.to - window.from) / 2;
      this.look({from: now - half, to: now + half});
    } else if (key === '0') {
      this.#touched = false;
      if (this.#state) this.fit(this.#state.model);
      this.#later();
    } else return false;
    return true;
  }

  /** Has a moment in sight. */
  reach(moment: number): void {
    const window = reaching(this.#window, moment);
    if (window.from !== this.#window.from) this.look(window);
  }

  /** Another width; the first that is told is the one that was measured. */
  #sized(width: number): void {
    const known = this.#width;
    this.#width = width;
    if (known !== undefined && known !== width) this.#later();
  }

  #later(): void {
    if (this.#drawing !== 0 || !this.#table) return;
    this.#drawing = requestAnimationFrame(() => {
      this.#drawing = 0;
      this.#measure();
      this.#draw();
      this.#redraw();
    });
  }

  get #axis(): HTMLElement | null {
    return this.#table?.querySelector<HTMLElement>('.axis') ?? null;
  }

  #measure(): void {
    const [axis, head] = [this.#axis, this.#table?.querySelector<HTMLElement>('thead th')];
    if (!axis || !head || axis.clientWidth === 0) return;
    const size = parseFloat(getComputedStyle(this.#table!).fontSize) || 14;
    this.ems = Math.max(8, axis.clientWidth / size - 1);
    this.label = Math.max(6, head.clientWidth / size - 1.2);
  }

  readonly #box = () => {
    const box = this.#axis?.getBoundingClientRect();
    return box && {left: box.left, width: box.width};
  };

  /** Labels above, and a line below each of them and at now through all rows: a background, so that no row has an element for it. */
  #draw(): void {
    const [place, state, table] = [this.#axis, this.#state, this.#table];
    if (!place || !state || !table) return;
    const {model, say, words} = state;
    const ticks = axisOf(this.#window, this.ems / 5.4, words, say);
    const {now} = model.voice();
    const at = placeIn(this.#window, now);
    const inSight = at >= 0 && at <= 100;
    const days = [this.#window.from, this.#window.to].map((moment) => sayDay(words, dayAt(moment)));
    render(axis(ticks, inSight ? at : undefined, say.now, say.axis + words.colon + say.span(days[0]!, days[1]!), this.ems), place);
    const lines = [...(inSight ? [line(at, 'var(--_accent)', 2)] : []), ...ticks.map((tick: AxisTick) => line(tick.at, 'var(--_line-2)', 1))];
    table.style.setProperty('--_times', lines.length === 0 ? 'none' : lines.join(','));
  }
}

const line = (at: number, colour: string, width: number) => `linear-gradient(${colour},${colour}) ${at}% 0/${width}px 100% no-repeat`;
