import type {MissingReason} from '../contract/kinds.js';
import type {ScoreTotal} from '../contract/scorecard.js';
import {grouped} from '../language/number.js';
import {numberOf, sayFigure} from './figure.js';
import {gradeModel, scoreOf, vetoDetail, type Detail, type GradeModel, type Voice} from './score-mark.js';

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

/** Says score, grades and rank as stated. */
export function totalModel({score, full, deductions = [], bonuses = [], veto, grades = [], rank}: ScoreTotal, voice: Voice): TotalModel {
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
