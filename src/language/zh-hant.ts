import {caseTimeline} from './zh-hant/case-timeline.js';
import {clearanceGauge} from './zh-hant/clearance-gauge.js';
import {takeaway} from './zh-hant/export.js';
import {heatMap} from './zh-hant/heat-map.js';
import {phaseTrack} from './zh-hant/phase-track.js';
import {problems} from './zh-hant/problems.js';
import {rankingGroups} from './zh-hant/ranking-groups.js';
import {rankingTable} from './zh-hant/ranking-table.js';
import {statCards} from './zh-hant/stat-cards.js';
import {words} from './zh-hant/words.js';
import type {Pack} from './pack.js';

/** All that can be said in this language. */
export const zhHant: Pack = {
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
