import * as z from 'zod/mini';
import {visibilities} from './kinds.js';
import {missingReason} from './quantity.js';
import {day, instant, label, link, period, text} from './values.js';

const silent = z.object({missing: missingReason});

/** A remark by the author; internal remarks never reach a public page. */
const note = z.object({text, audience: z.optional(z.enum(['public', 'internal']))});

/** What every document says of itself, whatever it shows. */
export const envelope = {
  $schema: z.optional(z.string().check(z.maxLength(2048))),
  contract: z.optional(z.string().check(z.regex(/^clearboard\/1(\.\d{1,4})?$/))),
  id: z.optional(z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/))),
  title: label,
  subtitle: z.optional(label),
  period: z.optional(z.union([period, silent])),
  asOf: z.optional(z.union([instant, day, silent])),
  publishedAt: z.optional(z.union([instant, day])),
  nextUpdateDue: z.optional(z.union([instant, day])),
  frequency: z.optional(label),
  publisher: z.optional(z.object({name: label, url: z.optional(link)})),
  definition: z.optional(text),
  notes: z.optional(z.array(note)),
  revisions: z.optional(z.array(z.object({at: z.union([instant, day]), what: text}))),
  visibility: z.optional(z.enum(visibilities)),
  approvals: z.optional(z.array(z.object({by: label, at: z.union([instant, day])}))),
  issueNo: z.optional(label),
  docNo: z.optional(label),
  indexNo: z.optional(label),
  madeOn: z.optional(day),
  openness: z.optional(label),
  validity: z.optional(label),
  licence: z.optional(z.object({name: label, url: z.optional(link)})),
  final: z.optional(z.boolean()),
  demo: z.optional(z.boolean()),
  suppressBelow: z.optional(z.union([z.boolean(), z.int().check(z.minimum(2), z.maximum(20))])),
  layout: z.optional(z.object({span: z.int().check(z.minimum(1), z.maximum(12))})),
} as const;

const envelopeSchema = z.object(envelope);

/** The envelope alone, as models take it. */
export type Envelope = z.infer<typeof envelopeSchema>;
