import * as z from 'zod/mini';
import {label, period, text} from './values.js';

/** How the source qualifies a figure: eq, approx 约/近, gt 超, gte 以上, lt 不足, lte 以下, over 余/多. */
export const qualifiers = ['eq', 'approx', 'gt', 'gte', 'lt', 'lte', 'over'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** Why there is no figure; a missing, a suppressed and a zero figure are three different things. */
export const missingReasons = ['redacted_in_source', 'not_reported', 'not_applicable', 'not_yet_due', 'suppressed'] as const;
export type MissingReason = (typeof missingReasons)[number];

/** Whether more is better. Never derived from a sign; `neutral` unless the document says otherwise. */
export const polarities = ['higher_better', 'lower_better', 'neutral'] as const;
export type Polarity = (typeof polarities)[number];

export const missingReason = z.enum(missingReasons);
export const polarity = z.enum(polarities);

/** An exact decimal as text, so that money keeps its last digit: `1487.4`. */
const decimal = z.string().check(z.regex(/^-?\d{1,18}(\.\d{1,8})?$/));

/** A counting word or measure: 起 件 宗 条 人 人次 户 户次 家次 个 份 批次 元 万元 亿元 分 % … Units of different kinds are never added. */
export const unit = z.string().check(z.regex(/\S/), z.maxLength(20));

/**
 * A figure as reported, in full: what the source says and how it says it. A share that the source reports keeps its
 * `value`; without one it is `numerator` of `denominator`, rounded down, on the stated `basis`.
 */
export const reported = z.object({
  value: z.optional(z.nullable(z.union([z.number(), decimal]))),
  unit: z.optional(unit),
  qualifier: z.optional(z.enum(qualifiers)),
  raw: z.optional(label),
  missing: z.optional(missingReason),
  numerator: z.optional(z.number()),
  denominator: z.optional(z.number()),
  basis: z.optional(label),
  period: z.optional(period),
  scope: z.optional(label),
});

/** A figure: a bare number in the unit of its column, `null` when it was not reported, or the long form. */
export const quantity = z.union([z.number(), z.null(), reported]);

/** What a change is measured against: the same period last year (同比), the period before (环比), a target, a baseline. */
export const changeKinds = ['yoy', 'mom', 'vs_target', 'vs_baseline'] as const;

/** A change as the source states it, in percent, in percentage points (百分点) or in the figure's own unit. */
export const change = z.object({
  kind: z.enum(changeKinds),
  value: z.nullable(z.number()),
  unit: z.optional(z.enum(['percent', 'points', 'own'])),
  reported: z.optional(z.boolean()),
  reason: z.optional(text),
});

/** What a figure should reach. */
export const target = z.object({
  value: z.number(),
  qualifier: z.optional(z.enum(['eq', 'gt', 'gte', 'lt', 'lte'])),
  label: z.optional(label),
});

export type Reported = z.infer<typeof reported>;
export type Quantity = z.infer<typeof quantity>;
export type Change = z.infer<typeof change>;
export type Target = z.infer<typeof target>;
