// Made from the schemas by `npm run guards`; do not edit.
import type {Contract} from '../accept.js';
import type {WarningPanelDocument} from '../warning-panel.js';
import {warningPanelRules} from '../warning-panel-rules.js';
import {either, list, nothing, number, only, shape, whole, words, type Guard} from '../guard.js';
import {text, label, key, count, instant, date, unit, quantity, envelope} from './shared.js';

const tally: Guard = either(count, nothing, shape({}, {value: either(count, nothing), qualifier: only('eq', 'approx', 'gt', 'gte', 'lt', 'lte', 'over'), raw: label, missing: only('redacted_in_source', 'not_reported', 'not_applicable', 'not_yet_due', 'suppressed')}));

const guard: Guard = shape({title: label, type: only('warning-panel'), scheme: shape({name: label, levels: list(shape({key, label, colour: only('red', 'orange', 'yellow', 'blue', 'green', 'black', 'grey'), severity: whole(1, 12)}, {symbol: words(0, 2, /\S/), meaning: text, rule: text, action: text, limit: shape({n: whole(1, 5000), unit: only('workdays', 'days', 'hours', 'months')}), limitText: label, responsible: label}), 0, 12)}, {place: label, year: label, basis: label, evidence: label, transitions: list(shape({when: text}, {from: key, to: key}), 0, 40)})}, {...envelope, unit, against: label, counts: list(shape({level: key, count: tally}, {previous: tally, raised: tally, lifted: tally, trend: shape({values: list(either(number(), nothing), 2, 60)}, {label})}), 0, 12), total: shape({}, {count: tally, previous: tally, issued: tally, raised: tally, lifted: tally}), watched: list(shape({label, figure: quantity}, {unit}), 0, 6), subjects: list(shape({name: label, level: key}, {kind: label, region: label, before: key, since: either(date, instant), reason: text, measured: list(shape({label, figure: quantity}, {unit}), 0, 8), due: either(date, instant), responsible: label, state: only('issued', 'responding', 'answered', 'lifted'), respondedAt: either(date, instant), liftedAt: either(date, instant), note: text}), 0, 2000)});

/** How an element reads what contract/warning-panel.ts describes. */
export const warningPanelContract: Contract<WarningPanelDocument> = {guard, rules: warningPanelRules, schema: () => import('../warning-panel.js').then(({warningPanelSchema}) => warningPanelSchema)};
