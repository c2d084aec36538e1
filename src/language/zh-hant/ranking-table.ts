import type {RankingTableWords} from '../zh-hans/ranking-table.js';

/** What this widget says beyond the phrases of every widget. */
export const rankingTable: RankingTableWords = {
  columns: '列',
};
