import {grouped} from '../number.js';
import type {RankingToolsWords} from '../zh-hans/ranking-tools.js';

const plural = (n: string, one: string, many: string) => `${n} ${n === '1' ? one : many}`;

/** What a ranking's tools say, in English. */
export const rankingTools: RankingToolsWords = {
  search: 'Search units and codes',
  names: 'Order of units',
  orders: {document: 'as published', code: 'by code', pinyin: 'by pinyin', stroke: 'by strokes'},
  filter: (column, chosen) => (chosen === 0 ? column : `${column} (${chosen} chosen)`),
  filterBy: (column) => `Filter by ${column}`,
  choice: (value, count) => `${value} (${grouped(count)})`,
  blank: 'blank',
  rare: (values) => `${plural(grouped(values), 'rarer value is', 'rarer values are')} not listed`,
  reset: 'Reset',
  restored: (all) => `As published again, ${plural(grouped(all), 'unit', 'units')}`,
  found: (found, all) => `${plural(grouped(found), 'unit', 'units')} found, of ${grouped(all)}`,
  nobodyFound: 'No unit found',
  searchesAll: 'The browser’s own search sees only the rows in sight; this one searches all',
  working: 'Working; press Esc to cancel',
  cancelled: 'Cancelled',
  way: (column, descending) => `${column}, ${descending ? 'descending' : 'ascending'}`,
  sorted: (ways) => `Sorted by ${ways}`,
  pages: 'Pages',
  page: (page, pages) => `Page ${grouped(page)} of ${grouped(pages)}`,
  pause: 'Pause',
  resume: 'Resume',
  previous: 'Previous page',
  next: 'Next page',
  still: 'Your system asks for less motion; turn the pages by hand',
};
