import * as z from 'zod/mini';
import {changeKinds, missingReasons, polarities, qualifiers} from './kinds.js';
import {label, period, text} from './values.js';

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
