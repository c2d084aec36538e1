import type {Case, CaseTimelineDocument} from '../contract/case-timeline.js';
import {grouped} from '../language/number.js';
import {sayDate} from '../language/time.js';
import {caseTimeline as home, type CaseTimelineWords} from '../language/zh-hans/case-timeline.js';
import {aboutOf, notesOf, periodOf} from './about.js';
import {mayShow} from './audience.js';
import {follow, type CaseCourse} from './case-course.js';
import {pays} from './case-state.js';
import {figuresOf, lightChip, measuresOf, nameOf, sayFigures, stepsOf, type Chip, type FigureModel, type StepModel, type Telling} from './case-step.js';
import {sumDoubts} from './case-sum.js';
import type {Described, Line} from './described.js';
import type {Light} from './deadline.js';
import {full, numberOf, sayFigure} from './figure.js';
import {todayOf, type Setting} from './setting.js';

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
  /** The steps as they are drawn: one track after another, or two side by side. */
  readonly runs: readonly (readonly TrackModel[])[];
  readonly source: Case;
}

export interface CaseTimelineModel extends Described {
  readonly cases: readonly CaseModel[];
  /** Few enough to be read in full at once. */
  readonly inFull: boolean;
}

/** Up to here each case is told in the sentence and drawn open. */
const FEW = 3;

/** How many lights of one case the sentence tells. */
const MOST = 5;

/** Lights of clocks that still run, the most pressing first. */
const running = ['overdue', 'due_today', 'due_soon', 'on_time', 'paused'] as const;

/** Cases with their steps, states and clocks. Every light is computed; nothing is summed but to hold it against what is stated. */
export function caseTimelineModel(document: CaseTimelineDocument, setting: Setting): CaseTimelineModel {
  const {words} = setting.language;
  const say = setting.language.say('case-timeline', home);
  const telling: Telling = {...setting, words, say, today: todayOf(setting)};
  const {title, subtitle, period, issueNo, reported} = document;
  const unit = full(reported?.cases).unit ?? say.cases;
  const cases = document.cases.map((source) => caseModel(source, telling));
  const found = cases.flatMap(({course}) => course.found);
  const odd = found.reduce((sum, {doubts}) => sum + doubts.length, 0);
  const provisional = found.some(({clock}) => clock?.standing?.provisional === true && clock.standing.light !== 'done');
  const empty = cases.length === 0;
  const count = words.withUnit(grouped(cases.length), unit);
  return {
    title,
    ...(subtitle !== undefined && {subtitle}),
    context: [typeof period === 'string' && periodOf(document, words), !empty && count, issueNo].filter(Boolean).join(words.middot),
    summary: (empty ? say.noCases : sentences(cases, reported, unit, telling).join(words.semicolon)) + words.stop,
    table: () => import('./case-table.js').then(({caseTable}) => caseTable(cases, reported, telling)),
    notes: notesOf(document, setting, [...sumDoubts(document, unit, telling), ...(odd > 0 ? [say.oddSteps(grouped(odd))] : []), ...(provisional ? [say.provisionalMeans] : [])]),
    about: aboutOf(document, setting),
    empty,
    cases,
    inFull: cases.length <= FEW,
  };
}

function caseModel(source: Case, telling: Telling): CaseModel {
  const {say} = telling;
  const course = follow(source, telling);
  let steps: readonly StepModel[] | undefined;
  return {
    key: source.id ?? source.label,
    label: source.label,
    state: stateChip(source, course, say),
    flags: course.flags.map((flag) => ({tone: 'flag', text: say.kind[flag]})),
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
      return runsOf(this.steps, say);
    },
    course,
    source,
  };
}

/** The state in words. What a source does not say of a payment that was agreed to is not said either. */
function stateChip({verified, agreed, paid, steps}: Case, {state, found}: CaseCourse, say: CaseTimelineWords): Chip {
  const mark = (text: string): Chip => ({tone: 'mark', text});
  if (state === undefined) {
    const last = steps.filter((_, index) => found[index]?.happened).pop();
    return mark(last ? nameOf(last, say) : steps.length === 0 ? say.state.none : say.toDo);
  }
  const part = numberOf(paid?.money);
  if (state === 'agreed' && part === undefined && numberOf(paid?.people) === undefined) {
    const payments = steps.map(({kind}, index) => (kind === 'mediated' || pays(kind) ? found[index] : undefined));
    const toCome = payments.some((step) => ['on_time', 'due_soon', 'due_today'].includes(step?.clock?.standing?.light ?? ''));
    if (toCome || full(paid?.money).missing === 'not_yet_due') return mark(say.state.agreed_not_due);
    return mark(payments.some((step) => step?.happened === false) ? say.state.agreed : say.state.agreed_not_stated);
  }
  if (state === 'paid' && part !== undefined && part < (numberOf(verified?.money) ?? numberOf(agreed?.money) ?? 0)) return {tone: 'soon', text: say.state.partly_paid};
  const good = ['paid', 'closed', 'revisited', 'written_off'].includes(state) && !found.some(({doubts}) => doubts.includes('unpaid'));
  return {tone: good ? 'good' : 'mark', text: say.state[state]};
}

function factsOf({channel, industry, unit, responsible, standard, refNo, pauses = []}: Case, {words, say, audience}: Telling): readonly Line[] {
  const texts: Readonly<Record<keyof CaseTimelineWords['fact'], string | undefined>> = {
    channel: channel && say.channel[channel],
    industry,
    unit,
    responsible: responsible && [responsible.post, responsible.name].filter(Boolean).join(' '),
    standard,
    pauses: words.list(
      pauses.map(({from, to, reason}) => (to === undefined ? say.since(sayDate(words, from)) : words.span(sayDate(words, from), sayDate(words, to))) + (reason ? words.bracket(reason) : '')),
    ),
    refNo: mayShow('internal', audience) ? refNo : undefined,
  };
  return (Object.keys(texts) as (keyof typeof texts)[]).flatMap((name) => (texts[name] ? [{label: say.fact[name], text: texts[name]}] : []));
}

function pressingOf({steps}: Case, {found}: CaseCourse, telling: Telling): CaseModel['pressing'] {
  for (const light of running) {
    const standings = found.map(({clock}) => clock?.standing);
    const days = standings.flatMap((standing) => (standing?.light === light ? [standing.workdays] : []));
    const most = light === 'overdue' ? Math.max(...days) : Math.min(...days);
    const index = standings.findIndex((standing) => standing?.light === light && standing.workdays === most);
    const [standing, step] = [standings[index], steps[index]];
    if (standing && step) return {chip: lightChip(standing, telling), text: nameOf(step, telling.say), light};
  }
  return undefined;
}

/** Steps without a track stand by themselves; neighbours on tracks stand side by side. */
function runsOf(steps: readonly StepModel[], say: CaseTimelineWords): readonly (readonly TrackModel[])[] {
  const runs: StepModel[][] = [];
  steps.forEach((step, index) => {
    if (index === 0 || !step.lane !== !steps[index - 1]?.lane) runs.push([]);
    runs[runs.length - 1]?.push(step);
  });
  return runs.map((run) =>
    ([undefined, 'territory', 'industry'] as const).flatMap((lane) => {
      const own = run.filter((step) => step.lane === lane);
      return own.length > 0 ? [{label: lane ? say.lane[lane] : '', steps: own}] : [];
    }),
  );
}

/** Few cases are told one by one; of many, how many stand where, and which are late. Then the totals that the source states. */
function sentences(cases: readonly CaseModel[], reported: CaseTimelineDocument['reported'], unit: string, telling: Telling): readonly string[] {
  const {words, say} = telling;
  const total = reported && [reported.cases === undefined ? '' : sayFigure(words, reported.cases, unit).text, sayFigures(reported, telling)].filter(Boolean);
  const told = cases.length > FEW ? counts(cases, unit, telling) : cases.map((one) => clause(one, telling));
  return total ? [...told, say.of(say.reported, words.list(total))] : told;
}

function clause({label, state, measures, steps}: CaseModel, telling: Telling): string {
  const {words, say} = telling;
  const figures = measures.map((measure) => say.of(measure.label, measure.text)).join(words.comma);
  const lit = steps.flatMap(({name, standing}) => (standing && standing.light !== 'done' ? [{name, standing}] : []));
  const lights = lit.slice(0, MOST).map(({name, standing}) => say.stepLight(name, lightChip(standing, telling).text));
  return label + words.colon + [state.text + (figures && words.bracket(figures)), ...lights, ...(lit.length > MOST ? ['…'] : [])].join(words.comma);
}

function counts(cases: readonly CaseModel[], unit: string, {words, say}: Telling): readonly string[] {
  const counted = (n: number) => words.withUnit(grouped(n), unit);
  const tally = new Map<string, number>();
  for (const {state} of cases) tally.set(state.text, (tally.get(state.text) ?? 0) + 1);
  const states = [...tally].map(([text, n]) => say.of(text, counted(n)));
  const lights = running.flatMap((light) => {
    const found = cases.filter(({pressing}) => pressing?.light === light).map(({label}) => label);
    if (found.length === 0) return [];
    const names = found.length > FEW ? [...found.slice(0, FEW), '…'] : found;
    return [say.of(say.light[light](''), counted(found.length)) + (light === 'overdue' ? words.bracket(words.list(names)) : '')];
  });
  return [counted(cases.length) + words.colon + words.list(states), lights.join(words.comma)].filter(Boolean);
}
