import type {StatCardsWords} from '../zh-hans/stat-cards.js';

/** The cards' phrases in English. */
export const statCards: StatCardsWords = {
  figure: 'Measure',
  group: 'Group',
  change: 'Change',
  noCards: 'No figures yet',
  overHundred: (label, raw) => `"${label}" is shown as its source states it${raw === '' ? '' : ` (${raw})`}: a share over 100%; the publisher's definition holds`,
};
