import {DAY_MS, startOfDay} from '../calendar/day.js';
import type {LimitSet} from '../contract/case-kinds.js';
import type {Case, CaseTimelineDocument, TimeLimit} from '../contract/case-timeline.js';
import {grouped} from '../language/number.js';
import {caseTimeline as home} from '../language/zh-hans/case-timeline.js';
import {aboutOf, notesOf, periodOf} from './about.js';
import {limitsOf} from './case-limit.js';
import {caseModel, type CaseModel} from './case-model.js';
import {caseMore, type CaseMore} from './case-more.js';
import {clauses, FEW, totals} from './case-sentence.js';
import type {Telling} from './case-step.js';
import type {Survey} from './case-survey.js';
import type {Described} from './described.js';
import {full} from './figure.js';
import {momentOf} from './moment.js';
import {todayOf, type Setting} from './setting.js';
import {finish, type Work} from './work.js';

export interface CaseTimelineModel extends Described {
  readonly count: number;
  /** A case in words, made when it is asked for; the last few hundred are kept. */
  readonly caseAt: (index: number) => CaseModel;
  /** All of them: for who has few. */
  readonly cases: readonly CaseModel[];
  readonly sourceAt: (index: number) => Case;
  /** Few enough to be read in full at once. */
  readonly inFull: boolean;
  /** What a look at all cases told; of very many, it is told when `study` is done. */
  readonly survey: Survey | undefined;
  readonly study: (() => Work<void>) | undefined;
  /** More can be said of it when the rest of the code has come; see case-more.ts. */
  readonly wants: boolean;
  /** When the next light turns, in milliseconds; `undefined` while nobody knows. */
  readonly turns: number | undefined;
  /** How things are said to this reader. */
  readonly voice: () => Telling;
}

/** More cases than these are looked through once the first are on the page. */
const SEVERAL = 300;

/** Cases in words that are kept, for whoever scrolls to and fro. */
const KEPT = 400;

interface Known {
  readonly survey: Survey;
  readonly setting: Telling;
}

/** What is known of a document as long as it is on the page. */
const surveys = new WeakMap<readonly Case[], Known>();

/** Cases with their steps, states and clocks. Every light is computed; nothing is summed but to hold it against what is stated. `sets`: limits that the page puts in the place of those at hand. */
export function caseTimelineModel(document: CaseTimelineDocument, setting: Setting, sets: Readonly<Partial<Record<LimitSet, readonly TimeLimit[]>>> = {}): CaseTimelineModel {
  const {words} = setting.language;
  const say = setting.language.say('case-timeline', home);
  const telling: Telling = {...setting, words, say, today: todayOf(setting), limits: limitsOf(document.timeLimits, {...caseMore()?.limits, ...sets})};
  const {title, subtitle, period, issueNo, reported, cases: sources} = document;
  const unit = full(reported?.cases).unit ?? say.cases;
  const count = sources.length;
  const empty = count === 0;
  const counted = words.withUnit(grouped(count), unit);
  const more = caseMore();
  const found = more && surveyOf(sources, telling, more);
  const kept = new Map<number, CaseModel>();
  const caseAt = (index: number): CaseModel => {
    const known = kept.get(index);
    if (known) return known;
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
    const made = caseModel(sources[index]!, telling);
    kept.set(index, made);
    return made;
  };
  let all: readonly CaseModel[] | undefined;
  const {odd, provisional, until} = found ?? (count <= FEW ? brief(sources.map((_, index) => caseAt(index)), telling) : {odd: 0, provisional: false, until: undefined});
  const told = empty ? [say.noCases] : count <= FEW ? clauses(sources.map((_, index) => caseAt(index)), telling) : found && more ? more.counts(found, (index) => sources[index]!.label, unit, telling) : [counted];
  return {
    title,
    ...(subtitle !== undefined && {subtitle}),
    context: [typeof period === 'string' && periodOf(document, words), !empty && counted, issueNo].filter(Boolean).join(words.middot),
    summary: [...told, ...(reported && !empty ? [totals(reported, unit, telling)] : [])].join(words.semicolon) + words.stop,
    table: () => import('./case-table.js').then(({caseTable}) => caseTable(count, caseAt, (index) => sources[index]!, reported, telling)),
    notes: notesOf(document, setting, [
      ...(found && more ? more.sumDoubts(document, unit, telling) : []),
      ...(odd > 0 ? [say.oddSteps(grouped(odd))] : []),
      ...(provisional ? [say.provisionalMeans] : []),
    ], true),
    about: aboutOf(document, setting),
    empty,
    count,
    caseAt,
    get cases() {
      return (all ??= sources.map((source, index) => kept.get(index) ?? caseModel(source, telling)));
    },
    sourceAt: (index) => sources[index]!,
    inFull: count <= FEW,
    survey: found,
    study: found || !more
      ? undefined
      : function* () {
          surveys.set(sources, {survey: yield* more.survey(sources, telling), setting: telling});
        },
    wants: !more && (count > FEW || reported !== undefined || typeof document.timeLimits === 'string'),
    turns: until,
    voice: () => telling,
  };
}

/** The survey of some cases is made at once, that of many in its own time; it holds until something turns. */
function surveyOf(cases: readonly Case[], telling: Telling, {survey}: CaseMore): Survey | undefined {
  const known = surveys.get(cases);
  const {now, calendar, limits} = telling;
  if (known && known.setting.calendar === calendar && known.setting.limits === limits && now >= known.setting.now && now < known.survey.until) return known.survey;
  return cases.length > SEVERAL ? undefined : finish(survey(cases, telling));
}

/** What a few cases tell without a survey: steps in doubt, whether a light is provisional, when the next one turns. */
function brief(cases: readonly CaseModel[], {now, today}: Telling): Pick<Survey, 'odd' | 'provisional' | 'until'> {
  let [odd, provisional, until] = [0, false, startOfDay(today) + DAY_MS];
  for (const {course, source} of cases) {
    course.found.forEach(({doubts, clock}, index) => {
      odd += doubts.length;
      if (clock?.standing?.provisional === true && clock.standing.light !== 'done') provisional = true;
      const at = momentOf(source.steps[index]!.at);
      for (const moment of [clock?.deadline?.instant, typeof at === 'number' ? at : undefined]) if (moment !== undefined && moment >= now && moment < until) until = moment + 1;
    });
  }
  return {odd, provisional, until};
}
