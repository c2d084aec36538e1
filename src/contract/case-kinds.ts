/** The closed sets of case timelines, apart from the schema: models need the words, not the means to check them. */

/** Steps with rules of their own. A step's kind is an open set: any other text is shown as it stands, and moves nothing. */
export const stepKinds = [
  'clue_received', 'routed', 'assigned', 'dual_assigned', 'accepted', 'not_accepted', 'duplicate', 'not_arrears', 'filed', 'investigating', 'extended',
  'suspended', 'resumed', 'mediated', 'ordered', 'decided', 'penalty_notice', 'hearing', 'penalised', 'supervised', 'escalated',
  'advanced', 'paid', 'transferred_police', 'police_returned', 'police_filed', 'enforcement_applied', 'closed', 'withdrawn',
  'fed_back', 'replied', 'revisited', 'reopened', 'written_off', 'listed', 'published', 'delisted',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** Where a case came from. */
export const channels = [
  'national_platform', 'province_platform', 'legacy_column', 'hotline_12345', 'hotline_12333', 'petition', 'visit', 'letter', 'inspection',
  'transfer_from_dept', 'superior_supervised', 'court_procuratorate', 'union', 'public_opinion', 'warning_system',
] as const;
export type Channel = (typeof channels)[number];

/** The two tracks of a case assigned twice (双交办): 属地查处 and 行业主管部门督办. */
export const lanes = ['territory', 'industry'] as const;
export type Lane = (typeof lanes)[number];

/** Figures of one case that are never mixed: what was claimed, verified, agreed to, paid. */
export const measures = ['claimed', 'verified', 'agreed', 'paid'] as const;
export type Measure = (typeof measures)[number];

/** What a time limit is counted in. */
export const limitUnits = ['workdays', 'days', 'hours', 'months'] as const;
export type LimitUnit = (typeof limitUnits)[number];

/** Sets of statutory time limits that are at hand: the nation's, and those of provinces with rules of their own. */
export const limitSets = ['national', 'henan', 'zhejiang'] as const;
export type LimitSet = (typeof limitSets)[number];

/** How surely a time limit is known: its text was read, somebody quotes it, or nobody has checked it. */
export const evidences = ['text', 'secondary', 'unverified'] as const;
export type Evidence = (typeof evidences)[number];
