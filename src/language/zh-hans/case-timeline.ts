/** What this widget says beyond the phrases of every widget. */
export const caseTimeline = {
  columns: '列',
};

export type CaseTimelineWords = typeof caseTimeline;
