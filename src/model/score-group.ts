import type {Indicator, ScoreGroup} from '../contract/scorecard.js';
import {grouped} from '../language/number.js';
import {sayPeriod} from '../language/time.js';
import {markModel, scoreOf, type MarkModel, type Voice} from './score-mark.js';

/** An indicator, or a slot of a list that nobody filled. */
export interface IndicatorModel {
  readonly label: string;
  readonly definition: string;
  readonly weight: string;
  /** One for the subject, or one for each unit. */
  readonly marks: readonly MarkModel[];
  readonly listed: boolean;
}

/** Indicators that are scored together. */
export interface ScoreGroupModel {
  readonly label: string;
  /** Weight and full score, in words. */
  readonly context: string;
  readonly score: string;
  readonly rows: readonly IndicatorModel[];
}

/** Says a group; of several units that are compared, a group has no score of its own. */
export function groupModel({no, label, weight, full, score, slots = 0, indicators}: ScoreGroup, compared: boolean, voice: Voice): ScoreGroupModel {
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
