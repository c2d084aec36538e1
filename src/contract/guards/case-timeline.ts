// Made from the schemas by `npm run guards`; do not edit.
import type {Contract} from '../accept.js';
import type {CaseTimelineDocument} from '../case-timeline.js';
import {caseTimelineRules} from '../case-timeline-rules.js';
import {boolean, either, list, only, shape, whole, type Guard} from '../guard.js';
import {text, label, code, day, instant, date, link, quantity, envelope} from './shared.js';

const moment: Guard = either(date, instant);

const sum: Guard = shape({}, {people: quantity, money: quantity});

const guard: Guard = shape({title: label, type: only('case-timeline'), cases: list(shape({label, steps: list(shape({kind: label}, {at: either(date, instant, shape({missing: only('redacted_in_source', 'not_reported', 'not_applicable', 'not_yet_due', 'suppressed')})), end: moment, provisional: boolean, by: label, lane: only('territory', 'industry'), text, internalText: text, docNo: label, people: quantity, money: quantity, outcome: label, satisfied: boolean, due: shape({}, {n: whole(1, 5000), unit: only('workdays', 'days', 'hours', 'months'), from: moment, day: date, basis: label, least: boolean}), done: moment}))}, {id: code, refNo: label, channel: only('national_platform', 'province_platform', 'legacy_column', 'hotline_12345', 'hotline_12333', 'petition', 'visit', 'letter', 'inspection', 'transfer_from_dept', 'superior_supervised', 'court_procuratorate', 'union', 'public_opinion', 'warning_system'), industry: label, unit: label, responsible: shape({post: label}, {name: label, source: link}), standard: label, conclusion: label, claimed: sum, verified: sum, agreed: sum, paid: sum, pauses: list(shape({from: either(day, instant)}, {to: either(day, instant), reason: label}))}))}, {...envelope, timeLimits: either(only('national', 'henan', 'zhejiang'), list(shape({after: label, until: list(label, 1), n: whole(1, 5000), unit: only('workdays', 'days', 'hours', 'months'), basis: label}, {evidence: only('text', 'secondary', 'unverified')}))), reported: shape({}, {cases: quantity, people: quantity, money: quantity})});

/** How an element reads what contract/case-timeline.ts describes. */
export const caseTimelineContract: Contract<CaseTimelineDocument> = {guard, rules: caseTimelineRules, schema: () => import('../case-timeline.js').then(({caseTimelineSchema}) => caseTimelineSchema)};
