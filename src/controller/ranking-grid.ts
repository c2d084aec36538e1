import {findNamed} from '../model/ranking-find.js';
import {UNIT} from '../model/ranking-heads.js';
import type {RankingRow} from '../model/ranking-row.js';
import type {RankingTableModel} from '../model/ranking-table.js';
import {finish, LARGE} from '../model/work.js';
import {rankingFarStyles} from '../view/ranking-far-styles.js';
import {classOf} from '../view/ranking-headings.js';
import {rankingRows, widthsOf, type SumLines} from '../view/ranking-rows.js';
import {VirtualRows} from '../view/virtual-rows.js';
import {placeAfter, type Place} from './grid-focus.js';
import {wear} from './late-styles.js';
import {OwnRow} from './ranking-own.js';
import {inSlices, type Task} from './slices.js';

/** Milliseconds within which letters typed are one word. */
const TYPING = 700;

/** What a table of very many rows shows now. */
export interface GridState {
  readonly model: RankingTableModel;
  readonly order: Uint32Array;
  /** What marks the reader's own unit. */
  readonly own: string | undefined;
  readonly isOwn: (row: RankingRow) => boolean;
  /** The rows among which the lines of `order` stand: while they are the same, a group was closed or opened. */
  readonly rows?: Uint32Array | undefined;
  readonly sums?: SumLines | undefined;
}

/**
 * A table of which only the rows in sight are on the page, and a reader's way through it by keyboard: one stop, then
 * arrows, Home, End, Page Up and Down, letters for names. Row −1 is the heading. The cell a reader is on is named by
 * `aria-activedescendant`, so that it outlives its row's leaving the page.
 */
export class RankingGrid {
  readonly #table: HTMLElement;
  #rows: VirtualRows | undefined;
  #state: GridState | undefined;
  #at: Place = {row: 0, column: 0};
  #active: Element | undefined;
  #typed = '';
  #typedAt = 0;
  #looking: Task = {cancelled: true};
  readonly #own: OwnRow;

  /** `found` is called when the reader's own row has come to stand there by itself. */
  constructor(table: HTMLElement, found: () => void) {
    this.#table = table;
    this.#own = new OwnRow(() => {
      this.show(this.#state!);
      found();
    });
    wear(table.getRootNode() as ShadowRoot, rankingFarStyles);
    table.addEventListener('keydown', this.#onKey);
    table.addEventListener('click', this.#onClick);
  }

  /** The table this is the grid of. */
  get table(): HTMLElement {
    return this.#table;
  }

  /** Shows rows; other rows or another order begin at the top, the same ones stay where they are. */
  show(state: GridState): void {
    const before = this.#state;
    const kept = this.#own.place(state.model, state.order, state.own);
    if (before?.model === state.model && before.order === state.order && before.own === state.own && kept === this.#keptAt) return;
    this.#state = state;
    this.#keptAt = kept;
    const stays = before?.order === state.order || (state.rows !== undefined && before?.rows === state.rows);
    const scroller = this.#table.parentElement!;
    const scrollTop = stays ? scroller.scrollTop : 0;
    const made = new Map<number, RankingRow>();
    if (before?.model !== state.model) this.#widen(state.model, made);
    const picture = rankingRows(state.model, state.order, state.isOwn, this.#widths, {...state.sums, made});
    // Rows whose cells look as the new ones do are written anew.
    if (before?.model.heads.map(classOf).join() !== state.model.heads.map(classOf).join()) {
      this.#rows?.destroy();
      this.#rows = new VirtualRows(scroller, this.#table.querySelector('tbody')!, picture, this.#mark);
    }
    this.#rows!.show(state.order.length, stays, picture, kept ?? null);
    made.clear();
    if (stays) scroller.scrollTop = scrollTop;
    else this.#at = {row: Math.min(this.#at.row, 0), column: this.#at.column};
    this.#mark();
  }

  /** Columns as wide as their words. */
  #widen(model: RankingTableModel, made: Map<number, RankingRow>): void {
    const {heads} = model;
    // Where there is little room, bars are not drawn.
    const widths = widthsOf(model, made, this.#table.closest('.narrow') === null);
    const {style} = this.#table;
    style.setProperty('--_columns', widths.map((width, at) => (heads[at]!.kind === 'rank' || heads[at]!.bars ? `${width}em` : `minmax(${width}em,${width}fr)`)).join(' '));
    style.setProperty('--_least', `${Math.ceil(widths.reduce((sum, width) => sum + width, 0))}em`);
    style.setProperty('--_pin', heads[0]?.kind === 'rank' ? `${widths[0]!}em` : '0');
    this.#widths = widths;
    for (const over of this.#table.querySelectorAll<HTMLElement>('thead [colspan]')) over.style.gridColumn = `${over.getAttribute('aria-colindex') ?? '1'} / span ${over.getAttribute('colspan') ?? '1'}`;
  }

  #widths: readonly number[] = [];
  #keptAt: number | undefined;

  /** Lets go of the page. */
  destroy(): void {
    this.#looking.cancelled = true;
    this.#own.destroy();
    this.#rows?.destroy();
    this.#table.removeEventListener('keydown', this.#onKey);
    this.#table.removeEventListener('click', this.#onClick);
  }

  get #heading(): Element {
    return this.#table.querySelector('thead tr:last-child')!;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const {model, order} = this.#state!;
    const {row, column} = this.#at;
    const page = this.#rows!.page;
    const {key} = event;
    if ((key === 'Enter' || key === ' ') && !event.altKey) {
      const inside = this.#cell()?.querySelector<HTMLElement>('button, a');
      if (!inside) return;
      event.preventDefault();
      inside.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, shiftKey: event.shiftKey}));
      return;
    }
    const next = key === 'PageDown' || key === 'PageUp' ? {row: row + (key === 'PageDown' ? page : -page), column} : placeAfter({row: row + 1, column}, event, order.length + 1, model.heads.length);
    if (next) {
      event.preventDefault();
      if (key !== 'PageDown' && key !== 'PageUp') this.#go({row: event.ctrlKey && key === 'Home' ? 0 : next.row - 1, column: next.column});
      else this.#go({row: Math.max(0, Math.min(order.length - 1, next.row)), column});
    } else if (key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) this.#type(key, event.timeStamp);
  };

  /** Goes to the next unit whose name or code begins with what is typed; of very many, when it is found. */
  #type(letter: string, now: number): void {
    const {model, order} = this.#state!;
    this.#typed = now - this.#typedAt < TYPING ? this.#typed + letter : letter;
    this.#typedAt = now;
    this.#looking.cancelled = true;
    this.#looking = {cancelled: false};
    const wanted = this.#typed.toLowerCase();
    const from = Math.max(0, this.#at.row + (this.#typed.length > 1 ? 0 : 1));
    const work = findNamed(order, from, (row) => model.isNamed(row, wanted));
    const go = (row: number | undefined) => {
      if (row !== undefined && row >= 0 && order === this.#state?.order) this.#go({row, column: model.heads.findIndex(({key}) => key === UNIT)});
    };
    if (order.length <= LARGE) go(finish(work));
    else void inSlices(work, this.#looking).then(go);
  }

  #go(place: Place): void {
    this.#at = place;
    if (place.row >= 0) this.#rows!.reveal(place.row);
    this.#mark();
    const cell = this.#cell();
    // Columns that stay at the edge must not hide the one a reader is on.
    cell?.scrollIntoView({block: 'nearest', inline: 'nearest'});
  }

  #cell(): Element | undefined {
    const row = this.#at.row < 0 ? this.#heading : this.#rows?.rowOf(this.#at.row);
    return row?.children[this.#at.column];
  }

  /** Names the cell a reader is on, while it is on the page. */
  readonly #mark = (): void => {
    const cell = this.#cell();
    if (cell === this.#active && cell?.id === 'active') return;
    if (cell !== this.#active) {
      this.#active?.removeAttribute('id');
      this.#active?.classList.remove('active');
      this.#active = cell;
    }
    cell?.classList.add('active');
    if (cell) cell.id = 'active';
    if (cell) this.#table.setAttribute('aria-activedescendant', 'active');
    else this.#table.removeAttribute('aria-activedescendant');
  };

  readonly #onClick = (event: Event): void => {
    const cell = (event.target as Element).closest('th, td');
    const line = cell?.parentElement;
    if (!cell || !line) return;
    const row = line === this.#heading ? -1 : this.#rows?.indexOf(line);
    if (row === undefined) return;
    this.#at = {row, column: [...line.children].indexOf(cell)};
    this.#table.focus({preventScroll: true});
    this.#mark();
  };
}
