import {linesOf, type Group, type Lines} from '../model/lines.js';
import type {RowPicture} from '../view/row-picture.js';
import {VirtualRows} from '../view/virtual-rows.js';
import {CaseGrid, type GridActs, type RowsMaker} from './case-grid.js';
import {inherited} from './setting.js';

/** Lines of a picture to be sent. */
const PICTURED = 60;

/** What the lines of a table depend on: nothing is put there anew while it is the same. */
export interface Shown {
  readonly model: unknown;
  /** What of it asks for a table made anew. */
  readonly kind: unknown;
  /** While that is the same, a reader stays where he is. */
  readonly order: string;
}

/** What boards of cases and of entries have in common: groups that open and close, a grid that a reader goes through, and what is said of his place in it. */
export class LineBoard {
  readonly #host: HTMLElement & {requestUpdate: () => void};
  readonly #acts: GridActs;
  #groups: readonly Group[] = [];
  #closed: ReadonlySet<string> = new Set();
  #lines: Lines = linesOf([], new Set());
  #all = 0;
  #status = '';
  #grid: CaseGrid | undefined;
  #shown: (Shown & {readonly lines: Lines}) | undefined;

  constructor(host: HTMLElement & {requestUpdate: () => void}, acts: Omit<GridActs, 'toggle'>) {
    this.#host = host;
    this.#acts = {...acts, toggle: (group) => this.#toggle(group)};
  }

  get groups(): readonly Group[] {
    return this.#groups;
  }

  get closed(): ReadonlySet<string> {
    return this.#closed;
  }

  get lines(): Lines {
    return this.#lines;
  }

  /** How many lines there are, of which a picture shows the first. */
  get all(): number {
    return this.#all;
  }

  /** What is said of the place a reader is at. */
  get status(): string {
    return this.#status;
  }

  get grid(): CaseGrid | undefined {
    return this.#grid;
  }

  /** A picture that is sent does not scroll, and has nothing to press. */
  get isPictured(): boolean {
    return inherited(this.#host, 'data-picture') !== undefined;
  }

  get isShut(): boolean {
    return this.#groups.length > 0 && this.#groups.every(({key}) => this.#closed.has(key));
  }

  /** The lines as paper shows them: nothing is closed there. */
  get unfolded(): Lines {
    return this.#closed.size === 0 ? this.#lines : linesOf(this.#groups, new Set());
  }

  /** Lines of these groups, as far as they are open. */
  arrange(groups = this.#groups): void {
    this.#groups = groups;
    const lines = linesOf(groups, this.#closed);
    this.#all = lines.lines.length;
    this.#lines = this.isPictured ? {...lines, lines: lines.lines.subarray(0, PICTURED)} : lines;
  }

  /** Other groups begin open. */
  unfold(): void {
    this.#closed = new Set();
  }

  /** Nothing more is said of a place that is another now. */
  hush(): void {
    this.#status = '';
  }

  /** Changes something, and has it drawn. */
  readonly change = (change: () => unknown): void => {
    change();
    this.#host.requestUpdate();
  };

  readonly say = (status: string): void => {
    if (status !== this.#status) this.change(() => (this.#status = status));
  };

  /** Opens all groups where all are closed, else closes them. */
  readonly fold = (): void => this.change(() => (this.#closed = new Set(this.isShut ? [] : this.#groups.map(({key}) => key))));

  #toggle(group: number): void {
    const {key} = this.#groups[group]!;
    this.change(() => (this.#closed = new Set(this.#closed.has(key) ? [...this.#closed].filter((one) => one !== key) : [...this.#closed, key])));
  }

  /** Puts the rows into a table that has just been drawn, and lets go of another. */
  put(table: HTMLElement | undefined, shown: Shown, picture: () => RowPicture, Rows: RowsMaker = VirtualRows): void {
    const before = this.#shown;
    if (table !== this.#grid?.table || shown.kind !== before?.kind) this.leave();
    if (!table || (this.#grid && shown.model === before?.model && this.#lines === before?.lines)) return;
    if (this.#grid) this.#grid.show(this.#lines, picture(), shown.order === before?.order);
    else this.#grid = new CaseGrid(table, picture(), this.#lines, this.#acts, Rows);
    this.#shown = {...shown, lines: this.#lines};
  }

  /** Goes to the next late line after one, or says that there is none. */
  goLate(line: number | undefined, none: string): void {
    const found = line === undefined ? -1 : this.#acts.late(line, 1);
    if (!this.#grid || found < 0) return this.say(none);
    this.#grid.go(found);
    this.focus();
  }

  focus(): void {
    this.#grid?.table.focus({preventScroll: true});
  }

  /** Lets go of the page. */
  leave(): void {
    this.#grid?.destroy();
    this.#grid = this.#shown = undefined;
  }
}
