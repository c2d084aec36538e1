/** The closed sets of ledgers, apart from the schema: models need the words, not the means to check them. */

/**
 * Where an entry of a ledger stands, the furthest last. Agreed is not paid (还款协议不是支付), a case in court stays open,
 * and put right is not written off: 整改完成 waits for 销号.
 */
export const ledgerStates = ['registered', 'assigned', 'rectifying', 'agreed', 'in_judicial', 'suspended', 'rectified', 'written_off'] as const;
export type LedgerState = (typeof ledgerStates)[number];

/** One line of feedback (双轨反馈): awaited, given, accepted, or sent back to be given again. */
export const trackStates = ['waiting', 'replied', 'accepted', 'returned'] as const;
export type TrackState = (typeof trackStates)[number];
