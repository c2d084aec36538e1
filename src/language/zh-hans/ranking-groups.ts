import {THIN} from '../number.js';

/** What a ranking says of units together: groups, totals, the last places, and who is no longer ranked. */
export const rankingGroups = {
  total: '合计',
  group: '分组',
  ungrouped: '未分组',
  /** Why units together have no figure. */
  notSummed: '不可相加',
  noParts: '缺分子、分母，不能合计',
  noneReported: '均无数据',
  /** Behind a sum from which something is left out. */
  partly: '不全',
  without: (n: string) => `不含${THIN}${n}${THIN}个无数据的单位`,
  leftOut: (columns: string) => `${columns}的合计不含无数据的单位`,
  doNotAddUp: (name: string, column: string, difference: string) => `“${name}”的${column}与各单位之和相差${THIN}${difference}，以发布单位口径为准`,
  rateDiffers: (name: string, column: string) => `“${name}”的${column}与分子、分母之和算得的不一致，以发布单位口径为准`,
  computed: (given: string, computed: string) => `给出${THIN}${given}，算得${THIN}${computed}`,
  rounding: '因四舍五入，分项之和与合计可能不等',
  reveals: (name: string, column: string) => `由“${name}”的${column}可以推算出未予显示的数值，公开前请核对`,
  /** Groups ranked by themselves. */
  each: '各组分别排名',
  leads: (group: string, lead: string) => `${group}${lead}`,
  inGroups: (n: string) => `分${THIN}${n}${THIN}组`,
  /** Of a unit, and as a heading. */
  droppedOut: '退出排名',
  gone: '退出排名',
  previously: (rank: string) => `上期第${THIN}${rank}`,
  lastRule: (n: string, straddle: 'all' | 'none') => `末${THIN}${n}${THIN}名标记“排名靠后”，并列跨过界线的${straddle === 'all' ? '全部标记' : '均不标记'}`,
  lastNamed: (units: string, names: string) => `${units}排名靠后：${names}`,
};

export type RankingGroupsWords = typeof rankingGroups;
