import type {Problem} from './problem.js';

/** The parts of a document that rules across fields look at. */
interface Timelines {
  readonly cases: readonly {
    readonly id?: string | undefined;
    readonly steps: readonly {readonly due?: Limit | undefined}[];
  }[];
}

interface Limit {
  readonly day?: unknown;
  readonly n?: unknown;
  readonly unit?: unknown;
  readonly basis?: unknown;
}

/**
 * What must hold between the fields of a case timeline: no two cases share an id; a time limit is given as a day, or
 * whole with `n`, `unit` and `basis`. What a case does in an odd order is shown and noted, not refused.
 */
export function caseTimelineRules({cases}: Timelines): readonly Problem[] {
  const ids = new Set<string>();
  return cases.flatMap(({id, steps}, index) => {
    const twice = id !== undefined && ids.has(id);
    if (id !== undefined) ids.add(id);
    return [
      ...(twice ? [{code: 'duplicate_code', path: `/cases/${index}/id`}] : []),
      ...steps.flatMap(({due}, step) => (isWhole(due) ? [] : [{code: 'due_incomplete', path: `/cases/${index}/steps/${step}/due`}])),
    ];
  });
}

const isWhole = (due: Limit | undefined) =>
  due === undefined || due.day !== undefined || (due.n !== undefined && due.unit !== undefined && due.basis !== undefined);
