import {PrintedRows} from './printed-rows.js';
import type {RowPicture} from './row-picture.js';

/** Rows on a page as a grid goes through them: all of them, or those in sight. */
export interface RowsOnPage {
  /** Shows other rows, or the same in another order; `stay` where the reader is. */
  readonly show: (count: number, stay?: boolean, picture?: RowPicture, keep?: number | null) => void;
  readonly reveal: (index: number) => void;
  readonly rowOf: (index: number) => HTMLTableRowElement | undefined;
  readonly indexOf: (row: Element) => number | undefined;
  /** Rows in one view. */
  readonly page: number;
  readonly destroy: () => void;
}

/** Rows of one view that keys leap over, where the page scrolls and not the list. */
const PAGE = 10;

/** Rows so few that all of them stand on the page, in its own flow. */
export class AllRows implements RowsOnPage {
  readonly #body: HTMLElement;
  readonly #drawn: () => void;
  readonly #printed: PrintedRows;
  #picture: RowPicture;
  #rows: HTMLTableRowElement[] = [];
  readonly page = PAGE;

  constructor(_scroller: HTMLElement, body: HTMLElement, picture: RowPicture, drawn: () => void) {
    this.#body = body;
    this.#picture = picture;
    this.#drawn = drawn;
    // Rows in sight only were placed by hand here.
    body.style.height = '';
    this.#printed = new PrintedRows(body, () => this.#picture.printed?.() ?? {count: this.#rows.length, picture: this.#picture});
  }

  show(count: number, _stay?: boolean, picture = this.#picture): void {
    this.#picture = picture;
    for (const row of this.#rows.splice(count)) row.remove();
    while (this.#rows.length < count) {
      const row = picture.make();
      row.setAttribute('aria-rowindex', String(this.#rows.length + 2));
      this.#rows.push(row);
      this.#body.append(row);
    }
    this.#rows.forEach((row, index) => picture.draw(row, index));
    this.#drawn();
  }

  reveal(index: number): void {
    this.#rows[index]?.scrollIntoView({block: 'nearest'});
  }

  rowOf(index: number): HTMLTableRowElement | undefined {
    return this.#rows[index];
  }

  indexOf(row: Element): number | undefined {
    const index = this.#rows.indexOf(row as HTMLTableRowElement);
    return index < 0 ? undefined : index;
  }

  destroy(): void {
    this.#printed.destroy();
    this.#rows = [];
    this.#body.textContent = '';
  }
}
