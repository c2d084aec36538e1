import * as z from 'zod/mini';
import {envelope} from './envelope.js';
import {change, polarity, quantity, target, unit} from './quantity.js';
import {ruled} from './ruled.js';
import {statCardsRules} from './stat-cards-rules.js';
import {label, period, text} from './values.js';

/** One figure with what belongs to it: its unit, its change as reported, what it should reach, its last periods, the group it stands in. */
const card = z.object({
  label,
  figure: quantity,
  unit: z.optional(unit),
  polarity: z.optional(polarity),
  change: z.optional(change),
  target: z.optional(target),
  period: z.optional(period),
  definition: z.optional(text),
  trend: z.optional(z.object({values: z.array(z.nullable(z.number())).check(z.minLength(2), z.maxLength(60)), label: z.optional(label)})),
  group: z.optional(label),
});

/** A handful of figures, each read on its own: figures of different counting units are never added. */
export const statCardsSchema = z
  .object({
    ...envelope,
    type: z.literal('stat-cards'),
    cards: z.array(card),
  })
  .check(ruled(statCardsRules));

export type StatCardsDocument = z.infer<typeof statCardsSchema>;
export type StatCard = z.infer<typeof card>;
