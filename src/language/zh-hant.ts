import {caseLedger} from './zh-hant/case-ledger.js';
import {caseTimeline} from './zh-hant/case-timeline.js';
import {caseTools} from './zh-hant/case-tools.js';
import {clearanceGauge} from './zh-hant/clearance-gauge.js';
import {clearanceHistory} from './zh-hant/clearance-history.js';
import {disclosureList} from './zh-hant/disclosure-list.js';
import {takeaway} from './zh-hant/export.js';
import {heatForms} from './zh-hant/heat-forms.js';
import {heatMap} from './zh-hant/heat-map.js';
import {heatRegions} from './zh-hant/heat-regions.js';
import {heatTools} from './zh-hant/heat-tools.js';
import {ledgerTools} from './zh-hant/ledger-tools.js';
import {phaseTrack} from './zh-hant/phase-track.js';
import {problems} from './zh-hant/problems.js';
import {rankingGroups} from './zh-hant/ranking-groups.js';
import {rankingTable} from './zh-hant/ranking-table.js';
import {rankingTools} from './zh-hant/ranking-tools.js';
import {scorecard} from './zh-hant/scorecard.js';
import {smallTrend} from './zh-hant/small-trend.js';
import {statCards} from './zh-hant/stat-cards.js';
import {taskForces} from './zh-hant/task-forces.js';
import {trendChart} from './zh-hant/trend-chart.js';
import {warningPanel} from './zh-hant/warning-panel.js';
import {words} from './zh-hant/words.js';
import type {Pack} from './pack.js';

/** All that can be said in this language. */
export const zhHant: Pack = {
  words,
  problems,
  'stat-cards': statCards,
  'clearance-gauge': clearanceGauge,
  'clearance-history': clearanceHistory,
  'ranking-groups': rankingGroups,
  'ranking-table': rankingTable,
  'ranking-tools': rankingTools,
  'heat-map': heatMap,
  'heat-forms': heatForms,
  'heat-regions': heatRegions,
  'heat-tools': heatTools,
  'case-ledger': caseLedger,
  'ledger-tools': ledgerTools,
  'case-timeline': caseTimeline,
  'case-tools': caseTools,
  'phase-track': phaseTrack,
  'trend-chart': trendChart,
  'warning-panel': warningPanel,
  scorecard,
  'small-trend': smallTrend,
  'disclosure-list': disclosureList,
  'task-forces': taskForces,
  export: takeaway,
};
