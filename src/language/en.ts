import {caseLedger} from './en/case-ledger.js';
import {caseTimeline} from './en/case-timeline.js';
import {caseTools} from './en/case-tools.js';
import {clearanceGauge} from './en/clearance-gauge.js';
import {clearanceHistory} from './en/clearance-history.js';
import {disclosureList} from './en/disclosure-list.js';
import {takeaway} from './en/export.js';
import {heatForms} from './en/heat-forms.js';
import {heatMap} from './en/heat-map.js';
import {heatRegions} from './en/heat-regions.js';
import {heatTools} from './en/heat-tools.js';
import {ledgerTools} from './en/ledger-tools.js';
import {phaseTrack} from './en/phase-track.js';
import {problems} from './en/problems.js';
import {rankingGroups} from './en/ranking-groups.js';
import {rankingTable} from './en/ranking-table.js';
import {rankingTools} from './en/ranking-tools.js';
import {scorecard} from './en/scorecard.js';
import {smallTrend} from './en/small-trend.js';
import {statCards} from './en/stat-cards.js';
import {taskForces} from './en/task-forces.js';
import {trendChart} from './en/trend-chart.js';
import {warningPanel} from './en/warning-panel.js';
import {words} from './en/words.js';
import type {Pack} from './pack.js';

/** All that can be said in this language. */
export const en: Pack = {
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
