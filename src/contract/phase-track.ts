import * as z from 'zod/mini';
import {envelope} from './envelope.js';
import {phaseTrackRules} from './phase-track-rules.js';
import {ruled} from './ruled.js';
import {date, day, label, text} from './values.js';

/** How long a phase takes by its plan, its first day counted: 为期60天. */
const length = z.object({n: z.int().check(z.minimum(1), z.maximum(5000)), unit: z.enum(['days', 'workdays', 'months'])});

/**
 * What became of a goal or a milestone, as the source reports it, and the day from which it was met. Where nothing is
 * said nothing is known: that a day has passed is no outcome.
 */
const outcome = {outcome: z.optional(z.enum(['met', 'partly', 'missed'])), metOn: z.optional(day)};

/**
 * One phase: by its days, by an event (春节前), or by its length alone. Of two days and a length any two are enough;
 * a phase of which less is known is shown without days.
 */
const phase = z.object({
  no: z.optional(z.int().check(z.minimum(1), z.maximum(99))),
  name: label,
  from: z.optional(date),
  to: z.optional(date),
  length: z.optional(length),
  goals: z.optional(z.array(z.union([text, z.object({text, ...outcome})])).check(z.maxLength(20))),
  milestones: z.optional(z.array(z.object({label, at: date, ...outcome})).check(z.maxLength(20))),
});

/** The phases of a campaign in their order. When the plan was made and published is said by its envelope. */
export const phaseTrackSchema = z
  .object({
    ...envelope,
    type: z.literal('phase-track'),
    phases: z.array(phase).check(z.maxLength(24)),
  })
  .check(ruled(phaseTrackRules));

export type PhaseTrackDocument = z.infer<typeof phaseTrackSchema>;
export type Phase = z.infer<typeof phase>;
/** A goal in the plan's words alone, or with what became of it. */
export type PhaseGoal = NonNullable<Phase['goals']>[number];
export type PhaseMilestone = NonNullable<Phase['milestones']>[number];
export type PhaseLength = z.infer<typeof length>;
