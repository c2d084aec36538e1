import {THIN} from '../number.js';

/** What the course of a stock says; loaded with it. Figures come with their units, in words already. */
export const clearanceHistory = {
  /** On paper, where the drawing had not come before the page was printed. */
  unprinted: '打印时图尚未载入，要点见上文；再打印一次即有图',
  /** A sentence behind another. */
  after: (sentence: string) => sentence,
  today: '今天',
  asOf: '截至',
  deadline: (day: string) => `期限 ${day}`,
  day: (month: number, day: number) => `${month}/${day}`,
  paceLine: '时序线',
  left: (day: string) => `余（${day}）`,
  course: (from: string, first: string, to: string, last: string, turn: 'up' | 'down' | 'level') =>
    turn === 'level' ? `${from}余${THIN}${first}，${to}仍余${THIN}${last}` : `余数由${from}的${THIN}${first}${turn === 'up' ? '升至' : '降至'}${to}的${THIN}${last}`,
  only: (day: string, left: string) => `仅有${day}的余数，为${THIN}${left}`,
  none: '各日余数均无数据',
  expected: (day: string, left: string) => `按时序进度，${day}应余${THIN}${left}`,
  without: (n: string) => `其中${THIN}${n}${THIN}日无数据`,
  forecast: (n: string, zero: string) => `按最近${THIN}${n}${THIN}个点推算（Theil–Sen 法），约${zero}清零`,
  range: (early: string, late: string | undefined) => (late === undefined ? `90% 区间自${early}起，上限不定` : `90% 区间为${early}至${late}`),
  against: (days: number, n: string) => (days === 0 ? '正值期限' : days < 0 ? `早于期限${THIN}${n}${THIN}天` : `晚于期限${THIN}${n}${THIN}天`),
  provisional: '暂定',
  internal: '推算仅供内部参考',
  refused: {
    too_few: (n: string, least: string) => `有确数的点只有${THIN}${n}${THIN}个，少于推算所需的${THIN}${least}${THIN}个，不作推算`,
    not_falling: (n: string) => `最近${THIN}${n}${THIN}个点未见减少，不作推算`,
    past_zero: (n: string) => `按最近${THIN}${n}${THIN}个点的走势早应清零，与实际不符，不作推算`,
    too_far: (n: string) => `按最近${THIN}${n}${THIN}个点的走势，一年内不能清零，不作推算`,
  },
  disordered: '各日余数未按日期先后填报，已按日期绘出',
  twice: (day: string, figures: readonly string[]) => `${day}填报了不止一个余数（${figures.join('、')}），以最后填报的绘出`,
  later: (day: string) => `有数据截至日之后（${day}）的余数，请核对`,
  differs: (day: string, drawn: string, stated: string) => `${day}的余数${THIN}${drawn}与填报的${THIN}${stated}不一致，以发布单位口径为准`,
};

export type ClearanceHistoryWords = typeof clearanceHistory;
