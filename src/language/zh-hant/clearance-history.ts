import {THIN} from '../number.js';
import type {ClearanceHistoryWords} from '../zh-hans/clearance-history.js';

/** The course of a stock in Traditional Chinese. */
export const clearanceHistory: ClearanceHistoryWords = {
  unprinted: '列印時圖尚未載入，要點見上文；再列印一次即有圖',
  after: (sentence) => sentence,
  today: '今天',
  asOf: '截至',
  deadline: (day) => `期限 ${day}`,
  day: (month, day) => `${month}/${day}`,
  paceLine: '時序線',
  left: (day) => `餘（${day}）`,
  course: (from, first, to, last, turn) =>
    turn === 'level' ? `${from}餘${THIN}${first}，${to}仍餘${THIN}${last}` : `餘數由${from}的${THIN}${first}${turn === 'up' ? '升至' : '降至'}${to}的${THIN}${last}`,
  only: (day, left) => `僅有${day}的餘數，為${THIN}${left}`,
  none: '各日餘數均無資料',
  expected: (day, left) => `按時序進度，${day}應餘${THIN}${left}`,
  without: (n) => `其中${THIN}${n}${THIN}日無資料`,
  forecast: (n, zero) => `按最近${THIN}${n}${THIN}個點推算（Theil–Sen 法），約${zero}清零`,
  range: (early, late) => (late === undefined ? `90% 區間自${early}起，上限不定` : `90% 區間為${early}至${late}`),
  against: (days, n) => (days === 0 ? '正值期限' : days < 0 ? `早於期限${THIN}${n}${THIN}天` : `晚於期限${THIN}${n}${THIN}天`),
  provisional: '暫定',
  internal: '推算僅供內部參考',
  refused: {
    too_few: (n, least) => `有確數的點只有${THIN}${n}${THIN}個，少於推算所需的${THIN}${least}${THIN}個，不作推算`,
    not_falling: (n) => `最近${THIN}${n}${THIN}個點未見減少，不作推算`,
    past_zero: (n) => `按最近${THIN}${n}${THIN}個點的走勢早應清零，與實際不符，不作推算`,
    too_far: (n) => `按最近${THIN}${n}${THIN}個點的走勢，一年內不能清零，不作推算`,
  },
  disordered: '各日餘數未按日期先後填報，已按日期繪出',
  twice: (day, figures) => `${day}填報了不止一個餘數（${figures.join('、')}），以最後填報的繪出`,
  later: (day) => `有資料截至日之後（${day}）的餘數，請核對`,
  differs: (day, drawn, stated) => `${day}的餘數${THIN}${drawn}與填報的${THIN}${stated}不一致，以發布單位口徑為準`,
};
