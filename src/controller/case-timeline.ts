import {html, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {CaseTimelineDocument} from '../contract/case-timeline.js';
import {caseMore, loadCaseMore} from '../model/case-more.js';
import type {CaseTimelineModel} from '../model/case-timeline.js';
import type {Place} from '../view/frame.js';
import {fewCases, readingSwitch} from '../view/case-timeline.js';
import type {CaseBoard} from './case-board.js';
import {readings, type CaseReading} from './case-reading.js';
import {inherited} from './setting.js';
import type {Task} from './slices.js';
import type {WidgetController} from './widget.js';

/** What a page asks of a timeline beyond its data. */
export interface CaseTimelineHost extends ReactiveControllerHost, HTMLElement {
  reading: string | undefined;
}

/** The longest that browsers wait. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** Milliseconds after which the cases that nobody sees yet are looked at: what is seen is painted first. */
const AFTER = 300;

/** What many cases need and few do not. */
let Board: typeof CaseBoard | undefined;

/** Cases on the page, in the reading that the reader has chosen, else in the one that suits their number and the room. */
export class CaseTimelineController implements ReactiveController {
  readonly #host: CaseTimelineHost;
  readonly #widget: Pick<WidgetController<CaseTimelineDocument, CaseTimelineModel>, 'forget' | 'width'>;
  #model: CaseTimelineModel | undefined;
  #board: CaseBoard | undefined;
  #asked: Promise<unknown> | undefined;
  #lost = false;
  #wanted = false;
  #studied: Task | undefined;
  #turn: ReturnType<typeof setTimeout> | undefined;
  #turns: number | undefined;

  constructor(host: CaseTimelineHost, widget: Pick<WidgetController<CaseTimelineDocument, CaseTimelineModel>, 'forget' | 'width'>) {
    this.#host = host;
    this.#widget = widget;
    host.addController(this);
  }

  /** The cases of a model. */
  picture(model: CaseTimelineModel, place: Place): unknown {
    this.#model = model;
    const reading = this.#readingOf(model, place.classes);
    const far = !model.inFull || reading !== 'full';
    if (far && !(Board && caseMore())) void this.#need();
    if (far && Board && !this.#lost) this.#board ??= new Board(this.#host, this.#widget.width);
    const board = far ? this.#board : undefined;
    const {say} = model.voice();
    return html`
      ${model.count > 1 && inherited(this.#host, 'data-picture') === undefined ? readingSwitch(reading, say, (name) => this.#choose(name)) : nothing}
      ${board ? board.picture(model, place, reading) : far && !this.#lost ? html`<p class="rest" role="status">${place.words.loading}</p>` : fewCases(model)}
    `;
  }

  hostUpdated(): void {
    const model = this.#model;
    if (!model) return;
    this.#board?.drawn();
    if (model.wants && !this.#wanted && !this.#asked) this.#more();
    if (model.study && !this.#studied) void this.#study(model);
    this.#wait(model);
  }

  hostDisconnected(): void {
    this.#board?.destroy();
    this.#board = undefined;
    if (this.#studied) this.#studied.cancelled = true;
    this.#studied = undefined;
    clearTimeout(this.#turn);
    this.#turns = undefined;
  }

  #readingOf({count, inFull, survey}: CaseTimelineModel, classes: string): CaseReading {
    const asked = readings.find((name) => name === this.#host.reading);
    if (asked) return asked;
    if (inFull) return 'full';
    if (!classes.includes('narrow')) return 'rows';
    return count > 0 && survey?.clocks.of.length === 0 ? 'full' : 'due';
  }

  #choose(name: string): void {
    this.#host.reading = name;
    this.#host.requestUpdate();
  }

  #need(): Promise<unknown> {
    return (this.#asked ??= Promise.all([import('./case-board.js'), loadCaseMore()])
      .then(
        ([loaded]) => {
          Board = loaded.CaseBoard;
        },
        () => {
          this.#lost = true;
        },
      )
      .then(() => this.#renew()));
  }

  /** What else can be said of the document, when the code for it has come; without it, the cases stand as they are. */
  #more(): void {
    this.#wanted = true;
    void loadCaseMore().then(
      () => this.#renew(),
      () => undefined,
    );
  }

  /** Draws the same document by what is known now. */
  #renew(): void {
    this.#widget.forget();
    this.#host.requestUpdate();
  }

  /** Looks through very many cases once the first of them are on the page. */
  async #study(model: CaseTimelineModel): Promise<void> {
    const task = (this.#studied = {cancelled: false});
    await new Promise((resolve) => setTimeout(resolve, AFTER));
    const {inSlices} = await import('./slices.js');
    await inSlices(model.study!(), task);
    if (this.#studied === task) this.#studied = undefined;
    if (task.cancelled) return;
    this.#renew();
  }

  /** A limit of hours ends at a moment: the light turns then, not with the day. Where the page says which day it is, time stands still. */
  #wait({turns, voice}: CaseTimelineModel): void {
    if (turns === this.#turns) return;
    this.#turns = turns;
    clearTimeout(this.#turn);
    const wait = turns === undefined ? 0 : turns - Date.now();
    if (wait <= 0 || wait > LONGEST_WAIT || Math.abs(Date.now() - voice().now) > 60_000) return;
    this.#turn = setTimeout(() => {
      this.#turns = undefined;
      this.#renew();
    }, wait);
  }
}
