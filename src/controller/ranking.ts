import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {RankingRow} from '../model/ranking-row.js';
import type {Head, RankingTableModel, Sort} from '../model/ranking-table.js';
import {finish, LARGE, type Work} from '../model/work.js';
import type {Place} from '../view/frame.js';
import {rankingPicture} from '../view/ranking-table.js';
import type {RankingGrid} from './ranking-grid.js';
import type {Task} from './slices.js';

type Host = ReactiveControllerHost & HTMLElement & {readonly own: string | undefined};

/** Up to so many rows are a native table; of more, only those in sight are drawn. */
const NATIVE = 200;

/** Rows that stand there until the code for many more has come. */
const FIRST = 30;

/** What a reader has asked of a ranking, and what came of it. */
export class RankingController implements ReactiveController {
  readonly #host: Host;
  /** Lets the model be made anew, since more is known of its document. */
  readonly #forget: () => unknown;
  #model: RankingTableModel | undefined;
  #sorts: readonly Sort[] = [];
  #order: Uint32Array | undefined;
  #status = '';
  #task: Task = {cancelled: false};
  #studied: Task | undefined;
  #grid: RankingGrid | undefined;
  #Grid: typeof RankingGrid | 'loading' | 'none' | undefined;
  #more = 0;

  constructor(host: Host, forget: () => unknown) {
    this.#host = host;
    this.#forget = forget;
    host.addController(this);
  }

  /** The table of a model as its reader wants it. */
  picture(model: RankingTableModel, place: Place): unknown {
    const {order: base, heads, sort} = model;
    if (base !== this.#model?.order) {
      this.#order = undefined;
      this.#sorts = this.#sorts.filter(({key}) => heads.some((head) => head.key === key));
      this.#model = model;
      if (this.#sorts.length > 0) void this.#run();
    }
    this.#model = model;
    const order = this.#order ?? base;
    const native = order.length <= NATIVE;
    if (!native && this.#Grid === undefined) this.#load();
    return rankingPicture(model, place, {
      order,
      sorts: this.#sorts.length > 0 ? this.#sorts : sort ? [sort] : [],
      shown: native ? Math.max(1, order.length) : typeof this.#Grid === 'function' ? 0 : this.#Grid === 'none' ? NATIVE + this.#more : FIRST,
      isOwn: this.#isOwn,
      status: this.#status,
      onSort: this.#onSort,
      onMore: () => void this.#showMore(),
    });
  }

  hostUpdated(): void {
    const model = this.#model;
    const table = this.#host.shadowRoot?.querySelector<HTMLElement>('.far > table') ?? undefined;
    if (table !== this.#grid?.table) {
      this.#grid?.destroy();
      this.#grid = table && typeof this.#Grid === 'function' ? new this.#Grid(table) : undefined;
    }
    if (!model) return;
    this.#grid?.show({model, order: this.#order ?? model.order, own: this.#host.own, isOwn: this.#isOwn});
    if (model.study && !this.#studied) void this.#study(model);
  }

  hostDisconnected(): void {
    this.#grid?.destroy();
    this.#grid = undefined;
    this.#task.cancelled = true;
    if (this.#studied) this.#studied.cancelled = true;
    this.#studied = undefined;
  }

  readonly #isOwn = ({own, code, unit}: RankingRow): boolean => own || (this.#host.own !== undefined && (this.#host.own === code || this.#host.own === unit));

  #load(): void {
    this.#Grid = 'loading';
    void import('./ranking-grid.js').then(
      ({RankingGrid}) => (this.#Grid = RankingGrid),
      () => (this.#Grid = 'none'),
    ).then(() => this.#host.requestUpdate());
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
    const model = this.#model!;
    const now = this.#sorts.length > 0 ? this.#sorts : model.sort ? [model.sort] : [];
    const same = now.find((sort) => sort.key === key);
    const sort = {key, descending: same ? !same.descending : numeric};
    this.#sorts = !further ? [sort] : same ? now.map((one) => (one === same ? sort : one)) : [...now, sort];
    void this.#run();
  };

  async #run(): Promise<void> {
    const model = this.#model!;
    const sorts = this.#sorts;
    this.#task.cancelled = true;
    const task = (this.#task = {cancelled: false});
    const order = await model.sorted(sorts, 'pinyin').then((work) => this.#do(work, task));
    if (order === undefined || task.cancelled || model.order !== this.#model?.order) return;
    this.#order = order;
    const named = sorts.map(({key, descending}) => this.#model!.say.sorted(model.heads.find((head) => head.key === key)!.label, descending));
    this.#status = named.join(' ');
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
