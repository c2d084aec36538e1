import type {Words} from '../language/zh-hans/words.js';
import type {DisclosureListModel} from '../model/disclosure-list.js';
import {disclosureFarStyles} from '../view/disclosure-far-styles.js';
import {disclosureRows, type DisclosureState} from '../view/disclosure-list.js';
import {VirtualRows} from '../view/virtual-rows.js';
import {wear} from './late-styles.js';

/** A list of very many entries, of which those in sight are on the page. */
export class DisclosureFar {
  readonly list: HTMLElement;
  #rows: VirtualRows | undefined;
  #shown: {readonly model: DisclosureListModel; readonly rows: Uint32Array; readonly opened: string | undefined} | undefined;

  constructor(list: HTMLElement) {
    this.list = list;
    wear(list.getRootNode() as ShadowRoot, disclosureFarStyles);
  }

  /** Shows entries; others begin at the top, the same ones stay where they are. */
  show(model: DisclosureListModel, words: Words, state: DisclosureState): void {
    const {rows, opened} = state;
    const before = this.#shown;
    if (before?.model === model && before.rows === rows && before.opened === opened) return;
    this.#shown = {model, rows, opened};
    const picture = disclosureRows(model, words, state);
    this.#rows ??= new VirtualRows(this.list, this.list.querySelector('tbody')!, picture, this.#keepFocus);
    this.#rows.show(rows.length, before?.rows === rows, picture);
  }

  /** Brings an entry into sight and gives it the focus. */
  goTo(place: number): void {
    this.list.scrollIntoView({block: 'nearest'});
    // Heights are known once drawn: what is above may have moved it.
    for (let look = 0; look < 3; look += 1) this.#rows?.reveal(place);
    this.#rows?.rowOf(place)?.focus({preventScroll: true});
  }

  /** Lets go of the page. */
  destroy(): void {
    this.#rows?.destroy();
  }

  /** Rows change their place in the document when scrolling rests; the focus stays with what it is on. */
  readonly #keepFocus = (): void => {
    const root = this.list.getRootNode() as ShadowRoot;
    const focused = root.activeElement as HTMLElement | null;
    if (!focused || focused === this.list || !this.list.contains(focused)) return;
    queueMicrotask(() => {
      if (root.activeElement !== focused && focused.isConnected) focused.focus({preventScroll: true});
    });
  };
}
