import type {Problem} from '../contract/problem.js';

/** A widget was given data that it cannot show; all problems, while the notice tells the first twenty. */
export class ProblemEvent extends Event {
  static readonly type = 'cb-problem';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(ProblemEvent.type, {bubbles: true, composed: true});
    this.problems = problems;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cb-problem': ProblemEvent;
  }
}
