/** What this widget says beyond the phrases of every widget. */
export const rankingTable = {
  columns: '列',
};

export type RankingTableWords = typeof rankingTable;
