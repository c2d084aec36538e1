// Made from the schemas by `npm run guards`; do not edit.
import type {Contract} from '../accept.js';
import type {ClearanceGaugeDocument} from '../clearance-gauge.js';
import {clearanceGaugeRules} from '../clearance-gauge-rules.js';
import {either, list, nothing, only, shape, whole, type Guard} from '../guard.js';
import {label, key, count, day, date, unit, quantity, envelope} from './shared.js';

const tally: Guard = either(count, nothing, shape({}, {value: either(count, nothing), qualifier: only('eq', 'approx', 'gt', 'gte', 'lt', 'lte', 'over'), raw: label, missing: only('redacted_in_source', 'not_reported', 'not_applicable', 'not_yet_due', 'suppressed')}));

const part: Guard = shape({label, start: tally, left: tally});

const amount: Guard = shape({}, {start: quantity, cleared: quantity, left: quantity});

const guard: Guard = shape({title: label, type: only('clearance-gauge'), stocks: list(shape({scope: label, start: tally, cleared: tally, left: tally, goal: shape({kind: only('zero', 'dynamic', 'as_required', 'basically', 'text')}, {text: label, within: shape({n: whole(1, 5000), unit: only('workdays', 'days', 'hours', 'months')})})}, {id: key, unit, population: shape({label, count: tally}, {unit, measure: label, from: quantity, to: quantity, parts: list(part, 0, 12)}), baseline: day, new: tally, reopened: tally, writtenOff: tally, excluded: list(shape({reason: label, count})), inJudicial: tally, overdue: tally, revisited: shape({n: count}, {satisfied: count, returned: count}), deadline: date, phase: label, levels: list(part, 0, 12), people: amount, money: amount, share: quantity, shareLabel: label, pace: shape({basis: only('workdays', 'days'), from: day}), history: list(shape({at: day, left: tally}), 0, 400), forecast: shape({method: only('theil_sen')}, {points: whole(5, 60)})}), 1, 12)}, {...envelope});

/** How an element reads what contract/clearance-gauge.ts describes. */
export const clearanceGaugeContract: Contract<ClearanceGaugeDocument> = {guard, rules: clearanceGaugeRules, schema: () => import('../clearance-gauge.js').then(({clearanceGaugeSchema}) => clearanceGaugeSchema)};
