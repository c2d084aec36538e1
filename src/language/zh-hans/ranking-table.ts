import {grouped, THIN} from '../number.js';

/** What this widget says beyond the phrases of every widget. */
export const rankingTable = {
  rank: '名次',
  unit: '单位',
  code: '代码',
  flagged: '通报',
  ranking: '排名办法',
  own: '本单位',
  tied: '并列',
  unranked: '未排名',
  none: '—',
  /** The column of changes, by what kind of period the document is about. */
  against: {year: '较上年', half: '较上半年', quarter: '较上季', month: '较上月', week: '较上周', other: '较上期'},
  units: (n: string) => `${n}${THIN}个单位`,
  at: (rank: string) => `第${THIN}${rank}`,
  tiedAt: (rank: string) => `并列第${THIN}${rank}`,
  up: (n: string) => `上升${THIN}${n}${THIN}位`,
  down: (n: string) => `下降${THIN}${n}${THIN}位`,
  new: '首次参评',
  reentered: '恢复参评',
  notComparable: (reason: string) => `不可比：${reason}`,
  /** Why a unit has no rank. */
  reason: {not_reported: '未报送', no_cases: '无案件', exempt: '不参加排名', other_unit: '计量单位不同'},
  flags: {commended: '表扬', bottom: '排名靠后', criticised: '通报批评', talked: '约谈', exempt: '豁免'},
  times: (flag: string, n: string) => `${flag}（连续${THIN}${n}${THIN}期）`,
  because: (flag: string, reason: string) => `${flag}：${reason}`,
  series: (n: string, values: string) => `近${THIN}${n}${THIN}期：${values}`,
  shortSeries: (n: string) => `不足${THIN}${n}${THIN}期`,
  judged: {good: '良好', warn: '预警', bad: '不良'},
  below: (figure: string) => `低于目标${figure && THIN + figure}`,
  above: (figure: string) => `高于目标${figure && THIN + figure}`,
  /** How the ranks came about, for the line under the picture. */
  method: (by: string, descending: boolean, method: 'standard' | 'dense' | 'ordinal') =>
    `${by}${descending ? '从高到低' : '从低到高'}，以未取整的数值计算；${{standard: '数值相同名次并列，其后名次顺延', dense: '数值相同名次并列，其后名次连续', ordinal: '数值相同按代码先后'}[method]}`,
  given: '名次由发布单位给出',
  tieBreakers: (names: string) => `同分比${names}`,
  lead: (units: string, figure: string) => `${units}居首（${figure}）`,
  leadTied: (units: string, figure: string) => `${units}并列居首（${figure}）`,
  allTied: (units: string, figure: string) => `${units}数值相同（${figure}），均为并列第${THIN}1`,
  only: (unit: string, figure: string) => `仅${unit}参加排名（${figure}）`,
  nobody: '没有单位参加排名',
  last: (unit: string, place: string, figure: string) => `${unit}列${place}（${figure}）`,
  /** Two words that follow each other: who, and what of them. */
  pair: (who: string, what: string) => `${who}${what}`,
  silent: (units: string, reason: string, names: string) => `${units}${reason}：${names}`,
  withReason: (units: string, reason: string, names: string) => `${units}未排名（${reason}）：${names}`,
  andOthers: '等',
  listed: (units: string, columns: string) => `${units}，列${columns}`,
  noUnits: '暂无单位',
  otherOrder: '部分名次与数值次序不一致，以发布单位口径为准',
  otherRank: (unit: string, given: string, computed: string) => `${unit}列第${THIN}${given}，按数值应为第${THIN}${computed}`,
  looksEqual: '个别数值显示相同而名次不同，名次以未取整的数值为准',
  overHundred: (column: string) => `“${column}”有超过 100% 的数值，按原文列示，以发布单位口径为准`,
  otherUnit: (column: string, unit: string) => `“${column}”有计量单位不是“${unit}”的数值，未参加排名和比较`,
  sorted: (column: string, descending: boolean) => `已按${column}${descending ? '降序' : '升序'}排列`,
  shown: (shown: number, all: number) => `显示前${THIN}${grouped(shown)}${THIN}个，共${THIN}${grouped(all)}${THIN}个单位`,
  more: '显示更多',
};

export type RankingTableWords = typeof rankingTable;
