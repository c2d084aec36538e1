import * as z from 'zod/mini';
import {clearanceGaugeRules} from './clearance-gauge-rules.js';
import {envelope} from './envelope.js';
import {qualifiers} from './kinds.js';
import {missingReason, quantity, unit} from './quantity.js';
import {ruled} from './ruled.js';
import {count, date, day, key, label} from './values.js';

/**
 * What a stock is to come to: 清零, 动态清零 (new ones cleared within a time), 按要求办结, 基本解决, or as the plan words it.
 * Only `zero` is a number to reach, so only it has a target drawn.
 */
const goalKinds = ['zero', 'dynamic', 'as_required', 'basically', 'text'] as const;

/** How many as reported: a bare count, `null` when it was not reported, or with the source's qualifier or the reason that it is missing. */
export const tally = z.union([
  count,
  z.null(),
  z.object({
    value: z.optional(z.nullable(count)),
    qualifier: z.optional(z.enum(qualifiers)),
    raw: z.optional(label),
    missing: z.optional(missingReason),
  }),
]);

const goal = z.object({
  kind: z.enum(goalKinds),
  text: z.optional(label),
  within: z.optional(z.object({n: z.int().check(z.minimum(1), z.maximum(5000)), unit: z.enum(['workdays', 'days', 'hours', 'months'])})),
});

/** A part of a whole before and now: 一般隐患 18 → 1. */
export const part = z.object({label, start: tally, left: tally});

/** What the stock was found among, another measure than the stock itself: 66 在建项目, 无欠薪比例 60.6% → 97% as the source reports it. */
const population = z.object({
  label,
  count: tally,
  unit: z.optional(unit),
  measure: z.optional(label),
  from: z.optional(quantity),
  to: z.optional(quantity),
  parts: z.optional(z.array(part).check(z.maxLength(12))),
});

/** People or money of the same stock, never added to its cases. */
export const amount = z.object({start: z.optional(quantity), cleared: z.optional(quantity), left: z.optional(quantity)});

/**
 * What there was to clear, what came, what went how, and what is left, with
 * `start + new + reopened − cleared − excluded = left`; `writtenOff` (销号) is within `cleared`, `inJudicial` (司法程序)
 * and `overdue` (past a limit of their own) within `left`. A figure that does not fit is shown, with a note.
 */
const stock = z.object({
  id: z.optional(key),
  scope: label,
  unit: z.optional(unit),
  population: z.optional(population),
  baseline: z.optional(day),
  start: tally,
  new: z.optional(tally),
  reopened: z.optional(tally),
  cleared: tally,
  writtenOff: z.optional(tally),
  excluded: z.optional(z.array(z.object({reason: label, count}))),
  left: tally,
  inJudicial: z.optional(tally),
  overdue: z.optional(tally),
  revisited: z.optional(z.object({n: count, satisfied: z.optional(count), returned: z.optional(count)})),
  goal,
  deadline: z.optional(date),
  phase: z.optional(label),
  levels: z.optional(z.array(part).check(z.maxLength(12))),
  people: z.optional(amount),
  money: z.optional(amount),
  share: z.optional(quantity),
  shareLabel: z.optional(label),
  pace: z.optional(z.object({basis: z.enum(['workdays', 'days']), from: day})),
  history: z.optional(z.array(z.object({at: day, left: tally})).check(z.maxLength(400))),
  forecast: z.optional(z.object({method: z.literal('theil_sen'), points: z.optional(z.int().check(z.minimum(5), z.maximum(60)))})),
});

/** How far the stocks of one campaign have been cleared, each with a goal, a deadline and a state of its own. */
export const clearanceGaugeSchema = z
  .object({
    ...envelope,
    type: z.literal('clearance-gauge'),
    stocks: z.array(stock).check(z.minLength(1), z.maxLength(12)),
  })
  .check(ruled(clearanceGaugeRules));

export type ClearanceGaugeDocument = z.infer<typeof clearanceGaugeSchema>;
export type Stock = z.infer<typeof stock>;
export type Tally = z.infer<typeof tally>;
export type Goal = z.infer<typeof goal>;
export type Population = z.infer<typeof population>;
