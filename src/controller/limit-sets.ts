import type {LimitSet} from '../contract/case-kinds.js';
import type {TimeLimit} from '../contract/case-timeline.js';

let sets: Readonly<Partial<Record<LimitSet, readonly TimeLimit[]>>> = {};

/** Replaces statutory time limits for every timeline and ledger on the page: after an amendment, or where a province's practice differs. Call it before they are drawn. */
export function useTimeLimits(set: LimitSet, limits: readonly TimeLimit[]): void {
  sets = {...sets, [set]: limits};
}

/** The sets that the page has put in the place of those at hand. */
export const pageLimits = () => sets;
