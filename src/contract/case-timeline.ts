import * as z from 'zod/mini';
import {channels, evidences, lanes, limitSets, limitUnits} from './case-kinds.js';
import {caseTimelineRules} from './case-timeline-rules.js';
import {envelope} from './envelope.js';
import {missingReason, quantity} from './quantity.js';
import {ruled} from './ruled.js';
import {code, date, day, instant, label, link, text} from './values.js';

/** A day as far as the source gives it, or a moment. */
export const moment = z.union([date, instant]);

/** People in 人 and money in 元, unless a figure brings its own unit. */
export const sum = z.object({people: z.optional(quantity), money: z.optional(quantity)});

/**
 * A time limit: `n` units counted `from` a day (else from the step's own), with the regulation it comes from; or a `day`
 * that a paper states itself, which wins. Only whole days and moments have a clock. `least`: it must last so long at
 * least (公示不少于5日), and may last longer.
 */
const due = z.object({
  n: z.optional(z.int().check(z.minimum(1), z.maximum(5000))),
  unit: z.optional(z.enum(limitUnits)),
  from: z.optional(moment),
  day: z.optional(date),
  basis: z.optional(label),
  least: z.optional(z.boolean()),
});

/**
 * What was done, or is to be done when it has no `at`. `text` is written for the public and names nobody. A limit that
 * began before the step is met by the step itself; one that begins with it runs until `done`, its `end`, or the end of
 * the case. The limit of an extension (延长) is added to the one that runs. `satisfied`: what workers said when asked (回访).
 */
const step = z.object({
  kind: label,
  at: z.optional(z.union([date, instant, z.object({missing: missingReason})])),
  end: z.optional(moment),
  provisional: z.optional(z.boolean()),
  by: z.optional(label),
  lane: z.optional(z.enum(lanes)),
  text: z.optional(text),
  internalText: z.optional(text),
  docNo: z.optional(label),
  people: z.optional(quantity),
  money: z.optional(quantity),
  outcome: z.optional(label),
  satisfied: z.optional(z.boolean()),
  due: z.optional(due),
  done: z.optional(moment),
});

/** A suspension (中止) that no step tells of: from its first day up to the day of resumption. */
export const pause = z.object({from: z.union([day, instant]), to: z.optional(z.union([day, instant])), reason: z.optional(label)});

/** One case or clue. There is no field for whoever complained. */
const caseFields = z.object({
  id: z.optional(code),
  label,
  refNo: z.optional(label),
  channel: z.optional(z.enum(channels)),
  industry: z.optional(label),
  unit: z.optional(label),
  responsible: z.optional(z.object({post: label, name: z.optional(label), source: z.optional(link)})),
  standard: z.optional(label),
  conclusion: z.optional(label),
  claimed: z.optional(sum),
  verified: z.optional(sum),
  agreed: z.optional(sum),
  paid: z.optional(sum),
  steps: z.array(step),
  pauses: z.optional(z.array(pause)),
});

/** A time limit of a law: `n` units from a step of the kind `after`, met by the first step of a kind in `until`. */
export const limit = z.object({
  after: label,
  until: z.array(label).check(z.minLength(1)),
  n: z.int().check(z.minimum(1), z.maximum(5000)),
  unit: z.enum(limitUnits),
  basis: label,
  evidence: z.optional(z.enum(evidences)),
});

/** Cases with their steps in the order of the source; `reported` are the totals it states for all of them. Steps without a `due` of their own have the clocks of `timeLimits`. */
export const caseTimelineSchema = z
  .object({
    ...envelope,
    type: z.literal('case-timeline'),
    cases: z.array(caseFields),
    timeLimits: z.optional(z.union([z.enum(limitSets), z.array(limit)])),
    reported: z.optional(z.object({cases: z.optional(quantity), people: z.optional(quantity), money: z.optional(quantity)})),
  })
  .check(ruled(caseTimelineRules));

export type CaseTimelineDocument = z.infer<typeof caseTimelineSchema>;
export type Case = z.infer<typeof caseFields>;
export type Step = z.infer<typeof step>;
export type Due = z.infer<typeof due>;
export type Moment = z.infer<typeof moment>;
export type Sum = z.infer<typeof sum>;
export type TimeLimit = z.infer<typeof limit>;
