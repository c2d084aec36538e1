import type {Answer} from '../contract/scorecard-kinds.js';
import type {Grade, GradeScale, Indicator, Mark} from '../contract/scorecard.js';
import type {MissingReason} from '../contract/kinds.js';
import {grouped} from '../language/number.js';
import type {Said} from '../language/quantity.js';
import type {ScorecardWords} from '../language/zh-hans/scorecard.js';
import type {Words} from '../language/zh-hans/words.js';
import {barOf, type Bar} from './bar.js';
import {full, missingOf, numberOf, sayChange, sayFigure, sayTarget, type Judgement, type SaidChange} from './figure.js';

/** Whom to speak to, and the scales that grades are of. */
export interface Voice {
  readonly words: Words;
  readonly say: ScorecardWords;
  readonly scales: readonly GradeScale[];
}

/** A grade with the scale it is of; `order` is the scale's place in the document, so that scales also look different. */
export interface GradeModel {
  readonly value: string;
  readonly scale: string;
  readonly text: string;
  readonly order: number;
}

/** A line below an indicator: what was taken off, what backs it. */
export interface Detail {
  readonly text: string;
  readonly tone: 'bad' | 'none';
}

/** What one unit has on one indicator, finished. */
export interface MarkModel {
  /** The figure, the answer, the grade or the points: whatever the indicator is about. */
  readonly value: Said;
  readonly kind: 'figure' | 'answer' | 'grade' | 'score' | 'missing';
  readonly missing: MissingReason | undefined;
  readonly answer: Answer | undefined;
  readonly grade: GradeModel | undefined;
  /** What should be reached, in words; empty where nothing is asked. */
  readonly wanted: string;
  readonly judgement: Judgement;
  /** 达标, 未达标; empty where nothing is judged. */
  readonly status: string;
  readonly bar: Bar | undefined;
  readonly change: SaidChange | undefined;
  /** Points, of how many; empty where there are none. */
  readonly score: string;
  readonly details: readonly Detail[];
  readonly vetoed: boolean;
}

/** A grade in words, never without its scale. */
export function gradeModel({scale, value}: Grade, {say, scales}: Voice): GradeModel {
  const order = scales.findIndex(({key}) => key === scale);
  const name = scales[order]?.short ?? scales[order]?.name ?? scale;
  return {value, scale: name, text: say.graded(name, value), order: Math.max(0, order)};
}

const plainly = (text: string): Said => ({before: '', digits: text, after: '', unit: '', text});

/** An indicator as one unit stands on it. Nothing is judged but against a target, or an answer that is wanted. */
export function markModel(indicator: Indicator, mark: Mark, voice: Voice): MarkModel {
  const {words, say} = voice;
  const {unit = '', target, polarity, expects} = indicator;
  const {figure, answer, grade, score, change} = mark;
  const graded = grade && gradeModel(grade, voice);
  const kind = figure !== undefined ? 'figure' : answer !== undefined && answer !== null ? 'answer' : answer === null ? 'missing' : graded ? 'grade' : score !== undefined ? 'score' : 'missing';
  const missing = kind === 'figure' ? missingOf(figure) : kind === 'score' ? missingOf(score) : kind === 'missing' ? 'not_reported' : undefined;
  const percent = kind === 'figure' && percentOf(figure, unit);
  const said = target && figure !== undefined ? sayTarget(words, target, figure, percent ? '%' : unit) : undefined;
  const met = said ? said.met : expects === undefined || answer === undefined || answer === null || answer === 'not_applicable' ? undefined : answer === expects;
  const number = numberOf(figure);
  return {
    value: {
      figure: () => sayFigure(words, figure, unit),
      answer: () => plainly(say.answers[answer ?? 'yes']),
      grade: () => plainly(graded?.text ?? ''),
      score: () => plainly(scoreOf(score, indicator.full, voice)),
      missing: () => plainly(words.missing.not_reported),
    }[kind](),
    kind,
    missing,
    answer: answer ?? undefined,
    grade: graded,
    wanted: said?.text ?? (target ? sayTarget(words, target, null, unit).text : expects === undefined ? '' : say.expected + say.answers[expects]),
    judgement: met === undefined ? 'none' : met ? 'good' : 'bad',
    status: met === undefined ? '' : met ? words.met : words.missed,
    bar: percent && number !== undefined ? barOf(number, [0, Math.max(100, number)], target?.value, true) : undefined,
    change: change && sayChange(words, change, polarity, unit),
    score: kind === 'score' ? '' : score === undefined ? '' : scoreOf(score, indicator.full, voice),
    details: [...partsOf(figure, unit, voice), ...detailsOf(mark, kind === 'grade' ? undefined : graded, voice)],
    vetoed: mark.veto?.triggered === true,
  };
}

function percentOf(figure: Mark['figure'], unit: string): boolean {
  const {unit: own, value, numerator} = full(figure);
  return (own ?? unit) === '%' || ((value === undefined || value === null) && numerator !== undefined);
}

/** What a share is of, which its percentage alone does not say: 占在建项目 157 / 157 个. */
function partsOf(figure: Mark['figure'], unit: string, {words}: Voice): readonly Detail[] {
  const {numerator, denominator, basis} = full(figure);
  if (numerator === undefined || denominator === undefined) return basis === undefined ? [] : [{text: basis, tone: 'none'}];
  const parts = words.withUnit(`${grouped(numerator)} / ${grouped(denominator)}`, unit === '%' ? '' : unit);
  return [{text: [basis, parts].filter(Boolean).join(words.space), tone: 'none'}];
}

/** Points as stated, of the full score where there is one. */
export function scoreOf(score: Mark['score'], of: number | undefined, {words, say}: Voice): string {
  const {text} = sayFigure(words, score);
  return missingOf(score) !== undefined ? text : of === undefined ? say.points(text) : say.outOf(text, grouped(of));
}

function detailsOf({deductions = [], veto, evidence}: Mark, grade: GradeModel | undefined, {say}: Voice): readonly Detail[] {
  return [
    ...(grade ? [{text: grade.text, tone: 'none' as const}] : []),
    ...(veto ? [vetoDetail(veto, say)] : []),
    ...deductions.map(({points, reason}): Detail => ({text: say.minus(grouped(points), reason), tone: 'none'})),
    ...(evidence === undefined ? [] : [{text: say.backedBy(evidence), tone: 'none' as const}]),
  ];
}

/** 一票否决, applied or not: both are said, and only what applies stands out. */
export const vetoDetail = ({triggered, reason = ''}: NonNullable<Mark['veto']>, say: ScorecardWords): Detail =>
  triggered ? {text: say.vetoed(reason), tone: 'bad'} : {text: say.notVetoed(reason), tone: 'none'};
