import type {LimitSet} from '../contract/case-kinds.js';
import type {CaseTimelineDocument, TimeLimit} from '../contract/case-timeline.js';
import {caseTimelineModel, type CaseTimelineModel} from '../model/case-timeline.js';
import type {Setting} from '../model/setting.js';

let sets: Readonly<Partial<Record<LimitSet, readonly TimeLimit[]>>> = {};

/** Replaces statutory time limits for every timeline on the page: after an amendment, or where a province's practice differs. Call it before the timelines are drawn. */
export function useTimeLimits(set: LimitSet, limits: readonly TimeLimit[]): void {
  sets = {...sets, [set]: limits};
}

/** The model of a timeline under the limits that hold on this page. */
export const caseTimelineOf = (document: CaseTimelineDocument, setting: Setting): CaseTimelineModel => caseTimelineModel(document, setting, sets);
