import type {MissingReason} from '../contract/kinds.js';
import type {Indicator, ScorecardDocument, ScoreGroup, ScoreTotal} from '../contract/scorecard.js';
import {grouped} from '../language/number.js';
import {sayPeriod} from '../language/time.js';
import {scorecard as home} from '../language/zh-hans/scorecard.js';
import {aboutOf, notesOf, periodOf} from './about.js';
import {mayShow} from './audience.js';
import type {Described, Note} from './described.js';
import {numberOf, sayFigure} from './figure.js';
import {gradeModel, markModel, scoreOf, vetoDetail, type Detail, type GradeModel, type MarkModel, type Voice} from './score-mark.js';
import {scorecardDoubts} from './scorecard-doubts.js';
import {scorecardSentence} from './scorecard-sentence.js';
import type {Setting} from './setting.js';

/** An indicator, or a slot of a list that nobody filled. */
export interface IndicatorModel {
  readonly label: string;
  readonly definition: string;
  readonly weight: string;
  /** One for the subject, or one for each unit. */
  readonly marks: readonly MarkModel[];
  readonly listed: boolean;
}

export interface ScoreGroupModel {
  readonly label: string;
  /** Weight and full score, in words. */
  readonly context: string;
  readonly score: string;
  readonly rows: readonly IndicatorModel[];
}

/** The whole of one unit as stated. */
export interface TotalModel {
  readonly digits: string;
  readonly rest: string;
  readonly score: string;
  readonly value: number | undefined;
  readonly missing: MissingReason | undefined;
  readonly grades: readonly GradeModel[];
  readonly rank: string;
  readonly details: readonly Detail[];
}

export interface ScorecardModel extends Described {
  readonly subject: string;
  readonly total: TotalModel | undefined;
  readonly groups: readonly ScoreGroupModel[];
  /** Names of the units that are compared; empty for one. */
  readonly units: readonly string[];
  readonly totals: readonly (TotalModel | undefined)[];
  readonly totalLabel: string;
  readonly scales: readonly {readonly name: string; readonly grades: string; readonly order: number}[];
  readonly scalesTitle: string;
  /** What stands in an empty slot. */
  readonly notListed: string;
  /** Whether any indicator has points beside its figure. */
  readonly scored: boolean;
}

/** Indicators by group against their targets. Grade, score and rank are shown as stated and never made from each other. */
export function scorecardModel(document: ScorecardDocument, setting: Setting): ScorecardModel {
  const {words} = setting.language;
  const say = setting.language.say('scorecard', home);
  const voice: Voice = {words, say, scales: document.scales ?? []};
  const units = (document.units ?? []).map(({name}) => name);
  const groups = document.groups.map((group) => groupModel(group, units.length > 0, voice));
  const total = document.total && totalModel(document.total, voice);
  const totals = (document.totals ?? []).map((one) => totalModel(one, voice));
  const rows = groups.flatMap((group) => group.rows);
  const empty = rows.length === 0 && total === undefined && totals.length === 0;
  const model = {subject: document.subject ?? '', total, groups, units, totals};
  return {
    ...model,
    title: document.title,
    ...(document.subtitle !== undefined && {subtitle: document.subtitle}),
    context: [document.subject, periodOf(document, words), units.length > 0 ? say.units(grouped(units.length)) : ''].filter(Boolean).join(words.middot),
    summary: scorecardSentence(document, model, voice),
    table: () => import('./scorecard-table.js').then(({scorecardTable}) => scorecardTable(document, model, voice)),
    notes: [
      ...notesOf(document, setting, scorecardDoubts(document, mayShow('internal', setting.audience), voice)),
      ...remarks(document, groups, voice),
      ...(rows.some(({marks}) => marks.some(({missing}) => missing === 'suppressed')) ? [{text: words.missing.suppressed + words.colon + words.suppressedMeaning, kind: 'remark'} satisfies Note] : []),
    ],
    about: aboutOf(document, setting),
    empty,
    totalLabel: say.total,
    scales: voice.scales.map(({name, basis, grades}, order) => ({
      name: basis === undefined ? name : name + words.bracket(basis),
      grades: say.bestFirst(words.list(grades.map(({value, meaning}) => (meaning === undefined ? value : value + words.bracket(meaning))))),
      order,
    })),
    scalesTitle: say.scales,
    notListed: say.notListed,
    scored: rows.some(({marks}) => marks.some(({score}) => score !== '')),
  };
}

function groupModel({no, label, weight, full, score, slots = 0, indicators}: ScoreGroup, compared: boolean, voice: Voice): ScoreGroupModel {
  const {words, say} = voice;
  const empty = Array.from({length: Math.max(0, slots - indicators.length)}, (_, at): IndicatorModel => ({
    label: say.slot(grouped(indicators.length + at + 1)), definition: '', weight: '', marks: [], listed: false,
  }));
  return {
    label: [no, label].filter(Boolean).join(' '),
    context: [weight === undefined ? '' : say.weighs(grouped(weight)), full === undefined ? '' : say.fullOf(grouped(full))].filter(Boolean).join(words.middot),
    score: score === undefined || compared ? '' : scoreOf(score, full, voice),
    rows: [...indicators.map((indicator) => indicatorModel(indicator, compared, voice)), ...empty],
  };
}

function indicatorModel(indicator: Indicator, compared: boolean, voice: Voice): IndicatorModel {
  const {no, label, definition, period, weight} = indicator;
  const {words, say} = voice;
  return {
    label: [no, label].filter(Boolean).join(' '),
    definition: [period === undefined ? '' : sayPeriod(words, period), definition].filter(Boolean).join(words.middot),
    weight: weight === undefined ? '' : say.weighs(grouped(weight)),
    marks: compared ? (indicator.marks ?? []).map((mark) => markModel(indicator, mark, voice)) : [markModel(indicator, indicator, voice)],
    listed: true,
  };
}

function totalModel({score, full, deductions = [], bonuses = [], veto, grades = [], rank}: ScoreTotal, voice: Voice): TotalModel {
  const {words, say} = voice;
  const text = score === undefined ? '' : scoreOf(score, full, voice);
  const {text: digits} = score === undefined ? {text: ''} : sayFigure(words, score);
  return {
    digits,
    rest: text.startsWith(digits) ? text.slice(digits.length) : '',
    score: text,
    value: numberOf(score),
    missing: score === undefined || numberOf(score) !== undefined ? undefined : 'not_reported',
    grades: grades.map((grade) => gradeModel(grade, voice)),
    rank: rank ? say.ranked(grouped(rank.n), rank.of === undefined ? undefined : grouped(rank.of)) : '',
    details: [
      ...(veto ? [vetoDetail(veto, say)] : []),
      ...deductions.map(({points, reason}): Detail => ({text: say.minus(grouped(points), reason), tone: 'none'})),
      ...bonuses.map(({points, reason}): Detail => ({text: say.plus(grouped(points), reason), tone: 'none'})),
    ],
  };
}

/** Scales with the same letters, and how many groups and indicators the source says there are where fewer or more are listed. */
function remarks({stated, groups: given}: ScorecardDocument, groups: readonly ScoreGroupModel[], {words, say, scales}: Voice): readonly Note[] {
  const letters = scales.map(({grades}) => new Set(grades.map(({value}) => value)));
  const mixed = scales.length > 1 && letters.some((one, index) => letters.some((other, at) => at > index && [...other].some((value) => one.has(value))));
  const listed = [groups.length, given.reduce((sum, {indicators}) => sum + indicators.length, 0)] as const;
  const [wantedGroups, wantedIndicators] = [stated?.groups ?? listed[0], stated?.indicators ?? listed[1]];
  const differs = wantedGroups !== listed[0] || wantedIndicators !== listed[1];
  return [
    ...(mixed ? [{text: say.twoScales(words.list(scales.map(({name}) => name))), kind: 'remark' as const}] : []),
    ...(differs ? [{text: say.stated(say.counted(grouped(wantedGroups), grouped(wantedIndicators)), say.counted(grouped(listed[0]), grouped(listed[1]))), kind: 'remark' as const}] : []),
  ];
}
