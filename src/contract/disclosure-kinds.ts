/** The closed sets of disclosure lists, apart from the schema: models need the words, not the means to check them. */

/** The two lists that the law has published: 拖欠农民工工资失信联合惩戒名单 (令第45号) and 重大劳动保障违法行为 (令第29号). */
export const disclosureKinds = ['blacklist', 'major_violation'] as const;
export type DisclosureKind = (typeof disclosureKinds)[number];

/** Where a published entry stands: in force, put right since, or under an objection. Whatever ends it is said by `revoked`, `removed` or `publishUntil`. */
export const disclosureStates = ['active', 'corrected', 'objection_pending'] as const;
export type DisclosureState = (typeof disclosureStates)[number];

/** How an entry ended before its time: the decision fell (撤销), or the employer left the list early (提前移出). */
export const disclosureEndings = ['revoked', 'removed'] as const;
export type DisclosureEnding = (typeof disclosureEndings)[number];

/**
 * What a person is to an entry. The law has the first four published by name (令第45号 art. 5, 令第29号); an official is
 * shown by a post that a published source states; everyone else is masked for the public.
 */
export const personRoles = ['legal_representative', 'principal', 'in_charge', 'directly_responsible', 'official', 'other'] as const;
export type PersonRole = (typeof personRoles)[number];
