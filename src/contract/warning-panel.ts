import * as z from 'zod/mini';
import {limitUnits} from './case-kinds.js';
import {tally} from './clearance-gauge.js';
import {envelope} from './envelope.js';
import {quantity, unit} from './quantity.js';
import {ruled} from './ruled.js';
import {date, instant, key, label, text} from './values.js';
import {warningColours, warningStates} from './warning-kinds.js';
import {warningPanelRules} from './warning-panel-rules.js';

/** One level of a scheme. Its grade is `severity`, 1 the mildest, and never its name: 一级 is the gravest here and the mildest there. */
const level = z.object({
  key,
  label,
  colour: z.enum(warningColours),
  severity: z.int().check(z.minimum(1), z.maximum(12)),
  symbol: z.optional(z.string().check(z.regex(/\S/), z.maxLength(2))),
  meaning: z.optional(text),
  rule: z.optional(text),
  action: z.optional(text),
  limit: z.optional(z.object({n: z.int().check(z.minimum(1), z.maximum(5000)), unit: z.enum(limitUnits)})),
  limitText: z.optional(label),
  responsible: z.optional(label),
});

/** How a subject comes from one level to another: without `from` it is warned, without `to` the warning is lifted. */
const transition = z.object({from: z.optional(key), to: z.optional(key), when: text});

/** A warning scheme as its own paper has it, with the paper and how well it is known. */
const scheme = z.object({
  name: label,
  place: z.optional(label),
  year: z.optional(label),
  basis: z.optional(label),
  evidence: z.optional(label),
  levels: z.array(level).check(z.maxLength(12)),
  transitions: z.optional(z.array(transition).check(z.maxLength(40))),
});

/** How many stand at a level, and stood there the period before; `raised` came up from a milder one, `lifted` left it. */
const levelCount = z.object({
  level: key,
  count: tally,
  previous: z.optional(tally),
  raised: z.optional(tally),
  lifted: z.optional(tally),
  trend: z.optional(z.object({values: z.array(z.nullable(z.number())).check(z.minLength(2), z.maxLength(60)), label: z.optional(label)})),
});

const total = z.object({count: z.optional(tally), previous: z.optional(tally), issued: z.optional(tally), raised: z.optional(tally), lifted: z.optional(tally)});

const moment = z.union([date, instant]);

/** Who is warned. For internal readers alone: a warning is not a decision, and to publish it may harm the firm. */
const subject = z.object({
  name: label,
  kind: z.optional(label),
  region: z.optional(label),
  level: key,
  before: z.optional(key),
  since: z.optional(moment),
  reason: z.optional(text),
  measured: z.optional(z.array(z.object({label, figure: quantity, unit: z.optional(unit)})).check(z.maxLength(8))),
  due: z.optional(moment),
  responsible: z.optional(label),
  state: z.optional(z.enum(warningStates)),
  respondedAt: z.optional(moment),
  liftedAt: z.optional(moment),
  note: z.optional(text),
});

/** Warnings by level. Without `counts` it is the scheme alone that is shown. */
export const warningPanelSchema = z
  .object({
    ...envelope,
    type: z.literal('warning-panel'),
    scheme,
    unit: z.optional(unit),
    against: z.optional(label),
    counts: z.optional(z.array(levelCount).check(z.maxLength(12))),
    total: z.optional(total),
    watched: z.optional(z.array(z.object({label, figure: quantity, unit: z.optional(unit)})).check(z.maxLength(6))),
    subjects: z.optional(z.array(subject).check(z.maxLength(2000))),
  })
  .check(ruled(warningPanelRules));

export type WarningPanelDocument = z.infer<typeof warningPanelSchema>;
export type WarningLevel = z.infer<typeof level>;
export type WarningCount = z.infer<typeof levelCount>;
export type WarningSubject = z.infer<typeof subject>;
