/** Cells to be drawn: the class of each, row by row, and how each class looks. */
export interface Sheet {
  readonly rows: number;
  readonly columns: number;
  /** `VOID` is no cell. */
  readonly levels: ArrayLike<number>;
  readonly classes: readonly {readonly tone: number}[];
  /** Classes that step back behind the others. */
  readonly dimmed: (level: number) => boolean;
  /** Nothing where no cell has any. */
  readonly mark?: ((index: number) => string) | undefined;
  /** A name above the mark, and a sign in the corner. */
  readonly name?: ((index: number) => string) | undefined;
  readonly sign?: ((index: number) => string) | undefined;
  /** The classes of fewer, larger cells, for a canvas with fewer pixels than there are cells. */
  readonly merged?: ((rows: number, columns: number) => ArrayLike<number>) | undefined;
}

/** What of all cells a canvas shows, in device pixels: its own size, the size of all cells, and how much of that lies before it. */
export interface Pane {
  readonly width: number;
  readonly height: number;
  /** Device pixels in one CSS pixel. */
  readonly density: number;
  readonly across: number;
  readonly down: number;
  readonly left: number;
  readonly top: number;
  /** Drawn for paper, which keeps what is drawn as vectors, but not what is put on a canvas pixel by pixel. */
  readonly paper?: boolean;
}

export type Context = CanvasRenderingContext2D;

/** A rectangle in device pixels. */
export type Box = readonly [x: number, y: number, width: number, height: number];
