import type {Case} from '../contract/case-timeline.js';
import {sayDate} from '../language/time.js';
import type {CaseTimelineWords} from '../language/zh-hans/case-timeline.js';
import {mayShow} from './audience.js';
import {follow, type CaseCourse} from './case-course.js';
import {merged} from './case-merge.js';
import {standOf, type Stand} from './case-stand.js';
import {figuresOf, measuresOf, nameOf, sayFigures, stepsOf, type FigureModel, type StepModel, type Telling} from './case-step.js';
import type {Light} from './deadline.js';
import type {Line} from './described.js';
import {lightChip, type Chip} from './light.js';
import type {Masking} from './mask.js';
import type {Audience} from './audience.js';

/** One of the four figures of a case: what was claimed is not what was verified, agreed to or paid. */
export interface MeasureModel {
  readonly label: string;
  readonly figures: readonly FigureModel[];
  readonly text: string;
}

/** Steps in a row on one track; a track of a case assigned twice (双交办) has a heading. */
export interface TrackModel {
  readonly label: string;
  readonly steps: readonly StepModel[];
}

/** One case, finished; what is long is made when it is asked for, since of many cases few are opened. */
export interface CaseModel {
  readonly key: string;
  readonly label: string;
  readonly state: Chip;
  readonly flags: readonly Chip[];
  readonly measures: readonly MeasureModel[];
  /** Where it came from, who has it, when it counts as closed. */
  readonly facts: readonly Line[];
  /** The clock that presses most, of those that still run. */
  readonly pressing: {readonly chip: Chip; readonly text: string; readonly light: Light} | undefined;
  readonly steps: readonly StepModel[];
  readonly course: CaseCourse;
  /** The steps as they are drawn: one track after another, or two side by side; neighbours that say the same are one. */
  readonly runs: readonly (readonly TrackModel[])[];
  readonly source: Case;
}

/** Lights of clocks that still run, the most pressing first. */
export const running = ['overdue', 'due_today', 'due_soon', 'on_time', 'paused'] as const;

/** One case in words. */
export function caseModel(source: Case, telling: Telling): CaseModel {
  const {say} = telling;
  const course = follow(source, telling);
  let steps: readonly StepModel[] | undefined;
  return {
    key: source.id ?? source.label,
    label: source.label,
    state: stateChip(standOf(source, course), say),
    flags: [...course.flags.map((flag): Chip => ({tone: 'flag', text: say.kind[flag]})), ...satisfactionOf(source, course, say)],
    get measures() {
      return measuresOf(source, say).map((name) => {
        const sum = source[name] ?? {};
        return {label: say.measure[name], figures: figuresOf(sum, telling), text: sayFigures(sum, telling)};
      });
    },
    get facts() {
      return factsOf(source, telling);
    },
    pressing: pressingOf(source, course, telling),
    get steps() {
      return (steps ??= stepsOf(source, course.found, telling));
    },
    get runs() {
      return runsOf(this.steps, telling);
    },
    course,
    source,
  };
}

/** A state in words. */
export const stateChip = ({code, tone}: Stand, say: CaseTimelineWords): Chip => ({tone, text: sayState(code, say)});

/** The words of a state, of a step of its own name, or of nothing yet. */
export const sayState = (code: string, say: CaseTimelineWords): string =>
  code === 'to_do' ? say.toDo : code in say.state ? say.state[code as keyof CaseTimelineWords['state']] : nameOf({kind: code.replace(/^step:/, '')}, say);

/** Where the standard is that workers are satisfied (群众满意), that is a mark of closing beside the payment. */
function satisfactionOf({standard}: Case, {state, satisfied}: CaseCourse, {satisfied: say}: CaseTimelineWords): readonly Chip[] {
  const closed = state === 'closed' || state === 'revisited' || state === 'written_off';
  if (!closed || standard?.includes('满意') !== true) return [];
  return [satisfied === undefined ? {tone: 'flag', text: say.unknown} : satisfied ? {tone: 'good', text: say.yes} : {tone: 'bad', text: say.no}];
}

function factsOf({channel, industry, unit, responsible, standard, conclusion, refNo, pauses = []}: Case, {words, say, audience, masking}: Telling): readonly Line[] {
  const texts: Readonly<Record<keyof CaseTimelineWords['fact'], string | undefined>> = {
    channel: channel && say.channel[channel],
    industry,
    unit,
    responsible: responsible && responsible.post + (isNamed(responsible, audience, masking) ? ` ${responsible.name}` : ''),
    standard,
    conclusion,
    pauses: words.list(
      pauses.map(({from, to, reason}) => (to === undefined ? say.since(sayDate(words, from)) : words.span(sayDate(words, from), sayDate(words, to))) + (reason ? words.bracket(reason) : '')),
    ),
    refNo: mayShow('internal', audience) ? refNo : undefined,
  };
  return (Object.keys(say.fact) as (keyof typeof texts)[]).flatMap((name) => (texts[name] ? [{label: say.fact[name], text: texts[name]}] : []));
}

/** Whoever is in charge stands by the post; the name is for internal readers, unless a published source gives it or the page has other rules. */
const isNamed = ({name, post, source}: NonNullable<Case['responsible']>, audience: Audience, masking?: Masking): boolean =>
  name !== undefined && (masking ? masking.shows({name, role: 'official', post, source}, audience) : audience !== 'public' || source !== undefined);

/** The step whose clock presses most: the longest overdue, else the one with the least time; −1 where none runs. */
export function pressingStep({found}: CaseCourse): number {
  let [place, rank, most]: [number, number, number] = [-1, running.length, 0];
  found.forEach(({clock}, index) => {
    const standing = clock?.standing;
    const light = standing ? (running as readonly string[]).indexOf(standing.light) : -1;
    if (!standing || light < 0 || light > rank) return;
    const days = light === 0 ? -standing.workdays : standing.workdays;
    if (light < rank || days < most) [place, rank, most] = [index, light, days];
  });
  return place;
}

function pressingOf({steps}: Case, course: CaseCourse, telling: Telling): CaseModel['pressing'] {
  const index = pressingStep(course);
  const [standing, step] = [course.found[index]?.clock?.standing, steps[index]];
  return standing && step && {chip: lightChip(standing, telling), text: nameOf(step, telling.say), light: standing.light as Light};
}

/** Steps without a track stand by themselves; neighbours on tracks stand side by side. */
function runsOf(steps: readonly StepModel[], telling: Telling): readonly (readonly TrackModel[])[] {
  const runs: StepModel[][] = [];
  steps.forEach((step, index) => {
    if (index === 0 || !step.lane !== !steps[index - 1]?.lane) runs.push([]);
    runs[runs.length - 1]?.push(step);
  });
  return runs.map((run) =>
    ([undefined, 'territory', 'industry'] as const).flatMap((lane) => {
      const own = run.filter((step) => step.lane === lane);
      return own.length > 0 ? [{label: lane ? telling.say.lane[lane] : '', steps: merged(own, telling)}] : [];
    }),
  );
}
