import type {Problem} from './problem.js';
import type {PartialOrWholeDate} from './values.js';
import {wholeDay} from './whole-day.js';

/** What is reported of a goal or a milestone. */
interface Reported {
  readonly outcome?: string | undefined;
  readonly metOn?: string | undefined;
}

/** The parts of a plan that rules across fields look at. */
interface Plan {
  readonly phases: readonly {
    readonly from?: PartialOrWholeDate | undefined;
    readonly to?: PartialOrWholeDate | undefined;
    readonly goals?: readonly (string | Reported)[] | undefined;
    readonly milestones?: readonly Reported[] | undefined;
  }[];
}

/**
 * What must hold between the fields of a plan: no phase ends before it begins, and nothing has a day on which it was met
 * while it is reported as missed or met in part. A length that its days contradict is shown, with a note.
 */
export function phaseTrackRules({phases}: Plan): readonly Problem[] {
  return phases.flatMap(({from, to, goals = [], milestones = []}, index) => {
    const [first, last] = [wholeDay(from), wholeDay(to)];
    const unmet = (all: readonly (string | Reported)[], field: string) =>
      all.flatMap((one, at) => (typeof one !== 'string' && one.metOn !== undefined && (one.outcome ?? 'met') !== 'met' ? [{code: 'met_on_not_met', path: `/phases/${index}/${field}/${at}/metOn`}] : []));
    return [
      ...(first !== undefined && last !== undefined && last < first ? [{code: 'end_before_start', path: `/phases/${index}/to`}] : []),
      ...unmet(goals, 'goals'),
      ...unmet(milestones, 'milestones'),
    ];
  });
}
