import * as z from 'zod/mini';
import {limitSets, limitUnits} from './case-kinds.js';
import {caseLedgerRules} from './case-ledger-rules.js';
import {limit, moment, pause, sum} from './case-timeline.js';
import {envelope} from './envelope.js';
import {ledgerStates, trackStates} from './ledger-kinds.js';
import {missingReason, quantity, unit} from './quantity.js';
import {ruled} from './ruled.js';
import {code, date, label, link, text} from './values.js';

/**
 * Until when something is to be done: a `day` that a paper states, which wins; or `n` units counted `from` a day; or by the
 * document's `timeLimits`, as long as the law gives after the step named.
 */
export const ledgerDue = z.object({
  day: z.optional(date),
  n: z.optional(z.int().check(z.minimum(1), z.maximum(5000))),
  unit: z.optional(z.enum(limitUnits)),
  after: z.optional(label),
  from: z.optional(moment),
  basis: z.optional(label),
});

/** Who has to answer a letter of supervision (督办函), until when, and when they did. `post`, `docNo` and `reply` are internal. */
const track = z.object({
  name: label,
  unit: z.optional(label),
  post: z.optional(label),
  docNo: z.optional(label),
  sent: z.optional(moment),
  due: z.optional(ledgerDue),
  repliedAt: z.optional(moment),
  state: z.optional(z.enum(trackStates)),
  reply: z.optional(text),
});

/** How an entry was written off (销号); `reason` is why without payment, in words for the public. `post` and `docNo` are internal. */
const writeOff = z.object({
  at: z.optional(z.union([moment, z.object({missing: missingReason})])),
  by: z.optional(label),
  post: z.optional(label),
  docNo: z.optional(label),
  reason: z.optional(text),
});

/** What shows that it was put right: for internal readers, unless it says that it is public. */
const evidence = z.object({title: label, href: z.optional(link), public: z.optional(z.boolean())});

/**
 * One problem or clue. `item`, `goal` and `progress` are written for the public and name nobody; `employer`, `post`, `refNo`
 * and `internalText` are for internal readers. There is no field for whoever complained.
 */
const item = z.object({
  id: z.optional(code),
  item: label,
  kind: z.optional(label),
  source: z.optional(label),
  refNo: z.optional(label),
  received: z.optional(moment),
  employer: z.optional(label),
  unit: z.optional(label),
  post: z.optional(label),
  goal: z.optional(text),
  goalMet: z.optional(z.boolean()),
  progress: z.optional(text),
  internalText: z.optional(text),
  claimed: z.optional(sum),
  verified: z.optional(sum),
  paid: z.optional(sum),
  due: z.optional(ledgerDue),
  pauses: z.optional(z.array(pause).check(z.maxLength(20))),
  tracks: z.optional(z.array(track).check(z.maxLength(8))),
  state: z.optional(z.enum(ledgerStates)),
  rectifiedAt: z.optional(moment),
  writeOff: z.optional(writeOff),
  evidence: z.optional(z.array(evidence).check(z.maxLength(20))),
});

/** A ledger of problems, in whatever order; `unit` is what its entries are counted in, `reported` the numbers that its source states. */
export const caseLedgerSchema = z
  .object({
    ...envelope,
    type: z.literal('case-ledger'),
    unit: z.optional(unit),
    items: z.array(item),
    timeLimits: z.optional(z.union([z.enum(limitSets), z.array(limit)])),
    reported: z.optional(z.object({items: z.optional(quantity), writtenOff: z.optional(quantity)})),
  })
  .check(ruled(caseLedgerRules));

export type CaseLedgerDocument = z.infer<typeof caseLedgerSchema>;
export type LedgerItem = z.infer<typeof item>;
export type LedgerTrack = z.infer<typeof track>;
export type LedgerDue = z.infer<typeof ledgerDue>;
export type LedgerEvidence = z.infer<typeof evidence>;
