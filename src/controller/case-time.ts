import {dayAt} from '../calendar/day.js';
import type {CaseToolsWords} from '../language/zh-hans/case-tools.js';
import {sayDay} from '../language/time.js';
import type {Words} from '../language/zh-hans/words.js';
import {axisOf, type AxisTick} from '../model/case-axis.js';
import {instantFor} from '../model/case-lanes.js';
import type {CaseTimelineModel} from '../model/case-timeline.js';
import {fitted, panned, placeIn, reaching, zoomed, type Window} from '../model/case-window.js';
import {momentOf} from '../model/moment.js';
import {drawAxis} from '../view/case-axis.js';
import {CaseZoom, STEP} from './case-zoom.js';

/** What the axis is drawn for. */
export interface TimeState {
  readonly model: CaseTimelineModel;
  readonly say: CaseToolsWords;
  readonly words: Words;
  /** Of the widget: its room in CSS pixels, nought before that is known, and the classes of its frame. */
  readonly pixels: number;
  readonly classes: string;
}

/** What stands around an axis, in the size of the type: the frame's room at both sides, the names beside, and what is left free at its end. */
const AROUND = 2.86;
const NAMES = {wide: 17, medium: 12};
const FREE = 1;

/** Another room than this, in the size of the type, is drawn anew; less, such as a bar that scrolls, moves no word. */
const SLACK = 1.5;

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
  #guessed = '';
  /** How wide time is drawn, and how wide names beside it, in the size of the type. */
  ems = 40;
  label = 16;
  readonly #sizes = 'ResizeObserver' in window ? new ResizeObserver(() => this.#sized()) : undefined;

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
      for (const part of table.querySelectorAll('thead th')) this.#sizes?.observe(part);
    }
    this.#guess(state);
    this.#draw();
  }

  /** Lets go of the page. */
  leave(): void {
    cancelAnimationFrame(this.#drawing);
    this.#drawing = 0;
    this.#zoom?.destroy();
    this.#sizes?.disconnect();
    this.#table = this.#zoom = undefined;
    this.#guessed = '';
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

  #later(): void {
    if (this.#drawing !== 0 || !this.#table) return;
    this.#drawing = requestAnimationFrame(() => {
      this.#drawing = 0;
      this.#draw();
      this.#redraw();
    });
  }

  get #axis(): HTMLElement | null {
    return this.#table?.querySelector<HTMLElement>('.axis') ?? null;
  }

  /** How wide time will be drawn. To ask before it is painted would have the page laid out once more; the browser tells it after the layout that it makes anyway. */
  #guess({pixels, classes}: TimeState): void {
    if (!this.#sizes) return this.#sized();
    const key = `${pixels} ${classes}`;
    if (key === this.#guessed) return;
    this.#guessed = key;
    if (pixels === 0) return;
    const width = pixels / (classes.includes('large') ? 18 : 14) - AROUND;
    const names = classes.includes('narrow') ? 0 : NAMES[classes.includes('wide') ? 'wide' : 'medium'];
    this.#room(width - names, names);
  }

  /** As wide as it has been laid out. */
  #sized(): void {
    const [axis, head] = [this.#axis, this.#table?.querySelector<HTMLElement>('thead th')];
    if (!axis || !head || axis.clientWidth === 0) return;
    const size = parseFloat(getComputedStyle(this.#table!).fontSize) || 14;
    const [ems, label] = [this.ems, this.label];
    this.#room(axis.clientWidth / size, head.clientWidth / size);
    if (Math.abs(this.ems - ems) > SLACK || Math.abs(this.label - label) > SLACK) this.#later();
    else [this.ems, this.label] = [ems, label];
  }

  #room(axis: number, names: number): void {
    this.ems = Math.max(8, axis - FREE);
    this.label = Math.max(6, names - 1.2);
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
    drawAxis(place, {ticks, now: inSight ? at : undefined, today: say.now, told: say.axis + words.colon + say.span(days[0]!, days[1]!), ems: this.ems});
    const lines = [...(inSight ? [line(at, 'var(--_accent)', 2)] : []), ...ticks.map((tick: AxisTick) => line(tick.at, 'var(--_line-2)', 1))];
    table.style.setProperty('--_times', lines.length === 0 ? 'none' : lines.join(','));
  }
}

const line = (at: number, colour: string, width: number) => `linear-gradient(${colour},${colour}) ${at}% 0/${width}px 100% no-repeat`;
