import type {Problem} from './problem.js';
import type {PartialOrWholeDate} from './values.js';
import {wholeDay} from './whole-day.js';

/** The parts of a plan that rules across fields look at. */
interface Plan {
  readonly phases: readonly {readonly from?: PartialOrWholeDate | undefined; readonly to?: PartialOrWholeDate | undefined}[];
}

/** What must hold between the fields of a plan: no phase ends before it begins. A length that its days contradict is shown, with a note. */
export function phaseTrackRules({phases}: Plan): readonly Problem[] {
  return phases.flatMap(({from, to}, index) => {
    const [first, last] = [wholeDay(from), wholeDay(to)];
    return first !== undefined && last !== undefined && last < first ? [{code: 'end_before_start', path: `/phases/${index}/to`}] : [];
  });
}
