import {THIN} from '../number.js';
import type {RankingGroupsWords} from '../zh-hans/ranking-groups.js';

/** The phrases of groups and totals in Traditional Chinese. */
export const rankingGroups: RankingGroupsWords = {
  total: '合計',
  group: '分組',
  ungrouped: '未分組',
  notSummed: '不可相加',
  noParts: '缺分子、分母，不能合計',
  noneReported: '均無資料',
  partly: '不全',
  without: (n) => `不含${THIN}${n}${THIN}個無資料的單位`,
  leftOut: (columns) => `${columns}的合計不含無資料的單位`,
  doNotAddUp: (name, column, difference) => `「${name}」的${column}與各單位之和相差${THIN}${difference}，以發布單位口徑為準`,
  rateDiffers: (name, column) => `「${name}」的${column}與分子、分母之和算得的不一致，以發布單位口徑為準`,
  computed: (given, computed) => `給出${THIN}${given}，算得${THIN}${computed}`,
  rounding: '因四捨五入，分項之和與合計可能不等',
  reveals: (name, column) => `由「${name}」的${column}可以推算出未予顯示的數值，公開前請核對`,
  each: '各組分別排名',
  leads: (group, lead) => `${group}${lead}`,
  inGroups: (n) => `分${THIN}${n}${THIN}組`,
  droppedOut: '退出排名',
  gone: '退出排名',
  previously: (rank) => `上期第${THIN}${rank}`,
  lastRule: (n, straddle) => `末${THIN}${n}${THIN}名標記「排名靠後」，並列跨過界線的${straddle === 'all' ? '全部標記' : '均不標記'}`,
  lastNamed: (units, names) => `${units}排名靠後：${names}`,
};
