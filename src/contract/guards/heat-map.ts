// Made from the schemas by `npm run guards`; do not edit.
import type {Contract} from '../accept.js';
import type {HeatMapDocument} from '../heat-map.js';
import {heatMapLateRules, heatMapRules} from '../heat-map-rules.js';
import {boolean, either, list, nothing, number, only, shape, whole, type Guard} from '../guard.js';
import {label, count, code, unit, polarity, envelope} from './shared.js';

const axis: Guard = shape({items: list(either(label, shape({label}, {code, at: list(whole(0, 99), 2, 2)})))}, {label});

const position: Guard = list(number(), 2, 3);

const line: Guard = list(position, 2);

const polygon: Guard = list(list(position, 4), 1);

const named: Guard = either(label, number());

const feature: Guard = shape({type: only('Feature'), geometry: either(shape({type: only('Polygon'), coordinates: polygon}), shape({type: only('MultiPolygon'), coordinates: list(polygon, 1)}), shape({type: only('LineString'), coordinates: line}), shape({type: only('MultiLineString'), coordinates: list(line, 1)}))}, {id: named, properties: either(shape({}, {code: named, adcode: named, name: label}), nothing)});

const geometry: Guard = shape({type: only('FeatureCollection'), features: list(feature, 1, 5000)});

const guard: Guard = shape({title: label, type: only('heat-map'), rows: axis, columns: axis, values: list(either(number(), nothing))}, {...envelope, form: only('matrix', 'calendar', 'tiles', 'map'), measure: label, unit, reasons: list(shape({at: list(count, 2, 2), missing: only('redacted_in_source', 'not_reported', 'not_applicable', 'not_yet_due', 'suppressed')})), polarity, scale: shape({kind: only('steps', 'quantiles', 'classes')}, {classes: list(shape({from: number()}, {to: number(), label}), 1, 5), midpoint: number()}), totals: boolean, merge: only('max', 'mean', 'sum'), mapApprovalNo: label, mapSource: label, geometry, insets: list(shape({box: list(number(), 4, 4)}, {label}), 0, 9)});

/** How an element reads what contract/heat-map.ts describes. */
export const heatMapContract: Contract<HeatMapDocument> = {guard, rules: heatMapRules, late: heatMapLateRules, schema: () => import('../heat-map.js').then(({heatMapSchema}) => heatMapSchema)};
