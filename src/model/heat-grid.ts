import type {HeatClass} from './legend.js';

/** A label of an axis at the row or column, counted from nought, where it begins. */
export interface Tick {
  readonly label: string;
  readonly at: number;
}

/** A sign in the corner of cells: what it means, and how many cells have it. */
export interface Sign {
  readonly sign: string;
  readonly label: string;
  readonly count: string;
}

/** Cells in rows and columns as they are drawn and read. */
export interface HeatGrid {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** The class of each cell, row by row, 255 where there is none; the same array as long as document and layout are the same. */
  readonly levels: Uint8Array;
  /** What stands in a cell that has room for it. */
  readonly mark: (index: number) => string;
  /** Everything about one cell. */
  readonly sentence: (row: number, column: number) => string;
  /** Where the cell stands in the document, counted from nought. */
  readonly at: (row: number, column: number) => readonly [row: number, column: number];
  /** The classes of larger cells that stand for several each. */
  readonly merged?: (rows: number, columns: number) => Uint8Array;
  /** Axes that are not labelled line by line. */
  readonly ticks?: {readonly rows: readonly Tick[]; readonly columns: readonly Tick[]};
  readonly name?: (index: number) => string;
  readonly sign?: (index: number) => string;
  readonly signs?: readonly Sign[];
  /** How high a row is, in em; otherwise as their number allows. */
  readonly height?: number;
}

/** The cells of a document as it has them: what its other orders, forms and maps are made from. */
export interface HeatCells extends HeatGrid {
  readonly classes: readonly HeatClass[];
  /** What the rows and the columns go by for other widgets: their codes, else their names. */
  readonly keys: {readonly rows: readonly string[]; readonly columns: readonly string[]};
  /** The figure of the document's cell in words, or why there is none. */
  readonly told: (index: number) => string;
}
