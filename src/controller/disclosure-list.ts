import {nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {untilMidnight} from '../calendar/day.js';
import {check, checkedOf} from '../model/disclosure-check.js';
import type {DisclosureListModel} from '../model/disclosure-list.js';
import type {Place} from '../view/frame.js';
import {disclosurePicture, type DisclosureState} from '../view/disclosure-list.js';
import {addressTo, placeOf, watchPlaces} from './address.js';
import type {DisclosureFar} from './disclosure-far.js';
import type {DisclosureSearch} from './disclosure-search.js';
import {latestNow} from './server-clock.js';
import {inSlices, type Task} from './slices.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Up to so many entries are all on the page; of more, those in sight, and the first few until the code for that has come. */
const NEAR = 60;
const FIRST = 8;

/** More entries than these are on the page before anything else is made ready. */
const LARGE = 5000;

/** Milliseconds in which the first entries are surely on the page. */
const PAINTED = 50;

/** What a permanent link begins with: `#entry-` and the entry's id. */
const PREFIX = 'entry-';

/** A list on the page: what its reader looks for, the entry a link has opened, and the end of the day, when entries expire. */
export class DisclosureListController implements ReactiveController {
  readonly #host: Host;
  readonly #forget: () => unknown;
  #model: DisclosureListModel | undefined;
  #state: DisclosureState | undefined;
  #place: Place | undefined;
  #search: DisclosureSearch | undefined;
  #far: DisclosureFar | undefined;
  #parts: {readonly Search: typeof DisclosureSearch; readonly Far: typeof DisclosureFar} | undefined;
  #asked = false;
  #checking: Task & {readonly document?: unknown} = {cancelled: false};
  /** The id that the address names, and whether it is still to be gone to. */
  #linked: string | undefined;
  #going = false;
  #leave: (() => void) | undefined;
  #midnight: ReturnType<typeof setTimeout> | undefined;
  #folded = false;

  /** `forget` has the model made anew when a closer look has found something. */
  constructor(host: Host, forget: () => unknown) {
    this.#host = host;
    this.#forget = forget;
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = watchPlaces(PREFIX, this.#goTo);
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
    const named = placeOf(PREFIX);
    if (named !== undefined) this.#goTo(named);
  }

  /** The list of a model as its reader wants it. */
  picture(model: DisclosureListModel, place: Place): unknown {
    const {order} = model.survey;
    if (order.length > 1) this.#need(order.length > LARGE);
    this.#check(model);
    if (this.#parts) this.#search ??= new this.#parts.Search(this.#host);
    const linked = this.#linked === undefined ? undefined : model.linked(this.#linked);
    // What a link names is shown, whatever was looked for.
    if (linked && 'place' in linked && this.#going) this.#search?.reset();
    const search = order.length > 1 ? this.#search : undefined;
    const rows = search?.of(model) ?? order;
    const far = rows.length > NEAR;
    this.#model = model;
    this.#place = place;
    this.#state = {
      rows: far && !this.#parts ? rows.slice(0, FIRST) : rows,
      far: far && this.#parts !== undefined,
      tools: search?.tools(model) ?? nothing,
      missed: linked && 'text' in linked ? linked : undefined,
      opened: linked && 'place' in linked ? this.#linked : undefined,
      addressOf: (id) => addressTo(PREFIX + id),
    };
    return disclosurePicture(model, place.words, this.#state);
  }

  hostUpdated(): void {
    const list = this.#host.shadowRoot?.querySelector<HTMLElement>('.list.far') ?? undefined;
    let focused: number | undefined;
    if (list !== this.#far?.list || (list && this.#far?.paged !== (list.closest('.narrow') !== null))) {
      // In another room the same entry is read on.
      focused = list === this.#far?.list ? this.#far?.focused : undefined;
      this.#far?.destroy();
      this.#far = list && this.#parts ? new this.#parts.Far(list) : undefined;
    }
    if (this.#model && this.#state && this.#place) this.#far?.show(this.#model, this.#place.words, this.#state);
    if (focused !== undefined) this.#far?.goTo(focused);
    if (this.#going) this.#arrive();
    this.#wakeAtMidnight();
  }

  hostDisconnected(): void {
    this.#leave?.();
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
    this.#far?.destroy();
    this.#far = undefined;
    this.#search?.cancel();
    this.#checking.cancelled = true;
    this.#checking = {cancelled: true};
    clearTimeout(this.#midnight);
  }

  /** Why entries were withdrawn is folded away on a screen, and stands on paper. */
  readonly #onPrint = ({type}: Event): void => {
    const ends = this.#host.shadowRoot?.querySelector<HTMLDetailsElement>('.ends');
    if (!ends) return;
    if (type === 'beforeprint') [this.#folded, ends.open] = [!ends.open, true];
    else if (this.#folded) ends.open = false;
  };

  /** By the latest clock, which may be ahead of the visitor's, whose midnight every widget wakes at. */
  #wakeAtMidnight(): void {
    clearTimeout(this.#midnight);
    this.#midnight = setTimeout(() => this.#host.requestUpdate(), untilMidnight(latestNow()));
  }

  #need(later: boolean): void {
    if (this.#asked) return;
    this.#asked = true;
    const painted = later ? new Promise((resolve) => setTimeout(resolve, PAINTED)) : undefined;
    void Promise.all([import('./disclosure-search.js'), import('./disclosure-far.js'), painted]).then(([{DisclosureSearch}, {DisclosureFar}]) => {
      this.#parts = {Search: DisclosureSearch, Far: DisclosureFar};
      this.#host.requestUpdate();
    }, () => undefined);
  }

  /** Very many codes are checked when the first entries are on the page. */
  #check({document}: DisclosureListModel): void {
    if (document === this.#checking.document || checkedOf(document)) return;
    this.#checking.cancelled = true;
    const task = (this.#checking = {cancelled: false, document});
    setTimeout(() => void inSlices(check(document), task).then((checked) => {
      if (!checked?.problems.length) return;
      this.#forget();
      this.#host.requestUpdate();
    }), PAINTED);
  }

  readonly #goTo = (id: string): void => {
    this.#linked = id;
    this.#going = true;
    this.#host.requestUpdate();
  };

  /** Opens what the address names: the entry comes into sight and has the focus, or what is said in its stead. */
  #arrive(): void {
    const {shadowRoot: root} = this.#host;
    const {opened, missed, rows} = this.#state ?? {};
    if (missed) {
      this.#going = false;
      root?.querySelector<HTMLElement>('.missed')?.focus();
      return;
    }
    if (opened === undefined || !rows) return;
    // The whole list comes with the code for it.
    if (rows.length < this.#model!.survey.order.length) return;
    this.#going = false;
    const linked = this.#model!.linked(opened);
    if (this.#far && 'place' in linked) this.#far.goTo(linked.place);
    else {
      const row = root?.querySelector<HTMLElement>('.opened');
      row?.scrollIntoView({block: 'center'});
      row?.focus({preventScroll: true});
    }
  }
}

