import * as z from 'zod/mini';
import {envelope} from './envelope.js';
import {change, polarity, quantity, target, unit} from './quantity.js';
import {ruled} from './ruled.js';
import {trendChartRules} from './trend-chart-rules.js';
import {eventKinds} from './trend-kinds.js';
import {count, label, period} from './values.js';

/** One figure for every period, in their order; `null`, or the long form with its reason, where there is none. */
export const figures = z.array(quantity).check(z.maxLength(1000));

/** One measure over the periods, in one unit. */
const series = z.object({
  label,
  unit: z.optional(unit),
  polarity: z.optional(polarity),
  values: figures,
  compare: z.optional(z.object({label: z.optional(label), values: figures})),
  target: z.optional(target),
  change: z.optional(change),
  provisional: z.optional(count),
});

/** Something that happened: a policy, an action, whatever a reader should know beside the figures. Never said to be their cause. */
const event = z.object({at: period, label, kind: z.optional(z.enum(eventKinds))});

/** How one or more measures went over the periods, with what they should reach and what happened meanwhile. */
export const trendChartSchema = z
  .object({
    ...envelope,
    type: z.literal('trend-chart'),
    periods: z.array(period).check(z.maxLength(1000)),
    series: z.array(series).check(z.minLength(1), z.maxLength(8)),
    events: z.optional(z.array(event).check(z.maxLength(24))),
  })
  .check(ruled(trendChartRules));

export type TrendChartDocument = z.infer<typeof trendChartSchema>;
export type TrendSeries = TrendChartDocument['series'][number];
export type TrendEvent = z.infer<typeof event>;
