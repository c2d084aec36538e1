import type {Words} from '../language/zh-hans/words.js';
import type {DisclosureListModel} from '../model/disclosure-list.js';
import {disclosureFarStyles} from '../view/disclosure-far-styles.js';
import {disclosureRows, type DisclosureState} from '../view/disclosure-list.js';
import type {RowPicture} from '../view/row-picture.js';
import {PageScroller} from '../view/page-scroller.js';
import {VirtualRows} from '../view/virtual-rows.js';
import {wear} from './late-styles.js';

/**
 * A list of very many entries, of which those in sight are on the page. It is one stop of the keyboard: arrows, Page Up
 * and Down, Home and End go from entry to entry, and Tab goes to the links of the entry a reader is on, then on.
 */
export class DisclosureFar {
  readonly list: HTMLElement;
  /** Whether the page scrolls the list, as on a phone; else it has a box of its own. */
  readonly paged: boolean;
  #rows: VirtualRows | undefined;
  #shown: {readonly model: DisclosureListModel; readonly rows: Uint32Array; readonly opened: string | undefined} | undefined;
  /** The place of the entry a reader is on. */
  #at = -1;

  constructor(list: HTMLElement) {
    this.list = list;
    this.paged = list.closest('.narrow') !== null;
    wear(list.getRootNode() as ShadowRoot, disclosureFarStyles);
    list.addEventListener('keydown', this.#onKey);
    list.addEventListener('focusin', this.#onFocus);
  }

  /** The place of the entry that has the focus. */
  get focused(): number | undefined {
    const {activeElement} = this.#root;
    return this.#at >= 0 && activeElement !== this.list && this.list.contains(activeElement) ? this.#at : undefined;
  }

  /** Shows entries; others begin at the top, the same ones stay where they are. */
  show(model: DisclosureListModel, words: Words, state: DisclosureState): void {
    const {rows, opened} = state;
    const before = this.#shown;
    if (before?.model === model && before.rows === rows && before.opened === opened) return;
    this.#shown = {model, rows, opened};
    if (before?.rows !== rows) this.#at = -1;
    const picture = this.#reachable(disclosureRows(model, words, state));
    const body = this.list.querySelector('tbody')!;
    this.#rows ??= new VirtualRows(this.paged ? new PageScroller(body) : this.list, body, picture, this.#keepFocus);
    this.#rows.show(rows.length, before?.rows === rows, picture);
  }

  /** Brings an entry into sight and gives it the focus. */
  goTo(place: number): void {
    if (!this.paged) this.list.scrollIntoView({block: 'nearest'});
    this.#at = place;
    // Heights are known once drawn: what is above may have moved it.
    for (let look = 0; look < 3; look += 1) this.#rows?.reveal(place);
    const row = this.#rows?.rowOf(place);
    if (row) row.tabIndex = -1;
    if (this.paged) row?.scrollIntoView({block: 'nearest'});
    row?.focus({preventScroll: true});
  }

  /** Lets go of the page. */
  destroy(): void {
    this.list.removeEventListener('keydown', this.#onKey);
    this.list.removeEventListener('focusin', this.#onFocus);
    this.#rows?.destroy();
  }

  /** Rows whose links are stops only where a reader is; a row that comes to show another entry gives up the focus. */
  #reachable(picture: RowPicture): RowPicture {
    return {
      ...picture,
      draw: (row, index) => {
        const {id} = row.dataset;
        const tall = picture.draw(row, index);
        row.tabIndex = -1;
        if (id !== undefined && id !== row.dataset.id && row.contains(this.#root.activeElement)) this.list.focus({preventScroll: true});
        for (const link of row.querySelectorAll('a')) link.tabIndex = index === this.#at ? 0 : -1;
        return tall;
      },
    };
  }

  get #root(): ShadowRoot {
    return this.list.getRootNode() as ShadowRoot;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const last = (this.#shown?.rows.length ?? 0) - 1;
    const page = this.#rows?.page ?? 1;
    const next = {ArrowDown: this.#at + 1, ArrowUp: this.#at - 1, PageDown: this.#at + page, PageUp: this.#at - page, Home: 0, End: last}[event.key];
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.goTo(Math.max(0, Math.min(last, next)));
  };

  /** Wherever the focus came by: the links of that entry are stops now, and no others. */
  readonly #onFocus = ({target}: Event): void => {
    const row = (target as Element).closest('tbody tr');
    const at = row ? this.#rows?.indexOf(row) : undefined;
    if (at !== undefined) this.#at = at;
    for (const link of this.list.querySelectorAll('tbody a')) (link as HTMLElement).tabIndex = link.closest('tr') === row ? 0 : -1;
  };

  /** Rows change their place in the document when scrolling rests; the focus stays with what it is on. */
  readonly #keepFocus = (): void => {
    const focused = this.#root.activeElement as HTMLElement | null;
    if (!focused || focused === this.list || !this.list.contains(focused)) return;
    queueMicrotask(() => {
      if (this.#root.activeElement === null && focused.isConnected) focused.focus({preventScroll: true});
    });
  };
}
