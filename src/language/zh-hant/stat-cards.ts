import type {StatCardsWords} from '../zh-hans/stat-cards.js';

/** The cards' phrases in Traditional Chinese. */
export const statCards: StatCardsWords = {
  figure: '指標',
  group: '分組',
  change: '變化',
  noCards: '暫無指標',
  overHundred: (label, raw) => `「${label}」按原文列示${raw === '' ? '' : `（${raw}）`}，占比超過 100%，以發布單位口徑為準`,
};
