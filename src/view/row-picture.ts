/** How rows of one kind are drawn. */
export interface RowPicture {
  /** An empty row with its cells, to be used again and again. */
  readonly make: () => HTMLTableRowElement;
  /** Puts the words of the row with this number into it; tells whether it may be higher than others. */
  readonly draw: (row: HTMLTableRowElement, index: number) => boolean;
  /** What is printed, where it is more than what is shown. */
  readonly printed?: (() => {readonly count: number; readonly picture: RowPicture}) | undefined;
}
