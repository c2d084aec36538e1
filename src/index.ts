export {ProblemEvent} from './controller/events.js';
export {ClearanceGauge} from './element/clearance-gauge.js';
export {StatCards} from './element/stat-cards.js';
