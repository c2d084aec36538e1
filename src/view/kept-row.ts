import type {RowPicture} from './row-picture.js';

/**
 * The one row that stays in sight: the reader's own. It is the only row in the flow of a body whose other rows are placed
 * by hand, so that the browser itself keeps it at the edge behind which its place is, without a script at every scroll.
 */
export class KeptRow {
  readonly #body: HTMLElement;
  #row: HTMLTableRowElement | undefined;
  #index: number | undefined;
  #top = -1;
  #height = 0;

  constructor(body: HTMLElement) {
    this.#body = body;
  }

  /** The number of the row that is kept. */
  get index(): number | undefined {
    return this.#index;
  }

  get row(): HTMLTableRowElement | undefined {
    return this.#row;
  }

  /** What it hides at the edge above a row further down, or below one further up. */
  above(index: number): number {
    return this.#index !== undefined && this.#index < index ? this.#height : 0;
  }

  below(index: number): number {
    return this.#index !== undefined && this.#index > index ? this.#height : 0;
  }

  /** Keeps another row, or none; tells its height where it is another than usual. */
  keep(index: number | undefined, picture: RowPicture): number | undefined {
    this.#index = index;
    if (index === undefined) {
      this.#row?.remove();
      this.#row = undefined;
      return undefined;
    }
    if (!this.#row) {
      this.#row = picture.make();
      this.#row.classList.add('kept');
      this.#body.append(this.#row);
    }
    this.#row.setAttribute('aria-rowindex', String(index + 2));
    const tall = picture.draw(this.#row, index);
    this.#row.classList.add('kept');
    this.#height = this.#row.offsetHeight;
    return tall ? this.#height : undefined;
  }

  /** Puts it where it belongs among the others, or as near as the body reaches. */
  place(top: number, height: number): void {
    const row = this.#row;
    const at = Math.max(0, Math.min(Math.round(top), Math.floor(height - this.#height)));
    if (!row || at === this.#top) return;
    this.#top = at;
    // Not a margin: what stays at an edge may not leave its own margins behind.
    this.#body.style.setProperty('--_before', `${at}px`);
  }
}
