import {grouped, THIN} from '../number.js';

/** What a ranking says when its reader searches, sorts and filters it, or has it on a wall. */
export const rankingTools = {
  search: '搜索单位、代码',
  names: '单位次序',
  /** Orders of the units' names, and the document's own. */
  orders: {document: '原表次序', code: '按代码', pinyin: '按拼音', stroke: '按笔画'},
  /** A column that can be filtered, and how many of its values are chosen. */
  filter: (column: string, chosen: number) => (chosen === 0 ? column : `${column}（已选${THIN}${chosen}）`),
  filterBy: (column: string) => `按${column}筛选`,
  choice: (value: string, count: number) => `${value}（${grouped(count)}）`,
  blank: '空白',
  rare: (values: number) => `另有${THIN}${grouped(values)}${THIN}个少见的值未列出`,
  reset: '恢复原样',
  restored: (all: number) => `已恢复原样，共${THIN}${grouped(all)}${THIN}个单位`,
  found: (found: number, all: number) => `找到${THIN}${grouped(found)}${THIN}个单位，共${THIN}${grouped(all)}`,
  nobodyFound: '没有找到符合的单位',
  searchesAll: '浏览器的查找只看得到眼前几行，此处搜索全部',
  working: '正在处理，按 Esc 取消',
  cancelled: '已取消',
  way: (column: string, descending: boolean) => `${column}${descending ? '降序' : '升序'}`,
  sorted: (ways: string) => `已按${ways}排列`,
  /** Pages of a wall. */
  pages: '翻页',
  page: (page: number, pages: number) => `第${THIN}${grouped(page)}${THIN}页，共${THIN}${grouped(pages)}${THIN}页`,
  pause: '暂停',
  resume: '继续',
  previous: '上一页',
  next: '下一页',
  still: '已按系统设置减少动画，请手动翻页',
};

export type RankingToolsWords = typeof rankingTools;
