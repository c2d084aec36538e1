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

/** A reader chose a cell of a matrix, by click, tap or Enter; its place is counted from nought. */
export class SelectEvent extends Event {
  static get type() {
    return 'cb-select' as const;
  }

  readonly row: number;
  readonly column: number;

  constructor(row: number, column: number) {
    super(SelectEvent.type, {bubbles: true, composed: true});
    this.row = row;
    this.column = column;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cb-problem': ProblemEvent;
    'cb-select': SelectEvent;
  }
}
