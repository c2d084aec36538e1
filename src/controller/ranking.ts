import {nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {RankingRow} from '../model/ranking-row.js';
import type {Head, RankingTableModel, Sort} from '../model/ranking-table.js';
import {finish, LARGE, type Work} from '../model/work.js';
import type {Place} from '../view/frame.js';
import {rankingPicture} from '../view/ranking-table.js';
import type {searchLine} from '../view/ranking-search.js';
import type {RankingGrid} from './ranking-grid.js';
import type {Task} from './slices.js';

type Host = ReactiveControllerHost & HTMLElement & {readonly own: string | undefined};

/** Up to so many rows are a native table; of more, only those in sight are drawn. */
const NATIVE = 200;

/** Rows that stand there until the code for many more has come. */
const FIRST = 30;

/** Milliseconds after which a reader is told that something takes long. */
const LONG = 500;

/** What only large tables need, once it has come. */
let Grid: typeof RankingGrid | 'none' | undefined;
let search: typeof searchLine | undefined;

/** What a reader asks of a ranking. */
interface Wish {
  readonly sorts: readonly Sort[];
  readonly query: string;
}

/** What a reader has asked of a ranking, and what came of it. */
export class RankingController implements ReactiveController {
  readonly #host: Host;
  /** Lets the model be made anew, since more is known of its document. */
  readonly #forget: () => unknown;
  #model: RankingTableModel | undefined;
  /** What the reader asked for, and what of it is shown. */
  #wanted: Wish = {sorts: [], query: ''};
  #shown: Wish & {readonly order?: Uint32Array; readonly rows?: Uint32Array} = this.#wanted;
  #status = '';
  #task: Task = {cancelled: true};
  #slow = false;
  #studied: Task | undefined;
  #grid: RankingGrid | undefined;
  #more = 0;
  readonly #asked = new Set<string>();

  constructor(host: Host, forget: () => unknown) {
    this.#host = host;
    this.#forget = forget;
    host.addController(this);
  }

  /** The table of a model as its reader wants it. */
  picture(model: RankingTableModel, place: Place): unknown {
    const {order: base, heads, sort} = model;
    const anew = base !== this.#model?.order;
    this.#model = model;
    if (anew) {
      this.#wanted = {...this.#wanted, sorts: this.#wanted.sorts.filter(({key}) => heads.some((head) => head.key === key))};
      this.#shown = {sorts: [], query: ''};
      if (this.#wanted.sorts.length > 0 || this.#wanted.query !== '') void this.#run();
    }
    const {sorts, rows = base} = this.#shown;
    const native = rows.length <= NATIVE;
    if (!native && typeof Grid !== 'function') this.#load();
    if (base.length > FIRST && typeof search !== 'function') this.#loadSearch();
    return rankingPicture(model, place, {
      order: rows,
      sorts: sorts.length > 0 ? sorts : sort ? [sort] : [],
      shown: native ? Math.max(1, rows.length) : typeof Grid === 'function' ? 0 : Grid === 'none' ? NATIVE + this.#more : FIRST,
      isOwn: this.#isOwn,
      above: typeof search === 'function' ? search(model.say, {query: this.#wanted.query, found: this.#shown.query === '' ? undefined : rows.length, all: base.length, far: base.length > NATIVE, slow: this.#slow, onInput: this.#onInput}) : nothing,
      status: this.#status,
      onSort: this.#onSort,
      onMore: () => void this.#showMore(),
    });
  }

  hostConnected(): void {
    this.#host.addEventListener('keydown', this.#onKey);
  }

  hostUpdated(): void {
    const model = this.#model;
    const table = this.#host.shadowRoot?.querySelector<HTMLElement>('.far > table') ?? undefined;
    if (table !== this.#grid?.table) {
      this.#grid?.destroy();
      this.#grid = table && typeof Grid === 'function' ? new Grid(table) : undefined;
    }
    if (!model) return;
    this.#grid?.show({model, order: this.#shown.rows ?? model.order, own: this.#host.own, isOwn: this.#isOwn});
    if (model.study && !this.#studied) void this.#study(model);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#onKey);
    this.#grid?.destroy();
    this.#grid = undefined;
    this.#task.cancelled = true;
    if (this.#studied) this.#studied.cancelled = true;
    this.#studied = undefined;
  }

  readonly #isOwn = ({own, code, unit}: RankingRow): boolean => own || (this.#host.own !== undefined && (this.#host.own === code || this.#host.own === unit));

  #load(): void {
    if (this.#asked.has('grid')) return;
    this.#asked.add('grid');
    void import('./ranking-grid.js').then(({RankingGrid}) => (Grid = RankingGrid), () => (Grid = 'none')).then(() => this.#host.requestUpdate());
  }

  #loadSearch(): void {
    if (this.#asked.has('search')) return;
    this.#asked.add('search');
    void import('../view/ranking-search.js').then(({searchLine}) => (search = searchLine), () => undefined).then(() => this.#host.requestUpdate());
  }

  /** Looks through very many rows once the first of them are on the page. */
  async #study(model: RankingTableModel): Promise<void> {
    const task = (this.#studied = {cancelled: false});
    await new Promise((resolve) => setTimeout(resolve, 100));
    const done = await this.#do(model.study!(), task);
    if (this.#studied === task) this.#studied = undefined;
    if (done === undefined || task.cancelled) return;
    this.#forget();
    this.#host.requestUpdate();
  }

  /** Words and ranks begin with the first, figures with the greatest; the same heading again turns the order round. A further column decides where the others leave rows alike. */
  readonly #onSort = ({key, numeric}: Head, further: boolean): void => {
    const {sort} = this.#model!;
    const now = this.#wanted.sorts.length > 0 ? this.#wanted.sorts : sort ? [sort] : [];
    const same = now.find((one) => one.key === key);
    const next = {key, descending: same ? !same.descending : numeric};
    this.#wanted = {...this.#wanted, sorts: !further ? [next] : same ? now.map((one) => (one === same ? next : one)) : [...now, next]};
    void this.#run();
  };

  readonly #onInput = ({currentTarget}: Event): void => {
    this.#wanted = {...this.#wanted, query: (currentTarget as HTMLInputElement).value};
    void this.#run();
  };

  /** Escape gives up what takes long. */
  readonly #onKey = ({key}: KeyboardEvent): void => {
    if (key !== 'Escape' || this.#task.cancelled) return;
    this.#task.cancelled = true;
    this.#slow = false;
    this.#wanted = {sorts: this.#shown.sorts, query: this.#shown.query};
    this.#host.requestUpdate();
  };

  /** Sorts and searches as the reader wants it; whoever asks for something else meanwhile gets that. */
  async #run(): Promise<void> {
    const model = this.#model!;
    const wish = this.#wanted;
    this.#task.cancelled = true;
    const task: Task = {cancelled: false};
    this.#task = task;
    const late = setTimeout(() => {
      this.#slow = !task.cancelled;
      this.#host.requestUpdate();
    }, LONG);
    const sorted = wish.sorts === this.#shown.sorts ? (this.#shown.order ?? model.order) : await model.sorted(wish.sorts, 'pinyin').then((work) => this.#do(work, task));
    const rows = sorted && !task.cancelled && wish.query.trim() !== '' ? await model.found(sorted, wish.query).then((work) => this.#do(work, task)) : sorted;
    clearTimeout(late);
    if (!sorted || !rows || task.cancelled || model.order !== this.#model?.order) return;
    task.cancelled = true;
    this.#slow = false;
    const {say, heads} = this.#model;
    this.#status = wish.query !== this.#shown.query
      ? wish.query === '' ? '' : rows.length === 0 ? say.nobodyFound : say.found(rows.length, model.order.length)
      : wish.sorts.map(({key, descending}) => say.sorted(heads.find((head) => head.key === key)!.label, descending)).join(' ');
    this.#shown = {...wish, order: sorted, rows};
    this.#host.requestUpdate();
  }

  /** Work on few rows is done at once; on many, in slices between which the reader comes first. */
  async #do<T>(work: Work<T>, task: Task): Promise<T | undefined> {
    if (this.#model!.order.length <= LARGE) return finish(work);
    const {inSlices} = await import('./slices.js');
    return inSlices(work, task);
  }

  /** Whoever asked for the last rows keeps a place in the table when the button goes. */
  async #showMore(): Promise<void> {
    this.#more += NATIVE;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const root = this.#host.shadowRoot;
    if (!root?.activeElement) root?.querySelector<HTMLElement>('.ranks')?.focus();
  }
}
