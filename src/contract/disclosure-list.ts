import * as z from 'zod/mini';
import {disclosureEndings, disclosureKinds, disclosureStates, personRoles} from './disclosure-kinds.js';
import {disclosureListRules} from './disclosure-list-rules.js';
import {envelope} from './envelope.js';
import {quantity} from './quantity.js';
import {ruled} from './ruled.js';
import {code, day, label, link, text} from './values.js';

/** What an entry is known by for good: part of its permanent link. */
const entryId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));

/** A person with the part they have; an official's post comes with the published source that names it. */
const person = z.object({name: label, role: z.enum(personRoles), post: z.optional(label), source: z.optional(link)});

/** A telephone that is published to be called, with its extension: 0375-12345678转8001. */
export const telephone = z.string().check(z.regex(/^[+0-9][0-9 ()-]{2,24}(转[0-9]{1,6})?$/));

/** Where an objection (异议) is raised. */
const contact = z.object({name: label, phone: z.optional(telephone), address: z.optional(label)});

/** How an entry ended before its time. It takes effect with or without a reason: no paper may hold a withdrawal up. */
export const ending = z.object({at: day, reason: z.optional(text), docNo: z.optional(label)});

/** One employer, or one person liable, with what the law has published of it. */
const entry = z.object({
  id: entryId,
  kind: z.enum(disclosureKinds),
  subjectKind: z.optional(z.enum(['unit', 'person'])),
  name: label,
  creditCode: z.optional(code),
  registrationNo: z.optional(code),
  address: z.optional(label),
  persons: z.optional(z.array(person).check(z.maxLength(20))),
  facts: text,
  people: z.optional(quantity),
  amount: z.optional(quantity),
  handling: z.optional(text),
  decisionNo: z.optional(label),
  authority: label,
  decisionDate: day,
  legalBasis: z.optional(text),
  listedFrom: day,
  publishUntil: day,
  status: z.optional(z.enum(disclosureStates)),
  correction: z.optional(z.object({at: day, what: text})),
  revoked: z.optional(ending),
  removed: z.optional(ending),
  objectionContact: z.optional(contact),
  supervisionPhone: z.optional(telephone),
});

/** What remains in a file whose producer has taken the entry out: how it ended, and no name. */
const withdrawn = z.object({id: entryId, how: z.enum(disclosureEndings), at: day, reason: z.optional(text), docNo: z.optional(label)});

/** Employers that the law has published, until the law has them forgotten. */
export const disclosureListSchema = z
  .object({
    ...envelope,
    type: z.literal('disclosure-list'),
    entries: z.array(entry),
    withdrawn: z.optional(z.array(withdrawn)),
    objectionContact: z.optional(contact),
    supervisionPhone: z.optional(telephone),
  })
  .check(ruled(disclosureListRules));

export type DisclosureListDocument = z.infer<typeof disclosureListSchema>;
export type DisclosureEntry = z.infer<typeof entry>;
export type DisclosureEnd = z.infer<typeof ending>;
export type DisclosureContact = z.infer<typeof contact>;
export type DisclosurePerson = z.infer<typeof person>;
