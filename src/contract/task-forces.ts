import * as z from 'zod/mini';
import {envelope} from './envelope.js';
import {quantity, unit} from './quantity.js';
import {ruled} from './ruled.js';
import {coverKinds, pairingRules} from './task-forces-kinds.js';
import {taskForcesRules} from './task-forces-rules.js';
import {code, count, key, label, text} from './values.js';

/** An official by name, with the published paper that states it. A private person cannot be said: no other role is known here. */
const person = z.object({name: label, role: z.literal('official'), source: z.optional(label)});

/** Who leads, by post (职务). The post is for everybody; the name follows it where a published source states it. */
const leader = z.object({key, post: label, person: z.optional(person)});

/** A unit that leads, is a member or is covered. A collective (各乡镇) stands for many units and is counted as none. */
const party = z.object({key, name: label, code: z.optional(code), kind: z.optional(label), collective: z.optional(z.boolean())});

/** What is counted of every force: 在办案件, 涉及人数 … Figures of different measures are never added. */
const measure = z.object({label, unit: z.optional(unit)});

const keys = z.array(key).check(z.maxLength(200));

/** A district, sector or case that a force has charge of (包保). Cases are told to internal readers alone. */
const cover = z.object({label, kind: z.optional(z.enum(coverKinds))});

/** One force with those who lead it, its units and what it has to do. */
const force = z.object({
  key,
  no: z.optional(label),
  name: label,
  kind: z.optional(label),
  rest: z.optional(z.boolean()),
  leaders: z.optional(keys),
  deputies: z.optional(keys),
  lead: z.optional(keys),
  members: z.optional(keys),
  duties: z.optional(z.array(text).check(z.maxLength(20))),
  covers: z.optional(z.array(cover).check(z.maxLength(100))),
  counts: z.optional(z.array(quantity).check(z.maxLength(6))),
});

/** One side of a pairing; `stated` is how many there are by the source, which may name fewer, or none. */
const side = z.object({label, units: keys, stated: z.optional(count)});

/** Who answers for whom (一对一包干). Without `pairs` the source does not say; an empty list says that nobody is paired. */
const pairing = z.object({
  label: z.optional(label),
  rule: z.optional(z.enum(pairingRules)),
  rows: side,
  columns: side,
  pairs: z.optional(z.array(z.object({row: key, column: key, note: z.optional(text)})).check(z.maxLength(5000))),
});

/** Forces (工作专班) with their leaders and units, each of whom may stand in several, and who is paired with whom. */
export const taskForcesSchema = z
  .object({
    ...envelope,
    type: z.literal('task-forces'),
    called: z.optional(label),
    leaders: z.optional(z.array(leader).check(z.maxLength(300))),
    units: z.optional(z.array(party).check(z.maxLength(1000))),
    measures: z.optional(z.array(measure).check(z.maxLength(6))),
    forces: z.array(force).check(z.maxLength(500)),
    total: z.optional(z.array(quantity).check(z.maxLength(6))),
    pairing: z.optional(pairing),
  })
  .check(ruled(taskForcesRules));

export type TaskForcesDocument = z.infer<typeof taskForcesSchema>;
export type TaskForce = z.infer<typeof force>;
export type ForceLeader = z.infer<typeof leader>;
export type ForceUnit = z.infer<typeof party>;
export type ForcePairing = z.infer<typeof pairing>;
