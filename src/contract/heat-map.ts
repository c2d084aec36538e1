import * as z from 'zod/mini';
import {envelope} from './envelope.js';
import {geometry} from './geometry.js';
import {heatFormRules} from './heat-form-rules.js';
import {heatMapRules} from './heat-map-rules.js';
import {missingReason, polarity, unit} from './quantity.js';
import {ruled} from './ruled.js';
import {code, count, label} from './values.js';

/** How values become classes: nice round steps, classes of about equally many cells, or classes given one by one. */
const scaleKinds = ['steps', 'quantiles', 'classes'] as const;

/** How the same figures are laid out: in rows and columns; days by week; a tile for each region where the document puts it; the regions of a map. */
const heatForms = ['matrix', 'calendar', 'tiles', 'map'] as const;

/** What a pixel shows of the cells that share it: the greatest of them, their mean, or their sum. */
const mergings = ['max', 'mean', 'sum'] as const;

/** The row and column of a tile, counted from nought. */
const place = z.array(z.int().check(z.minimum(0), z.maximum(99))).check(z.minLength(2), z.maxLength(2));

/** Rows or columns in the order they are shown, and what they have in common: 镇街, 月份. `at` is for tiles alone. */
export const axis = z.object({
  label: z.optional(label),
  items: z.array(z.union([label, z.object({label, code: z.optional(code), at: z.optional(place)})])),
});

/** A class by its lower bound; it reaches up to the next one. `to` is the highest value as it is said: 60–79.9, or 0–0.5 and 0.5–1. */
const level = z.object({from: z.number(), to: z.optional(z.number()), label: z.optional(label)});

/**
 * `midpoint` is a value on which a bound falls; classes below it have a colour of their own. The first class takes whatever is less and the last whatever
 * is more; zero is a class of its own wherever it occurs.
 */
const scale = z.object({
  kind: z.enum(scaleKinds),
  classes: z.optional(z.array(level).check(z.minLength(1), z.maxLength(5))),
  midpoint: z.optional(z.number()),
});

/** A part of the map that is a map of its own, such as the one of islands far off: nothing may cover it. West, south, east and north in the map's own coordinates. */
const inset = z.object({label: z.optional(label), box: z.array(z.number()).check(z.minLength(4), z.maxLength(4))});

/** Why a cell has no value, by its row and column counted from nought. */
const reason = z.object({at: z.array(count).check(z.minLength(2), z.maxLength(2)), missing: missingReason});

/**
 * A matrix of figures of one measure, or a row of days as a calendar, or a column of regions as tiles or on a map. A map is drawn only with the
 * number of its approval (审图号) and its source, both shown with it (地图管理条例 arts 15 to 18); otherwise its regions are tiles. `values` are flat, row by row, so that a million cells stay small; `null` without
 * a reason was not reported. `totals` says that the figures may be added.
 */
export const heatMapSchema = z
  .object({
    ...envelope,
    type: z.literal('heat-map'),
    form: z.optional(z.enum(heatForms)),
    measure: z.optional(label),
    unit: z.optional(unit),
    rows: axis,
    columns: axis,
    values: z.array(z.nullable(z.number())),
    reasons: z.optional(z.array(reason)),
    polarity: z.optional(polarity),
    scale: z.optional(scale),
    totals: z.optional(z.boolean()),
    merge: z.optional(z.enum(mergings)),
    mapApprovalNo: z.optional(label),
    mapSource: z.optional(label),
    geometry: z.optional(geometry),
    insets: z.optional(z.array(inset).check(z.maxLength(9))),
  })
  .check(ruled((document) => [...heatMapRules(document), ...heatFormRules(document)]));

export type HeatMapDocument = z.infer<typeof heatMapSchema>;
export type HeatScale = z.infer<typeof scale>;
