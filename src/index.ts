export {ProblemEvent} from './controller/events.js';
export {CaseTimeline} from './element/case-timeline.js';
export {ClearanceGauge} from './element/clearance-gauge.js';
export {StatCards} from './element/stat-cards.js';
