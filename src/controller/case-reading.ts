/** Ways to read the same cases: one by one in full, as rows on a common axis of time, by what is due. */
export const readings = ['full', 'rows', 'due'] as const;
export type CaseReading = (typeof readings)[number];
