import {dayNumber, isDay} from '../calendar/day.js';
import type {PhaseGoal, PhaseMilestone} from '../contract/phase-track.js';
import {wholeDay} from '../contract/whole-day.js';
import {grouped} from '../language/number.js';
import {sayDate, sayDay} from '../language/time.js';
import type {PhaseDays} from './phase-days.js';
import type {Voice} from './phase-voice.js';

/**
 * What is known of a goal or a milestone: what its source reports of it; else that its day lies behind, which says
 * nothing of it, or that it is to come.
 */
export type Outcome = 'met' | 'partly' | 'missed' | 'passed' | 'open';

/** A goal or a milestone in words, with what became of it. */
export interface Aim {
  readonly text: string;
  readonly outcome: Outcome;
}

/** A goal as an object, whether its document has more of it than words or not. */
const full = (goal: PhaseGoal) => (typeof goal === 'string' ? {text: goal} : goal);

/** What the source reports: the day on which it was met says that it was. */
const reportedOf = ({outcome, metOn}: Pick<PhaseMilestone, 'outcome' | 'metOn'>) => (metOn === undefined ? outcome : 'met');

/** What the source reports of a phase's goals and milestones, and of what it reports nothing. */
const reportsOf = ({phase: {goals = [], milestones = []}}: PhaseDays) => [...goals.map(full), ...milestones].map(reportedOf);

/**
 * The goals of a phase. A plan tells what is wanted and nothing of what became of it; only where a document reports on
 * some of its goals is it said of the others that it does not, once their phase has ended.
 */
export function goalsOf({phase, status}: PhaseDays, all: readonly PhaseDays[], voice: Voice): readonly Aim[] {
  const reports = all.some((one) => reportsOf(one).some((outcome) => outcome !== undefined));
  return (phase.goals ?? []).map(full).map((goal) => {
    const outcome = reportedOf(goal) ?? (reports && status === 'done' ? 'passed' : 'open');
    return aim(goal.text, outcome, goal.metOn, undefined, voice.say.notReported, voice);
  });
}

/** The milestones of a phase; one whose day lies behind and of which nothing is reported says both. */
export function milestonesOf({phase}: PhaseDays, today: string, voice: Voice): readonly Aim[] {
  return (phase.milestones ?? []).map((milestone) => {
    const day = wholeDay(milestone.at);
    const due = isDay(day) ? day : undefined;
    const outcome = reportedOf(milestone) ?? (due !== undefined && due < today ? 'passed' : 'open');
    return aim(sayDate(voice.words, milestone.at) + voice.words.colon + milestone.label, outcome, milestone.metOn, due, voice.say.past, voice);
  });
}

function aim(text: string, outcome: Outcome, metOn: string | undefined, due: string | undefined, passed: string, {words, say}: Voice): Aim {
  const late = metOn !== undefined && due !== undefined && isDay(metOn) ? dayNumber(metOn) - dayNumber(due) : 0;
  const met = metOn === undefined ? say.outcomes.met : say.metOn(sayDay(words, metOn)) + (late > 0 ? words.comma + say.metLate(grouped(late)) : '');
  const said = outcome === 'open' ? '' : outcome === 'passed' ? passed : outcome === 'met' ? met : say.outcomes[outcome];
  return {text: said === '' ? text : text + words.bracket(said), outcome};
}

/** 目标和节点已完成 2 项、未完成 1 项，已过未报 1 项; nothing where a plan reports nothing. */
export function outcomesOf(aims: readonly Aim[], {words, say}: Voice): string {
  const of = (outcome: Outcome) => aims.filter((one) => one.outcome === outcome).length;
  const reported = (['met', 'partly', 'missed'] as const).flatMap((outcome) => (of(outcome) > 0 ? [say.counted(say.outcomes[outcome], String(of(outcome)))] : []));
  if (reported.length === 0) return '';
  return say.reported(words.list([...reported, ...(of('passed') > 0 ? [say.counted(say.notReported, String(of('passed')))] : [])]));
}

/** What is said to have been met on a day that has not come. */
export function tooEarly({phase: {goals = [], milestones = []}}: PhaseDays, today: string, {words, say}: Voice): readonly string[] {
  const named = [...goals.map(full).map(({text, metOn}) => ({name: text, metOn})), ...milestones.map(({label, metOn}) => ({name: label, metOn}))];
  return named.flatMap(({name, metOn}) => (metOn !== undefined && metOn > today ? [say.metLater(say.quoted(name), sayDay(words, metOn))] : []));
}
