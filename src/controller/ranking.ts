import {nothing, type ReactiveController} from 'lit';
import type {Head} from '../model/ranking-heads.js';
import type {RankingRow} from '../model/ranking-row.js';
import type {RankingTableModel} from '../model/ranking-table.js';
import {finish, LARGE, type Work} from '../model/work.js';
import type {Place} from '../view/frame.js';
import {rankingPicture, toolsPlace, type RankingState} from '../view/ranking-table.js';
import type {RankingGrid} from './ranking-grid.js';
import type {RankingGroups} from './ranking-groups.js';
import {parts, RankingParts, rested, type Part} from './ranking-parts.js';
import {RankingRoom} from './ranking-room.js';
import type {RankingWall, WallHost} from './ranking-wall.js';
import type {RankingWishes} from './ranking-wishes.js';
import type {Task} from './slices.js';

/** What a page asks of a ranking beyond its data. */
export interface RankingHost extends WallHost {
  readonly tools: boolean;
  readonly keepView: string | undefined;
}

/** Up to so many rows are a native table; of more, only those in sight are drawn. */
const NATIVE = 200;

/** Up to so many rows need no tools; and so many stand there when the code for very many is long in coming. */
const FIRST = 30;

/** A ranking on the page: what is drawn of it at once, and who takes over when there is more to do. */
export class RankingController implements ReactiveController {
  readonly #host: RankingHost;
  /** Lets the model be made anew, since more is known of its document. */
  readonly #forget: () => unknown;
  readonly #parts = new RankingParts((name) => this.#came(name));
  readonly #room = new RankingRoom();
  #model: RankingTableModel | undefined;
  #order: Uint32Array | undefined;
  #wishes: RankingWishes | undefined;
  #grid: RankingGrid | undefined;
  #groups: RankingGroups | undefined;
  #rows: Uint32Array | undefined;
  #wall: RankingWall | undefined;
  #studied: Task | undefined;
  #more = 0;
  /** Whether very many rows have been painted; `false` while they are about to be. */
  #painted: boolean | undefined;

  constructor(host: RankingHost, forget: () => unknown) {
    this.#host = host;
    this.#forget = forget;
    host.addController(this);
  }

  /** The table of a model as its reader wants it. */
  picture(model: RankingTableModel, place: Place): unknown {
    const {order: base, sort} = model;
    const {tools} = this.#host;
    const keepView = this.#host.keepView ?? undefined;
    const isWall = this.#isWall;
    this.#model = model;
    const tooled = tools || (base.length > FIRST && !isWall);
    // Tools of very many rows stand there a moment after the rows: their place is kept.
    const early = base.length <= NATIVE || isWall || keepView !== undefined || this.#painted === true;
    if (early && (tooled || keepView !== undefined)) void this.#parts.need('wishes');
    if (parts.wishes && this.#parts.isAsked('wishes')) this.#wishes ??= new parts.wishes(this.#host);
    const shown = this.#wishes?.of(model, place.words, keepView);
    const rows = (this.#rows = shown?.rows ?? base);
    const groups = this.#grouped(model, rows);
    const far = rows.length > NATIVE && !isWall;
    if (far && !parts.grid) void Promise.all([this.#parts.need('grid'), this.#parts.need('patience')]);
    const lines = (this.#order = (far ? groups?.lines : groups?.all) ?? rows);
    const state: RankingState = {
      order: lines,
      groups,
      sorts: shown && shown.sorts.length > 0 ? shown.sorts : sort ? [sort] : [],
      shown: !far ? Math.max(1, Math.min(NATIVE + lines.length - rows.length, lines.length)) : this.#parts.isLost('grid') ? NATIVE + this.#more : parts.grid || !parts.patience ? 0 : FIRST,
      isOwn: this.#isOwn,
      above: !tooled || this.#parts.isLost('wishes') ? nothing : (this.#wishes?.tools(place, base.length > NATIVE) ?? toolsPlace),
      status: this.#wishes?.status ?? '',
      onSort: this.#onSort,
      onMore: () => void this.#showMore(),
    };
    if (!isWall) return rankingPicture(model, place, state);
    void this.#parts.need('wall');
    return parts.wall ? (this.#wall ??= new parts.wall(this.#host)).picture(model, place, state) : rankingPicture(model, place, {...state, shown: Math.min(FIRST, state.shown)});
  }

  hostConnected(): void {
    this.#host.addEventListener('keydown', this.#onKey);
  }

  hostUpdated(): void {
    const {shadowRoot: root} = this.#host;
    const model = this.#model;
    this.#showGrid();
    if (!this.#isWall && this.#wall) {
      this.#wall.destroy();
      this.#wall = undefined;
    }
    this.#wall?.drawn();
    if (!model) return;
    if (!model.empty && !this.#isWall) {
      this.#room.measure(root?.querySelector('.ranks') ?? undefined);
    }
    if (model.heads.some(({group, definition}) => group ?? definition)) {
      void this.#parts.need('headings');
      parts.headings?.(root!);
    }
    if (this.#parts.isLost('grid')) void this.#settle();
    if (model.study && !this.#studied) void this.#study(model);
  }

  /** The rows in sight of very many, in the table that stands there for them. */
  #showGrid(): void {
    const {shadowRoot: root, own} = this.#host;
    const model = this.#model;
    const table = root?.querySelector<HTMLElement>('.far > table') ?? undefined;
    if (table !== this.#grid?.table) {
      this.#grid?.destroy();
      this.#grid = table && parts.grid ? new parts.grid(table, () => this.#room.again()) : undefined;
    }
    const groups = model?.together?.lines && this.#groups;
    if (model) this.#grid?.show({model, order: this.#order!, own: own ?? undefined, isOwn: this.#isOwn, ...(groups && {rows: this.#rows, sums: {content: (row: RankingRow) => groups.content(row, false), printed: groups.all}})});
    if (this.#grid) void this.#settle();
  }

  /** Has what the first painting does not need drawn after it. */
  async #settle(): Promise<void> {
    if (this.#painted !== undefined) return;
    this.#painted = false;
    await rested();
    this.#painted = true;
    this.#redraw();
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#onKey);
    this.#grid?.destroy();
    this.#room.destroy();
    this.#wall?.destroy();
    this.#grid = this.#wall = undefined;
    this.#wishes?.leave();
    if (this.#studied) this.#studied.cancelled = true;
    this.#studied = undefined;
  }

  readonly #isOwn = ({own, code, unit}: RankingRow): boolean => own || (this.#host.own !== undefined && (this.#host.own === code || this.#host.own === unit));

  /** Lit says null of an attribute that was taken away. */
  get #isWall(): boolean {
    return (this.#host.wall ?? undefined) !== undefined;
  }

  readonly #redraw = (): void => this.#host.requestUpdate();

  /** The lines of several units among rows, once their code has come; before that, all of a document is not said. */
  #grouped(model: RankingTableModel, rows: Uint32Array): RankingGroups | undefined {
    const {more, together} = model;
    if (more && !this.#parts.isLost('groups')) void this.#parts.need('groups').then(this.#forget).then(this.#redraw);
    if (!together?.lines) return undefined;
    void this.#parts.need('groups');
    if (!parts.groups) return undefined;
    this.#groups ??= new parts.groups(this.#host.shadowRoot!, this.#redraw);
    this.#groups.of(model, rows);
    return this.#groups;
  }

  /** What has come is drawn; rows into a table that stands there already. */
  #came(name: Part): void {
    const stands = name === 'grid' && parts.grid && this.#host.shadowRoot?.querySelector('.far > table');
    if (stands) return this.#showGrid();
    if (name !== 'patience' || !parts.grid) this.#redraw();
  }

  /** Looks through very many rows once the first of them have been painted; on a page nobody sees nothing is. */
  async #study(model: RankingTableModel): Promise<void> {
    const task = (this.#studied = {cancelled: false});
    await rested();
    const done = await this.#do(model.study!(), task);
    if (this.#studied === task) this.#studied = undefined;
    if (done === undefined || task.cancelled) return;
    this.#forget();
    this.#redraw();
  }

  /** Who sorts is not there before it is wanted. */
  readonly #onSort = (head: Head, further: boolean): void => {
    this.#painted = true;
    if (this.#wishes) return this.#wishes.sort(head, further);
    void this.#parts.need('wishes').then(() => this.#host.updateComplete).then(() => this.#wishes?.sort(head, further));
  };

  /** Escape gives up what takes long. What the browser's own search would not find, ours does: the first Ctrl+F goes there, the next is the browser's. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const {key, ctrlKey, metaKey, shiftKey, altKey} = event;
    if (key === 'Escape') this.#wishes?.cancel();
    if (key.toLowerCase() !== 'f' || !(ctrlKey || metaKey) || shiftKey || altKey || !this.#grid) return;
    const search = this.#host.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]');
    if (!search || this.#host.shadowRoot!.activeElement === search) return;
    event.preventDefault();
    search.select();
    search.focus();
  };

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
