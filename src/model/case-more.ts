import type {counts} from './case-counts.js';
import type {limitSetsAtHand} from './case-limits.js';
import type {sumDoubts} from './case-sum.js';
import type {survey} from './case-survey.js';

/** What a few cases in full do not need: a look at all of many, limits of the law by name, sums held against what is stated. */
export interface CaseMore {
  readonly counts: typeof counts;
  readonly limits: typeof limitSetsAtHand;
  readonly sumDoubts: typeof sumDoubts;
  readonly survey: typeof survey;
}

let more: CaseMore | undefined;

/** What has been loaded. */
export const caseMore = (): CaseMore | undefined => more;

/** Loads it with the first document that needs it. */
export async function loadCaseMore(): Promise<void> {
  const [{counts}, {limitSetsAtHand: limits}, {sumDoubts}, {survey}] = await Promise.all([import('./case-counts.js'), import('./case-limits.js'), import('./case-sum.js'), import('./case-survey.js')]);
  more ??= {counts, limits, sumDoubts, survey};
}
