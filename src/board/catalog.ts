import type {WidgetType} from '../contract/kinds.js';

/** What defines the tag of each kind of widget; loaded when a page or a document has one. A kind without an entry does not compile. */
export const catalog: Readonly<Record<WidgetType, () => Promise<unknown>>> = {
  'stat-cards': () => import('../register/stat-cards.js'),
  'clearance-gauge': () => import('../register/clearance-gauge.js'),
  'ranking-table': () => import('../register/ranking-table.js'),
  'heat-map': () => import('../register/heat-map.js'),
  'case-timeline': () => import('../register/case-timeline.js'),
  'case-ledger': () => import('../register/case-ledger.js'),
  'phase-track': () => import('../register/phase-track.js'),
  'trend-chart': () => import('../register/trend-chart.js'),
  'warning-panel': () => import('../register/warning-panel.js'),
  'disclosure-list': () => import('../register/disclosure-list.js'),
  'task-forces': () => import('../register/task-forces.js'),
  scorecard: () => import('../register/scorecard.js'),
};
