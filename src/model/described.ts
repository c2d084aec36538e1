import type {MissingReason} from '../contract/kinds.js';
import type {Problem} from '../contract/problem.js';
import type {Setting} from './setting.js';

/** One cell in words; a figure keeps its number, so that exports write numbers. */
export interface Cell {
  readonly text: string;
  readonly value?: number | string;
  readonly missing?: MissingReason;
}

/** A column's heading and its one unit. */
export interface Column {
  readonly label: string;
  readonly unit?: string;
  /** A heading above this one and its neighbours of the same group, for whoever has two rows of headings; `label` begins with it. */
  readonly group?: string;
  /** Figures stand to the right, words to the left. */
  readonly numeric?: boolean;
}

/** Facts in rows, each made when asked for: a million rows cost nothing until read. The first column names the row. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rowCount: number;
  readonly row: (index: number) => readonly Cell[];
}

/** What a reader should know before trusting the facts. */
export interface Note {
  readonly text: string;
  /** Doubt stands out; a remark does not. */
  readonly kind: 'doubt' | 'remark';
}

/** A line about the data: 发布单位, 数据截至, 口径 … */
export interface Line {
  readonly label: string;
  readonly text: string;
  readonly href?: string;
}

/** Where the data come from and how far they may be trusted, in words. */
export interface About {
  readonly lines: readonly Line[];
  /** 演示数据: invented, and said so everywhere. */
  readonly demo: boolean;
  /** The publisher promised newer data by now. */
  readonly late: boolean;
}

/** What every view model says of itself, so that no picture goes without words and none of them disagree. */
export interface Described {
  readonly title: string;
  readonly subtitle?: string;
  /** Beside the title, in a few words: how many units, which month. */
  readonly context: string;
  /** The picture in one sentence. */
  readonly summary: string;
  /** The same facts as a table, for readers and exports that ask for it: most never do, so the code for it may come later. */
  readonly table: () => Promise<Table>;
  /** The document as it may be given on, holding only what is shown; for kinds that readers take into programs of their own. */
  readonly json?: () => Promise<unknown>;
  readonly notes: readonly Note[];
  readonly about: About;
  /** Nothing to draw; the summary says so. */
  readonly empty: boolean;
  /** Parts that nothing can show, each also told in its place. */
  readonly problems?: readonly Problem[];
}

/** From a validated document to everything its picture shows, finished. Pure: no page, no clock. */
export type Modeller<Document, Model extends Described> = (document: Document, setting: Setting) => Model;

/** A table of rows that are few and at hand. */
export const tableOf = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): Promise<Table> =>
  Promise.resolve({columns, rowCount: rows.length, row: (index) => rows[index] ?? []});
