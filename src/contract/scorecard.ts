import * as z from 'zod/mini';
import {envelope} from './envelope.js';
import {change, polarity, quantity, target, unit} from './quantity.js';
import {ruled} from './ruled.js';
import {answers} from './scorecard-kinds.js';
import {scorecardRules} from './scorecard-rules.js';
import {code, count, key, label, period, text} from './values.js';

/** A grade, always with the scale it is of: the A of a government's assessment is not the A of an employer's credit. */
const grade = z.object({scale: key, value: label});

/** Points taken off or given, with the reason. */
const points = z.array(z.object({points: z.number().check(z.nonnegative()), reason: text})).check(z.maxLength(20));

/** 一票否决: one fact that decides the whole, whatever its points. */
const veto = z.object({triggered: z.boolean(), reason: z.optional(text)});

/** What one unit has on an indicator. */
const mark = {
  figure: z.optional(quantity),
  answer: z.optional(z.nullable(z.enum(answers))),
  score: z.optional(quantity),
  grade: z.optional(grade),
  change: z.optional(change),
  deductions: z.optional(points),
  veto: z.optional(veto),
  evidence: z.optional(text),
};

const weight = z.number().check(z.nonnegative(), z.maximum(100));
const full = z.number().check(z.nonnegative());

/** A figure with its target, a question with its answer, a grade, or points; what nobody reported is shown as missing. */
const indicator = z.object({
  no: z.optional(label),
  label,
  unit: z.optional(unit),
  polarity: z.optional(polarity),
  target: z.optional(target),
  expects: z.optional(z.enum(['yes', 'no'])),
  weight: z.optional(weight),
  full: z.optional(full),
  definition: z.optional(text),
  period: z.optional(period),
  ...mark,
  marks: z.optional(z.array(z.object(mark)).check(z.maxLength(60))),
});

/** 一类指标. `slots` is how many there must be (八率 has eight): those that are not there are shown as missing. */
const group = z.object({
  no: z.optional(label),
  label,
  weight: z.optional(weight),
  full: z.optional(full),
  score: z.optional(quantity),
  slots: z.optional(z.int().check(z.minimum(1), z.maximum(60))),
  indicators: z.array(indicator).check(z.maxLength(100)),
});

/** The whole as stated: grade, score and rank are three facts, and none is derived from another. */
const total = z.object({
  score: z.optional(quantity),
  full: z.optional(full),
  deductions: z.optional(points),
  bonuses: z.optional(points),
  veto: z.optional(veto),
  grades: z.optional(z.array(grade).check(z.maxLength(4))),
  rank: z.optional(z.object({n: z.int().check(z.minimum(1)), of: z.optional(count)})),
});

/** A scale of grades by its own name, the best grade first. */
const scale = z.object({
  key,
  name: label,
  short: z.optional(label),
  basis: z.optional(label),
  grades: z.array(z.object({value: label, meaning: z.optional(text)})).check(z.minLength(1), z.maxLength(12)),
});

/** Groups of indicators of one unit, or of several side by side when there are `units`: each indicator then has one of `marks` for each. */
export const scorecardSchema = z
  .object({
    ...envelope,
    type: z.literal('scorecard'),
    subject: z.optional(label),
    stated: z.optional(z.object({groups: z.optional(count), indicators: z.optional(count)})),
    scales: z.optional(z.array(scale).check(z.maxLength(6))),
    units: z.optional(z.array(z.object({name: label, code: z.optional(code)})).check(z.minLength(1), z.maxLength(60))),
    groups: z.array(group).check(z.maxLength(40)),
    total: z.optional(total),
    totals: z.optional(z.array(total).check(z.maxLength(60))),
  })
  .check(ruled(scorecardRules));

export type ScorecardDocument = z.infer<typeof scorecardSchema>;
export type ScoreGroup = z.infer<typeof group>;
export type Indicator = z.infer<typeof indicator>;
export type ScoreTotal = z.infer<typeof total>;
export type GradeScale = z.infer<typeof scale>;
export type Grade = z.infer<typeof grade>;
/** What an indicator and each of its marks have in common. */
export type Mark = Pick<Indicator, keyof typeof mark>;
