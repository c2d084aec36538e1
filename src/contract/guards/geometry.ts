// Made from the schemas by `npm run guards`; do not edit.
import type {Contract} from '../accept.js';
import type {Geometry} from '../geometry.js';
import {geometryRules} from '../geometry-rules.js';
import {either, list, nothing, number, only, shape, type Guard} from '../guard.js';
import {label} from './shared.js';

const position: Guard = list(number(), 2, 3);

const line: Guard = list(position, 2);

const polygon: Guard = list(list(position, 4), 1);

const named: Guard = either(label, number());

const feature: Guard = shape({type: only('Feature'), geometry: either(shape({type: only('Polygon'), coordinates: polygon}), shape({type: only('MultiPolygon'), coordinates: list(polygon, 1)}), shape({type: only('LineString'), coordinates: line}), shape({type: only('MultiLineString'), coordinates: list(line, 1)}))}, {id: named, properties: either(shape({}, {code: named, adcode: named, name: label}), nothing)});

const guard: Guard = shape({type: only('FeatureCollection'), features: list(feature, 1, 5000)});

/** How an element reads what contract/geometry.ts describes. */
export const geometryContract: Contract<Geometry> = {guard, rules: geometryRules, schema: () => import('../geometry.js').then(({geometrySchema}) => geometrySchema)};
