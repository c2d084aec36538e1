import type {CaseTimelineWords} from './zh-hans/case-timeline.js';
import type {ClearanceGaugeWords} from './zh-hans/clearance-gauge.js';
import type {TakeawayWords} from './zh-hans/export.js';
import type {HeatMapWords} from './zh-hans/heat-map.js';
import type {PhaseTrackWords} from './zh-hans/phase-track.js';
import type {ProblemWords} from './zh-hans/problems.js';
import type {RankingGroupsWords} from './zh-hans/ranking-groups.js';
import type {RankingTableWords} from './zh-hans/ranking-table.js';
import type {StatCardsWords} from './zh-hans/stat-cards.js';
import type {Words} from './zh-hans/words.js';

/** Everything a language must be able to say; a language that leaves a phrase out does not compile. */
export interface Pack {
  readonly words: Words;
  readonly problems: ProblemWords;
  readonly 'stat-cards': StatCardsWords;
  readonly 'clearance-gauge': ClearanceGaugeWords;
  readonly 'ranking-groups': RankingGroupsWords;
  readonly 'ranking-table': RankingTableWords;
  readonly 'heat-map': HeatMapWords;
  readonly 'case-timeline': CaseTimelineWords;
  readonly 'phase-track': PhaseTrackWords;
  readonly export: TakeawayWords;
}
