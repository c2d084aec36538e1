import type {CaseTimelineWords} from './zh-hans/case-timeline.js';
import type {CaseToolsWords} from './zh-hans/case-tools.js';
import type {ClearanceGaugeWords} from './zh-hans/clearance-gauge.js';
import type {ClearanceHistoryWords} from './zh-hans/clearance-history.js';
import type {DisclosureListWords} from './zh-hans/disclosure-list.js';
import type {TakeawayWords} from './zh-hans/export.js';
import type {HeatFormsWords} from './zh-hans/heat-forms.js';
import type {HeatMapWords} from './zh-hans/heat-map.js';
import type {HeatToolsWords} from './zh-hans/heat-tools.js';
import type {HeatRegionsWords} from './zh-hans/heat-regions.js';
import type {PhaseTrackWords} from './zh-hans/phase-track.js';
import type {ProblemWords} from './zh-hans/problems.js';
import type {RankingGroupsWords} from './zh-hans/ranking-groups.js';
import type {RankingTableWords} from './zh-hans/ranking-table.js';
import type {RankingToolsWords} from './zh-hans/ranking-tools.js';
import type {ScorecardWords} from './zh-hans/scorecard.js';
import type {SmallTrendWords} from './zh-hans/small-trend.js';
import type {StatCardsWords} from './zh-hans/stat-cards.js';
import type {TaskForcesWords} from './zh-hans/task-forces.js';
import type {TrendChartWords} from './zh-hans/trend-chart.js';
import type {WarningPanelWords} from './zh-hans/warning-panel.js';
import type {Words} from './zh-hans/words.js';

/** Everything a language must be able to say; a language that leaves a phrase out does not compile. */
export interface Pack {
  readonly words: Words;
  readonly problems: ProblemWords;
  readonly 'stat-cards': StatCardsWords;
  readonly 'clearance-gauge': ClearanceGaugeWords;
  readonly 'clearance-history': ClearanceHistoryWords;
  readonly 'ranking-groups': RankingGroupsWords;
  readonly 'ranking-table': RankingTableWords;
  readonly 'ranking-tools': RankingToolsWords;
  readonly 'heat-map': HeatMapWords;
  readonly 'heat-forms': HeatFormsWords;
  readonly 'heat-tools': HeatToolsWords;
  readonly 'case-timeline': CaseTimelineWords;
  readonly 'case-tools': CaseToolsWords;
  readonly 'heat-regions': HeatRegionsWords;
  readonly 'phase-track': PhaseTrackWords;
  readonly 'trend-chart': TrendChartWords;
  readonly 'warning-panel': WarningPanelWords;
  readonly scorecard: ScorecardWords;
  readonly 'small-trend': SmallTrendWords;
  readonly 'disclosure-list': DisclosureListWords;
  readonly 'task-forces': TaskForcesWords;
  readonly export: TakeawayWords;
}
