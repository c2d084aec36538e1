import type {CaseTimelineWords} from '../zh-hans/case-timeline.js';

/** What this widget says beyond the phrases of every widget. */
export const caseTimeline: CaseTimelineWords = {
  columns: '列',
};
