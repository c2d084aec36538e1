/** What the cards say beyond the phrases of every widget. */
export const statCards = {
  figure: '指标',
  group: '分组',
  change: '变化',
  noCards: '暂无指标',
  overHundred: (label: string, raw: string) => `“${label}”按原文列示${raw === '' ? '' : `（${raw}）`}，占比超过 100%，以发布单位口径为准`,
};

export type StatCardsWords = typeof statCards;
