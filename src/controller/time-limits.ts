import type {CaseTimelineDocument} from '../contract/case-timeline.js';
import {caseTimelineModel, type CaseTimelineModel} from '../model/case-timeline.js';
import type {Setting} from '../model/setting.js';
import {pageLimits} from './limit-sets.js';

export {useTimeLimits} from './limit-sets.js';

/** The model of a timeline under the limits that hold on this page. */
export const caseTimelineOf = (document: CaseTimelineDocument, setting: Setting): CaseTimelineModel => caseTimelineModel(document, setting, pageLimits());
