import type {Problem} from './problem.js';

/** The parts of a ledger that rules across fields look at. */
interface Ledger {
  readonly items: readonly {readonly id?: string | undefined; readonly due?: Due | undefined; readonly tracks?: readonly {readonly due?: Due | undefined}[] | undefined}[];
  readonly timeLimits?: string | readonly {readonly after: string}[] | undefined;
}

interface Due {
  readonly day?: unknown;
  readonly n?: unknown;
  readonly unit?: unknown;
  readonly basis?: unknown;
  readonly after?: string | undefined;
}

/**
 * What must hold between the fields of a ledger: no two entries share an id; a time limit is given as a day, whole with
 * `n`, `unit` and `basis`, or by a step that `timeLimits` knows. What looks written off and is not is shown, not refused.
 */
export function caseLedgerRules({items, timeLimits}: Ledger): readonly Problem[] {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  const listed = typeof timeLimits === 'object' ? new Set(timeLimits.map(({after}) => after)) : undefined;
  const judge = (due: Due | undefined, path: string) => {
    if (due === undefined || due.day !== undefined || (due.n !== undefined && due.unit !== undefined && due.basis !== undefined)) return;
    if (due.after === undefined || timeLimits === undefined) problems.push({code: 'due_incomplete', path});
    else if (listed?.has(due.after) === false) problems.push({code: 'unknown_limit', path: `${path}/after`});
  };
  items.forEach(({id, due, tracks}, index) => {
    if (id !== undefined && ids.has(id)) problems.push({code: 'duplicate_code', path: `/items/${index}/id`});
    if (id !== undefined) ids.add(id);
    judge(due, `/items/${index}/due`);
    tracks?.forEach((track, place) => judge(track.due, `/items/${index}/tracks/${place}/due`));
  });
  return problems;
}
