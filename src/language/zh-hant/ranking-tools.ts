import {grouped, THIN} from '../number.js';
import type {RankingToolsWords} from '../zh-hans/ranking-tools.js';

/** What a ranking's tools say, in Traditional Chinese. */
export const rankingTools: RankingToolsWords = {
  search: '搜尋單位、代碼',
  names: '單位次序',
  orders: {document: '原表次序', code: '按代碼', pinyin: '按拼音', stroke: '按筆畫'},
  filter: (column, chosen) => (chosen === 0 ? column : `${column}（已選${THIN}${chosen}）`),
  filterBy: (column) => `按${column}篩選`,
  choice: (value, count) => `${value}（${grouped(count)}）`,
  blank: '空白',
  rare: (values) => `另有${THIN}${grouped(values)}${THIN}個少見的值未列出`,
  reset: '恢復原樣',
  restored: (all) => `已恢復原樣，共${THIN}${grouped(all)}${THIN}個單位`,
  found: (found, all) => `找到${THIN}${grouped(found)}${THIN}個單位，共${THIN}${grouped(all)}`,
  nobodyFound: '沒有找到符合的單位',
  searchesAll: '瀏覽器的查找只看得到眼前幾行，此處搜尋全部',
  working: '正在處理，按 Esc 取消',
  cancelled: '已取消',
  way: (column, descending) => `${column}${descending ? '降序' : '升序'}`,
  sorted: (ways) => `已按${ways}排列`,
  pages: '翻頁',
  page: (page, pages) => `第${THIN}${grouped(page)}${THIN}頁，共${THIN}${grouped(pages)}${THIN}頁`,
  pause: '暫停',
  resume: '繼續',
  previous: '上一頁',
  next: '下一頁',
  still: '已按系統設定減少動畫，請手動翻頁',
};
