import type {RankingTableDocument} from '../contract/ranking-table.js';
import type * as Together from './ranking-together.js';

/** The code for what few rankings have, once it has come; `none` where it cannot be had. */
let code: typeof Together | 'none' | undefined;

/** Whether a document says something of units together: groups, totals, last places, or who is no longer ranked. */
export const hasMore = ({groups, totals, droppedOut = [], rank}: RankingTableDocument): boolean => groups !== undefined || totals !== undefined || droppedOut.length > 0 || rank.lastN !== undefined;

/** That code, as far as it has come. */
export const moreCode = (): typeof code => code;

/** Has it come. */
export const loadMore = (): Promise<typeof code> => import('./ranking-together.js').then((loaded) => (code = loaded), () => (code ??= 'none'));
