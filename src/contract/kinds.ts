/** The closed sets of the contract, apart from its schemas: models need the words, not the means to check them. */

/** The version of this contract; a document that does not say is of the first. */
export const contractVersion = 'clearboard/1';

/** Who may see a document, from everybody to the fewest. A document that does not say is internal. */
export const visibilities = ['public', 'internal', 'leaders'] as const;
export type Visibility = (typeof visibilities)[number];

/** How the source qualifies a figure: eq, approx 约/近, gt 超, gte 以上, lt 不足, lte 以下, over 余/多. */
export const qualifiers = ['eq', 'approx', 'gt', 'gte', 'lt', 'lte', 'over'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** Why there is no figure; a missing, a suppressed and a zero figure are three different things. */
export const missingReasons = ['redacted_in_source', 'not_reported', 'not_applicable', 'not_yet_due', 'suppressed'] as const;
export type MissingReason = (typeof missingReasons)[number];

/** Whether more is better. Never derived from a sign; `neutral` unless the document says otherwise. */
export const polarities = ['higher_better', 'lower_better', 'neutral'] as const;
export type Polarity = (typeof polarities)[number];

/** What a change is measured against: the same period last year (同比), the period before (环比), a target, a baseline. */
export const changeKinds = ['yoy', 'mom', 'vs_target', 'vs_baseline'] as const;

/** Every kind of widget a board can hold. */
export const widgetTypes = ['stat-cards', 'clearance-gauge', 'ranking-table', 'heat-map', 'case-timeline', 'case-ledger', 'phase-track', 'trend-chart', 'warning-panel', 'scorecard', 'disclosure-list', 'task-forces'] as const;
export type WidgetType = (typeof widgetTypes)[number];

/** The fields of the envelope that a widget takes from its board when it does not say them itself. */
export const inherited = ['contract', 'visibility', 'asOf', 'period', 'publisher', 'final', 'demo', 'licence', 'suppressBelow'] as const;
