import * as z from 'zod/mini';
import {geometryRules} from './geometry-rules.js';
import {ruled} from './ruled.js';
import {label} from './values.js';

/** East and north, or any plane's x and y, with y upwards; a height is taken and not used (RFC 7946, 3.1.1). */
export const position = z.array(z.number()).check(z.minLength(2), z.maxLength(3));

/** Four positions or more, of which the last is the first (RFC 7946, 3.1.6). */
const ring = z.array(position).check(z.minLength(4));

/** An outline, then its holes. */
export const polygon = z.array(ring).check(z.minLength(1));

export const line = z.array(position).check(z.minLength(2));

/** Regions, and lines that a map must show; nothing else, since what is left out of a map may make it a wrong one. */
const drawn = z.discriminatedUnion('type', [
  z.object({type: z.literal('Polygon'), coordinates: polygon}),
  z.object({type: z.literal('MultiPolygon'), coordinates: z.array(polygon).check(z.minLength(1))}),
  z.object({type: z.literal('LineString'), coordinates: line}),
  z.object({type: z.literal('MultiLineString'), coordinates: z.array(line).check(z.minLength(1))}),
]);

export const named = z.union([label, z.number()]);

/** A region by its division code: `code`, else `adcode`, else the feature's `id`. Without a code it is drawn and has no figure. */
export const feature = z.object({
  type: z.literal('Feature'),
  id: z.optional(named),
  properties: z.optional(z.nullable(z.object({code: z.optional(named), adcode: z.optional(named), name: z.optional(label)}))),
  geometry: drawn,
});

/** The regions of a map as GeoJSON (RFC 7946): an object that stands in a document, never an address. */
export const geometry = z.object({type: z.literal('FeatureCollection'), features: z.array(feature).check(z.minLength(1), z.maxLength(5_000))});

/** The same given by itself, as a page may do. */
export const geometrySchema = geometry.check(ruled(geometryRules));

export type Geometry = z.infer<typeof geometrySchema>;
export type Feature = Geometry['features'][number];
