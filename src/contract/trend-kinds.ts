/** What happened beside the figures: 政策 (a rule made), 行动 (a campaign, a check), or anything else. */
export const eventKinds = ['policy', 'action', 'event'] as const;
