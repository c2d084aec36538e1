import type {ReactiveControllerHost} from 'lit';
import {rankingTools as home, type RankingToolsWords} from '../language/zh-hans/ranking-tools.js';
import type {NameOrder} from '../model/names.js';
import type {Choices} from '../model/ranking-filter.js';
import {UNIT, type Head} from '../model/ranking-heads.js';
import type {Sort} from '../model/ranking-sort.js';
import type {RankingTableModel} from '../model/ranking-table.js';
import {isPlainView, plainView, viewOf, viewText, type RankingView} from '../model/ranking-view.js';
import {finish, LARGE, type Work} from '../model/work.js';
import type {Place} from '../view/frame.js';
import {rankingTools} from '../view/ranking-tools.js';
import {rankingToolsStyles} from '../view/ranking-tools-styles.js';
import {addressOf, keepInAddress, watchAddress} from './address.js';
import {wear} from './late-styles.js';
import {inSlices, type Task} from './slices.js';

/** Milliseconds after which a reader is told that something takes long. */
const LONG = 500;

/** What is shown of a view: all rows in its order, those of them that the filters let through, and those found. */
interface Shown extends RankingView {
  readonly order?: Uint32Array;
  readonly kept?: Uint32Array;
  readonly rows?: Uint32Array;
}

/** What a reader asks of a ranking, in any order and faster than it can be done: the last wish holds. Loaded with the first. */
export class RankingWishes {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #model: RankingTableModel | undefined;
  #wanted: RankingView = plainView;
  #shown: Shown = plainView;
  #say: RankingToolsWords = home;
  #list: (items: readonly string[]) => string = (items) => items.join();
  #status = '';
  #task: Task = {cancelled: true};
  #slow = false;
  readonly #choices = new Map<string, Choices>();
  /** Where in the page's address the view is kept. */
  #name: string | undefined;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    wear(host.shadowRoot!, rankingToolsStyles);
  }

  /** What is shown of a model: other rows are asked the same. */
  of(model: RankingTableModel, words: Place['words'], name: string | undefined): Shown {
    const other = model.order !== this.#model?.order;
    this.#model = model;
    this.#say = model.phrases('ranking-tools', home);
    this.#list = words.list;
    if (name !== this.#name) {
      this.#leave?.();
      this.#name = name;
      this.#leave = name === undefined ? undefined : watchAddress(name, (value) => this.#want(viewOf(value, this.#keys)));
      if (name !== undefined) this.#wanted = viewOf(addressOf(name), this.#keys);
    } else if (other) this.#wanted = viewOf(viewText(this.#wanted), this.#keys);
    if (other) {
      this.#shown = plainView;
      this.#choices.clear();
    }
    if (this.#wanted !== this.#shown && (other || this.#task.cancelled)) void this.#run();
    return this.#shown;
  }

  /** What has just changed, for those who cannot see it. */
  get status(): string {
    return this.#status;
  }

  /** The line of tools above the table. */
  tools({words}: Place, far: boolean): unknown {
    const {title, heads, order, coded} = this.#model!;
    const {rows = order} = this.#shown;
    const {sorts, names, query, filters} = this.#wanted;
    return rankingTools(this.#say, {
      title,
      query,
      names: sorts.some(({key}) => key === UNIT) ? names : 'document',
      orders: coded ? ['document', 'code', 'pinyin', 'stroke'] : ['document', 'pinyin', 'stroke'],
      columns: heads.filter(({kind}) => kind === 'text' || kind === 'level').map((head) => ({
        ...head,
        choices: this.#choices.get(head.key),
        chosen: filters.find(({key}) => key === head.key)?.values ?? [],
      })),
      found: this.#shown.query.trim() === '' && this.#shown.filters.length === 0 ? undefined : rows.length,
      all: order.length,
      plain: isPlainView(this.#wanted),
      far,
      slow: this.#slow,
      loading: words.loading,
      onQuery: (said) => this.#want({...this.#wanted, query: said}),
      onNames: (order) => this.#order(order),
      onOpen: (key) => void this.#count(key),
      onChoose: (key, values) => this.#want({...this.#wanted, filters: [...this.#wanted.filters.filter((filter) => filter.key !== key), ...(values.length === 0 ? [] : [{key, values}])]}),
      onReset: () => this.#want({...plainView, names: this.#wanted.names}),
    });
  }

  /** Words and ranks begin with the first, figures with the greatest; the same heading again turns the order round. A further column decides where the others leave rows alike. */
  readonly sort = ({key, numeric}: Pick<Head, 'key' | 'numeric'>, further: boolean): void => {
    const {sort} = this.#model!;
    const now: readonly Sort[] = this.#wanted.sorts.length > 0 ? this.#wanted.sorts : sort ? [sort] : [];
    const same = now.find((one) => one.key === key);
    const next = {key, descending: same ? !same.descending : numeric};
    this.#want({...this.#wanted, sorts: !further ? [next] : same ? now.map((one) => (one === same ? next : one)) : [...now, next]});
  };

  /** Gives up what takes long; tells whether there was anything. */
  cancel(): boolean {
    if (this.#task.cancelled) return false;
    this.#task.cancelled = true;
    this.#slow = false;
    this.#wanted = this.#shown;
    this.#status = this.#say.cancelled;
    this.#host.requestUpdate();
    return true;
  }

  /** Lets go of the page. */
  leave(): void {
    this.#task.cancelled = true;
    this.#leave?.();
    this.#name = this.#leave = undefined;
  }

  get #keys(): ReadonlySet<string> {
    return new Set(this.#model?.heads.map(({key}) => key));
  }

  /** Names in one of their orders: a further wish where they are sorted by already. */
  #order(names: NameOrder | 'document'): void {
    const {sorts} = this.#wanted;
    if (names === 'document') this.#want({...this.#wanted, sorts: []});
    else this.#want({...this.#wanted, names, sorts: sorts.some(({key}) => key === UNIT) ? sorts : [{key: UNIT, descending: false}]});
  }

  #want(view: RankingView): void {
    this.#wanted = view;
    void this.#run();
  }

  async #count(key: string): Promise<void> {
    const model = this.#model!;
    if (this.#choices.has(key)) return;
    const choices = await this.#do(await model.choices(key), {cancelled: false});
    if (!choices || model.order !== this.#model?.order) return;
    this.#choices.set(key, choices);
    this.#host.requestUpdate();
  }

  /** Sorts, filters and searches as the reader wants it; whoever asks for something else meanwhile gets that. */
  async #run(): Promise<void> {
    const model = this.#model!;
    const wish = this.#wanted;
    const before = this.#shown;
    this.#task.cancelled = true;
    const task: Task = {cancelled: false};
    this.#task = task;
    const late = setTimeout(() => {
      this.#slow = !task.cancelled;
      this.#host.requestUpdate();
    }, LONG);
    try {
      const {sorts, names, filters, query} = wish;
      const asked = sorts.length === 0 ? model.order : sorts === before.sorts && names === before.names ? before.order : undefined;
      const order = asked ?? (await this.#do(await model.sorted(sorts, names), task));
      if (!order || task.cancelled) return;
      const same = order === (before.order ?? model.order) && filters === before.filters;
      const kept = filters.length === 0 ? order : same ? before.kept : await this.#do(await model.filtered(order, filters), task);
      if (!kept || task.cancelled) return;
      const rows = query.trim() === '' ? kept : await this.#do(await model.found(kept, query), task);
      if (!rows || task.cancelled || model.order !== this.#model?.order) return;
      this.#status = this.#told(before, wish, rows.length);
      this.#shown = {...wish, order, kept, rows};
      this.#wanted = this.#shown;
      if (this.#name !== undefined) keepInAddress(this.#name, viewText(wish));
    } finally {
      clearTimeout(late);
      if (this.#task === task) {
        task.cancelled = true;
        this.#slow = false;
        this.#host.requestUpdate();
      }
    }
  }

  #told(before: RankingView, wish: RankingView, rows: number): string {
    const {heads, order} = this.#model!;
    const say = this.#say;
    if (isPlainView(wish)) return isPlainView(before) ? '' : say.restored(order.length);
    if (wish.query !== before.query || wish.filters !== before.filters) return rows === 0 ? say.nobodyFound : say.found(rows, order.length);
    return say.sorted(this.#list(wish.sorts.map(({key, descending}) => say.way(heads.find((head) => head.key === key)!.label, descending))));
  }

  /** Work on few rows is done at once; on many, in slices between which the reader comes first. */
  #do<T>(work: Work<T>, task: Task): T | Promise<T | undefined> {
    return this.#model!.order.length <= LARGE ? finish(work) : inSlices(work, task);
  }
}
