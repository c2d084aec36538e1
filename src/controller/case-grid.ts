import {groupOf, type Lines} from '../model/lines.js';
import type {RowsOnPage} from '../view/all-rows.js';
import type {RowPicture} from '../view/row-picture.js';

/** What a reader may do in a list of cases. */
export interface GridActs {
  /** Opens or closes a group. */
  readonly toggle: (group: number) => void;
  /** Shows a case in full. */
  readonly open: (item: number) => void;
  /** Steps along a line: from none, −1, to the last; hands out the one reached and what to say of it. */
  readonly along: (item: number, step: number, by: -1 | 1) => number;
  /** The line of the next late case after one, or before it; −1 where there is none. */
  readonly late: (line: number, by: -1 | 1) => number;
  /** Looks closer or wider, or at all; tells whether the key means anything. */
  readonly zoom: (key: string) => boolean;
  /** What is said of the place a reader is at. */
  readonly at: (item: number | undefined, step: number) => void;
}

/** Makes rows on a page: those in sight only, or all of them. */
export type RowsMaker = new (scroller: HTMLElement, body: HTMLElement, picture: RowPicture, drawn: () => void) => RowsOnPage;

/**
 * Rows of which only those in sight are on the page, and a reader's way through them: one stop, then arrows across cases
 * and along the steps of one (WAI-ARIA grid and treegrid patterns). The cell a reader is on is named by
 * `aria-activedescendant`, so that it outlives its row's leaving the page.
 */
export class CaseGrid {
  readonly #table: HTMLElement;
  readonly #acts: GridActs;
  readonly #rows: RowsOnPage;
  #picture: RowPicture;
  #lines: Lines;
  #at = 0;
  #step = -1;
  #active: Element | undefined;

  constructor(table: HTMLElement, picture: RowPicture, lines: Lines, acts: GridActs, Rows: RowsMaker) {
    this.#table = table;
    this.#picture = picture;
    this.#lines = lines;
    this.#acts = acts;
    table.addEventListener('keydown', this.#onKey);
    table.addEventListener('click', this.#onClick);
    this.#rows = new Rows(table.parentElement!, table.querySelector('tbody')!, this.#drawn, this.#mark);
    this.#rows.show(lines.lines.length, false, this.#drawn, null);
  }

  /** The table this is the grid of. */
  get table(): HTMLElement {
    return this.#table;
  }

  /** The line and the step a reader is at. */
  get step(): number {
    return this.#step;
  }

  get line(): number {
    return this.#at;
  }

  /** Shows other lines; from the first, unless a reader is to stay where he is. */
  show(lines: Lines, picture: RowPicture, stays: boolean): void {
    const scroller = this.#table.parentElement!;
    const {scrollTop} = scroller;
    this.#lines = lines;
    this.#picture = picture;
    if (!stays) [this.#at, this.#step] = [0, -1];
    this.#at = Math.max(0, Math.min(this.#at, lines.lines.length - 1));
    this.#rows.show(lines.lines.length, stays, this.#drawn, null);
    if (stays) scroller.scrollTop = scrollTop;
    this.#mark();
  }

  /** Draws the rows on the page once more, where only what is in them has changed; those that come later, too. */
  redraw(picture: RowPicture): void {
    this.#picture = picture;
    for (const row of this.#table.querySelectorAll<HTMLTableRowElement>('tbody > tr:not([hidden])')) {
      const index = this.#rows.indexOf(row);
      if (index !== undefined && index >= 0 && index < this.#lines.lines.length) this.#picture.draw(row, index);
    }
    this.#mark();
  }

  /** Goes to a line, and to none of its steps. */
  go(line: number, step = -1): void {
    [this.#at, this.#step] = [line, step];
    this.#rows.reveal(line);
    this.#mark();
    this.#say();
  }

  /** Lets go of the page. */
  destroy(): void {
    this.#rows.destroy();
    this.#table.removeEventListener('keydown', this.#onKey);
    this.#table.removeEventListener('click', this.#onClick);
  }

  /** Rows are drawn as things are now, not as they were when the rows were first shown. */
  readonly #drawn: RowPicture = {
    make: () => this.#picture.make(),
    // A row is measured even where there is none to show.
    draw: (row, index) => index < this.#lines.lines.length && this.#picture.draw(row, index),
    printed: () => this.#picture.printed?.() ?? {count: this.#lines.lines.length, picture: this.#picture},
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const {key, altKey, ctrlKey, metaKey, shiftKey} = event;
    // A link within the row follows its own keys.
    if (altKey || metaKey || (event.target !== this.#table && (key === 'Enter' || key === ' '))) return;
    const last = this.#lines.lines.length - 1;
    const line = this.#lines.lines[this.#at] ?? 0;
    const page = this.#rows.page;
    const to = {ArrowDown: this.#at + 1, ArrowUp: this.#at - 1, PageDown: this.#at + page, PageUp: this.#at - page}[key];
    if (shiftKey && key.startsWith('Arrow') && this.#acts.zoom(key)) return event.preventDefault();
    if (to !== undefined && !ctrlKey) this.go(Math.max(0, Math.min(last, to)));
    else if (key === 'Home' || key === 'End') this.#end(key === 'Home', ctrlKey, last, line);
    else if (ctrlKey) return;
    else if (key === 'ArrowLeft' || key === 'ArrowRight') this.#sideways(line, key === 'ArrowRight' ? 1 : -1);
    else if (key === 'Enter' || key === ' ') this.#press(line);
    else if (key.toLowerCase() === 'n') {
      const found = this.#acts.late(this.#at, shiftKey ? -1 : 1);
      if (found >= 0) this.go(found);
    } else if (!this.#acts.zoom(key)) return;
    event.preventDefault();
  };

  #end(first: boolean, whole: boolean, last: number, line: number): void {
    if (whole || line < 0 || this.#step < 0) return this.go(first ? 0 : last);
    let [step, before] = [this.#step, -1];
    while (step !== before && step >= 0) [before, step] = [step, this.#acts.along(line, step, first ? -1 : 1)];
    this.go(this.#at, Math.max(step, before));
  }

  /** Along a case; a group is opened to the right and closed to the left, and a case leads back to its group. */
  #sideways(line: number, by: -1 | 1): void {
    const group = groupOf(line);
    if (group >= 0) {
      const row = this.#rows.rowOf(this.#at);
      if ((row?.getAttribute('aria-expanded') === 'false') === (by === 1)) this.#acts.toggle(group);
      return;
    }
    if (by === 1 || this.#step >= 0) return this.go(this.#at, this.#acts.along(line, this.#step, by));
    for (let above = this.#at - 1; above >= 0; above -= 1) if (this.#lines.lines[above]! < 0) return this.go(above);
  }

  #press(line: number): void {
    const group = groupOf(line);
    if (group >= 0) this.#acts.toggle(group);
    else this.#acts.open(line);
  }

  readonly #onClick = (event: Event): void => {
    const row = (event.target as Element).closest('tbody > tr');
    const index = row ? this.#rows.indexOf(row) : undefined;
    if (index === undefined || (event.target as Element).closest('a')) return;
    const mark = (event.target as Element).closest('[data-to]');
    [this.#at, this.#step] = [index, mark ? Number(mark.getAttribute('data-to')) : -1];
    this.#table.focus({preventScroll: true});
    this.#mark();
    this.#say();
    if (!mark) this.#press(this.#lines.lines[index]!);
  };

  #say(): void {
    const line = this.#lines.lines[this.#at];
    this.#acts.at(line === undefined || line < 0 ? undefined : line, this.#step);
  }

  /** Names the cell a reader is on, while it is on the page, and shows which step of it. */
  readonly #mark = (): void => {
    const row = this.#rows?.rowOf(this.#at);
    const cell = this.#step >= 0 && row?.children[1]?.hasAttribute('hidden') === false ? row.children[1] : row?.querySelector('th, td');
    for (const old of this.#table.querySelectorAll('.on')) old.classList.remove('on');
    if (this.#step >= 0) for (const mark of row?.querySelectorAll('[data-to]') ?? []) if (Number(mark.getAttribute('data-from')) <= this.#step && Number(mark.getAttribute('data-to')) >= this.#step) mark.classList.add('on');
    if (cell !== this.#active) {
      this.#active?.removeAttribute('id');
      this.#active?.parentElement?.classList.remove('active');
      this.#active = cell ?? undefined;
    }
    row?.classList.add('active');
    if (cell) {
      cell.id = 'active';
      this.#table.setAttribute('aria-activedescendant', 'active');
    } else this.#table.removeAttribute('aria-activedescendant');
  };
}
