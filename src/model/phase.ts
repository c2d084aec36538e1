import {grouped} from '../language/number.js';
import {sayDate} from '../language/time.js';
import type {PhaseDays, PhaseStatus, Stretch} from './phase-days.js';
import {goalsOf, milestonesOf, type Aim} from './phase-outcome.js';
import type {Voice} from './phase-voice.js';

/** One phase in words, finished. */
export interface PhaseModel {
  readonly name: string;
  readonly status: PhaseStatus;
  readonly state: string;
  /** Its days as the plan gives them. */
  readonly when: string;
  /** Days and working days; empty where they cannot be counted. */
  readonly size: string;
  /** What is left until it ends or begins. */
  readonly left: string;
  readonly goals: readonly Aim[];
  readonly milestones: readonly Aim[];
}

/** Says everything of one phase; `all` tells whether its plan reports on goals. */
export const phaseModel = (one: PhaseDays, all: readonly PhaseDays[], today: string, voice: Voice): PhaseModel => {
  const {phase: {no, name}, status, size, left} = one;
  const {say} = voice;
  return {
    name: no === undefined ? name : say.named(String(no), name),
    status,
    state: say.states[status],
    when: whenOf(one, voice),
    size: size ? sizeOf(size, voice) : '',
    left: left ? leftOf(status, left, voice) : '',
    goals: goalsOf(one, all, voice),
    milestones: milestonesOf(one, today, voice),
  };
};

/** Days and working days of a stretch. */
export const sizeOf = ({days, n, provisional}: Stretch, {say}: Voice): string => say.size(grouped(days), grouped(n), provisional);

/** What is left of a phase until it ends, or begins. */
export const leftOf = (status: PhaseStatus, left: Stretch, voice: Voice): string =>
  status === 'upcoming' ? voice.say.startsIn(sizeOf(left, voice)) : left.days === 0 ? voice.say.endsToday : voice.say.endsIn(sizeOf(left, voice));

/** The days of a phase in the plan's own terms; a day counted from a length is said in full beside it. */
function whenOf({phase: {from, to, length}, first, last, nth}: PhaseDays, {words, say}: Voice): string {
  if (nth) return say.nth(grouped(nth.from), grouped(nth.to), nth.unit);
  const [begin, end] = [from ?? first, to ?? last].map((date) => date && sayDate(words, date));
  const range = begin === undefined ? end && say.until(end) : end === undefined ? say.since(begin) : words.span(begin, end);
  return [range, length && say.lasts(grouped(length.n), length.unit)].filter(Boolean).join(words.comma) || words.notStated;
}
