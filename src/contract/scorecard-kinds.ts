/** What is answered to a question of a checklist. */
export const answers = ['yes', 'no', 'partly', 'not_applicable'] as const;
export type Answer = (typeof answers)[number];
