import {PRINTED} from './printed.js';
import type {RowPicture} from './row-picture.js';

/** What is to be printed, when it is. */
interface Printing {
  readonly count: number;
  readonly picture: RowPicture;
}

/** Paper does not scroll: while a page is printed, the first rows stand there in the place of those in sight. */
export class PrintedRows {
  readonly #body: HTMLElement;
  readonly #what: () => Printing;
  #rows: HTMLTableRowElement[] = [];

  constructor(body: HTMLElement, what: () => Printing) {
    this.#body = body;
    this.#what = what;
    addEventListener('beforeprint', this.#draw);
    addEventListener('afterprint', this.#clear);
  }

  /** Lets go of the page. */
  destroy(): void {
    removeEventListener('beforeprint', this.#draw);
    removeEventListener('afterprint', this.#clear);
    this.#clear();
  }

  readonly #draw = (): void => {
    this.#clear();
    const {count, picture} = this.#what();
    for (const row of this.#body.children) row.classList.add('unprinted');
    for (let index = 0; index < Math.min(PRINTED, count); index += 1) {
      const row = picture.make();
      picture.draw(row, index);
      row.classList.add('printed');
      this.#rows.push(row);
    }
    this.#body.append(...this.#rows);
  };

  readonly #clear = (): void => {
    for (const row of this.#rows) row.remove();
    for (const row of this.#body.children) row.classList.remove('unprinted');
    this.#rows = [];
  };
}
