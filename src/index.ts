export {ProblemEvent, SelectEvent} from './controller/events.js';
export {ExportEvent, type ExportKind} from './export/event.js';
export {CaseTimeline} from './element/case-timeline.js';
export {ClearanceGauge} from './element/clearance-gauge.js';
export {HeatMap} from './element/heat-map.js';
export {PhaseTrack} from './element/phase-track.js';
export {RankingTable} from './element/ranking-table.js';
export {StatCards} from './element/stat-cards.js';
