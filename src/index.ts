export {ProblemEvent} from './controller/events.js';
export {StatCards} from './element/stat-cards.js';
