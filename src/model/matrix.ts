import type {HeatMapDocument} from '../contract/heat-map.js';
import {missingReasons, type MissingReason} from '../contract/kinds.js';
import {stepOf, stepsOf, type Step} from './scale.js';
import {scan, type Scan} from './scan.js';

/** Cells that look the same: those of value nought, of one step of the scale, or missing for one reason. */
export interface Group {
  readonly step?: Step;
  readonly missing?: MissingReason;
  readonly count: number;
}

/** A matrix sorted into groups, whatever the language. */
export interface Matrix {
  readonly seen: Scan;
  /** Nought first, then the steps from below, then what is missing. */
  readonly groups: readonly Group[];
  /** The group of each cell, row by row. */
  readonly levels: Uint8Array;
  /** The group that a value falls in. */
  readonly levelOf: (value: number) => number;
  /** Why a cell has no value; one that is not named here was not reported. */
  readonly reasons: ReadonlyMap<number, MissingReason>;
}

const known = new WeakMap<HeatMapDocument, Matrix>();

/** Sorts a document's cells into groups, once: a page asks again for every change around it, and a matrix may be large. */
export function matrixOf(document: HeatMapDocument): Matrix {
  const matrix = known.get(document) ?? sorted(document);
  known.set(document, matrix);
  return matrix;
}

function sorted({values, scale, columns, reasons: given = []}: HeatMapDocument): Matrix {
  const seen = scan(values);
  const steps = stepsOf(scale, values, seen);
  const reasons = new Map(given.map(({at: [row = 0, column = 0], missing}) => [row * columns.items.length + column, missing]));
  const missing = new Map<MissingReason, number>([['not_reported', values.length - seen.known - reasons.size]]);
  for (const reason of reasons.values()) missing.set(reason, (missing.get(reason) ?? 0) + 1);
  const absent = missingReasons.filter((reason) => (missing.get(reason) ?? 0) > 0);

  const first = seen.zeros > 0 ? 1 : 0;
  const unreported = first + steps.length + absent.indexOf('not_reported');
  const counts = new Uint32Array(steps.length);
  const levels = new Uint8Array(values.length);
  const bounds = Float64Array.from([...steps.slice(1).map(({from}) => from), Infinity]);
  const {begin, bins} = binned(bounds, seen);
  const {low} = seen;
  const sort = (from: number, to: number) => {
    for (let index = from; index < to; index += 1) {
      const value = values[index];
      if (value === null || value === undefined) levels[index] = unreported;
      else if (value !== 0) {
        let step = begin[((value - low) * bins) | 0]!;
        while (value >= bounds[step]!) step += 1;
        counts[step]! += 1;
        levels[index] = first + step;
      }
    }
  };
  // In parts: what is called often is compiled sooner than one long loop.
  for (let from = 0; from < values.length; from += 1024) sort(from, Math.min(values.length, from + 1024));
  for (const [index, reason] of reasons) levels[index] = first + steps.length + absent.indexOf(reason);
  const groups = [
    ...(seen.zeros > 0 ? [{count: seen.zeros}] : []),
    ...steps.map((step, index) => ({step, count: counts[index]!})),
    ...absent.map((reason) => ({missing: reason, count: missing.get(reason)!})),
  ];
  return {seen, groups, levels, reasons, levelOf: (value) => (value === 0 && first === 1 ? 0 : first + stepOf(steps, value))};
}

/** So many parts of the way from the least to the greatest value know the class that begins in them. */
const BINS = 256;

/**
 * Where to begin to look for the class of a value, so that a million of them need hardly a comparison: for each part of
 * the way from the least value to the greatest, the class of whatever is a part before it, since arithmetic is not exact.
 */
function binned(bounds: Float64Array, {low, high}: Scan): {readonly begin: Uint8Array; readonly bins: number} {
  const width = (high - low) / BINS;
  const bins = width > 0 && width < Infinity ? 1 / width : 0;
  const begin = new Uint8Array(BINS + 1);
  if (bins > 0 && bins < Infinity) for (let bin = 0; bin <= BINS; bin += 1) while (low + (bin - 1) * width >= bounds[begin[bin]!]!) begin[bin]! += 1;
  return {begin, bins: bins < Infinity ? bins : 0};
}
