// Made from the schemas by `npm run guards`; do not edit.
import type {Contract} from '../accept.js';
import type {HeatMapDocument} from '../heat-map.js';
import {heatMapRules} from '../heat-map-rules.js';
import {boolean, either, list, nothing, number, only, shape, whole, type Guard} from '../guard.js';
import {label, count, code, unit, polarity, envelope} from './shared.js';

const axis: Guard = shape({items: list(either(label, shape({label}, {code, at: list(whole(0, 99), 2, 2)})))}, {label});

const guard: Guard = shape({title: label, type: only('heat-map'), rows: axis, columns: axis, values: list(either(number(), nothing))}, {...envelope, form: only('matrix', 'calendar', 'tiles'), measure: label, unit, reasons: list(shape({at: list(count, 2, 2), missing: only('redacted_in_source', 'not_reported', 'not_applicable', 'not_yet_due', 'suppressed')})), polarity, scale: shape({kind: only('steps', 'quantiles', 'classes')}, {classes: list(shape({from: number()}, {to: number(), label}), 1, 5), midpoint: number()}), totals: boolean, merge: only('max', 'mean', 'sum')});

/** How an element reads what contract/heat-map.ts describes. */
export const heatMapContract: Contract<HeatMapDocument> = {guard, rules: heatMapRules, schema: () => import('../heat-map.js').then(({heatMapSchema}) => heatMapSchema)};
