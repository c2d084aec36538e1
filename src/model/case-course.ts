import type {Lane, StepKind} from '../contract/case-kinds.js';
import type {Case} from '../contract/case-timeline.js';
import {clocksOf, type StepClock, type Today} from './case-clock.js';
import {courseOf, type CaseState, type Doubt} from './case-state.js';
import type {Moment} from './deadline.js';
import {numberOf} from './figure.js';
import {hasHappened, isBefore, momentOf} from './moment.js';

/** What is found out of one step, before any word is said. */
export interface Found {
  readonly happened: boolean;
  readonly doubts: readonly (Doubt | 'backwards' | 'reversed' | 'cut_short')[];
  readonly clock: StepClock | undefined;
}

/** Where its steps have brought a case. */
export interface CaseCourse {
  readonly state: CaseState | undefined;
  readonly flags: readonly StepKind[];
  readonly satisfied: boolean | undefined;
  readonly found: readonly Found[];
}

/** Follows the steps of a case in the order of the document; dates that run back are noted, not sorted. */
export function follow(source: Case, setting: Today): CaseCourse {
  const {steps, standard, paid} = source;
  const happened = steps.map(({at, done}) => hasHappened(at ?? done, setting));
  const isPaid = (numberOf(paid?.money) ?? numberOf(paid?.people) ?? 0) > 0;
  const {state, flags, satisfied, doubts: odd} = courseOf(steps.filter((_, index) => happened[index]), standard !== undefined && !isPaid);
  const clocks = clocksOf(source, setting);
  const latest: {[track in Lane | 'both']?: Moment} = {};
  let taken = 0;
  const found = steps.map(({at, end, lane}, index): Found => {
    const [from, to] = [momentOf(at), momentOf(end)];
    const doubt = happened[index] ? odd[taken++] : undefined;
    const doubts: Found['doubts'][number][] = doubt ? [doubt] : [];
    if (from !== undefined) {
      const earlier = lane ? [latest.both, latest[lane]] : Object.values(latest);
      if (earlier.some((other) => other !== undefined && isBefore(from, other))) doubts.push('backwards');
      if (to !== undefined && isBefore(to, from)) doubts.push('reversed');
      latest[lane ?? 'both'] = from;
    }
    if (clocks[index]?.standing?.light === 'cut_short') doubts.push('cut_short');
    return {happened: happened[index] === true, doubts, clock: clocks[index]};
  });
  return {state, flags, satisfied, found};
}
