import {caseTimeline} from './en/case-timeline.js';
import {clearanceGauge} from './en/clearance-gauge.js';
import {takeaway} from './en/export.js';
import {heatMap} from './en/heat-map.js';
import {phaseTrack} from './en/phase-track.js';
import {problems} from './en/problems.js';
import {rankingGroups} from './en/ranking-groups.js';
import {rankingTable} from './en/ranking-table.js';
import {statCards} from './en/stat-cards.js';
import {words} from './en/words.js';
import type {Pack} from './pack.js';

/** All that can be said in this language. */
export const en: Pack = {
  words,
  problems,
  'stat-cards': statCards,
  'clearance-gauge': clearanceGauge,
  'ranking-groups': rankingGroups,
  'ranking-table': rankingTable,
  'heat-map': heatMap,
  'case-timeline': caseTimeline,
  'phase-track': phaseTrack,
  export: takeaway,
};
