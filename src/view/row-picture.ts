/** How rows of one kind are drawn. */
export interface RowPicture {
  /** An empty row with its cells, to be used again and again. */
  readonly make: () => HTMLTableRowElement;
  /** Puts the words of the row with this number into it; tells whether it may be higher than others. */
  readonly draw: (row: HTMLTableRowElement, index: number) => boolean;
  /** What is printed, where it is more than what is shown. */
  readonly printed?: (() => {readonly count: number; readonly picture: RowPicture}) | undefined;
}

/** What scrolls the rows: a box around them, or the page itself. */
export interface Scroller {
  readonly clientHeight: number;
  readonly clientWidth: number;
  scrollTop: number;
  addEventListener(type: 'scroll', listener: () => void, options?: AddEventListenerOptions): void;
  removeEventListener(type: 'scroll', listener: () => void): void;
}
