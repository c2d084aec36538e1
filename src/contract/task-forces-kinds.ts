/** What a force has charge of: a district (包片), a sector (行业领域), or a case (包案). */
export const coverKinds = ['district', 'sector', 'case'] as const;
export type CoverKind = (typeof coverKinds)[number];

/** Whether each is to have exactly one partner (“一对一”包干), or as many as the document says. */
export const pairingRules = ['one_to_one', 'any'] as const;
export type PairingRule = (typeof pairingRules)[number];
