import type {Problem} from '../contract/problem.js';

/** A widget was given data that it cannot show; all problems, while the notice tells the first twenty. */
export class ProblemEvent extends Event {
  static get type() {
    return 'cb-problem' as const;
  }

  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(ProblemEvent.type, {bubbles: true, composed: true});
    this.problems = problems;
  }
}

/**
 * A reader chose a cell of a heat map, by click, tap or Enter, or drew over several. `row` and `column` are the place of the
 * first one in the document, counted from nought; `rows` and `columns` say all that were chosen by their codes, or by their
 * names where they have none, so that a page or a board can show the same in another widget. Of an entry of a ledger, `row`
 * is its place and `rows` its number; `column` is −1.
 */
export class SelectEvent extends Event {
  static get type() {
    return 'cb-select' as const;
  }

  readonly row: number;
  readonly column: number;
  readonly rows: readonly string[];
  readonly columns: readonly string[];

  constructor(row: number, column: number, rows: readonly string[] = [], columns: readonly string[] = []) {
    super(SelectEvent.type, {bubbles: true, composed: true});
    this.row = row;
    this.column = column;
    this.rows = rows;
    this.columns = columns;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cb-problem': ProblemEvent;
    'cb-select': SelectEvent;
  }
}
