import {THIN} from '../number.js';
import type {PhaseTrackWords} from '../zh-hans/phase-track.js';

const units = {days: '天', workdays: '個工作日', months: '個月'};

/** The phases' phrases in Traditional Chinese. */
export const phaseTrack: PhaseTrackWords = {
  phase: '階段',
  when: '起訖',
  days: '天數',
  workdays: '工作日',
  status: '狀態',
  goals: '目標',
  milestones: '時間節點',
  past: '節點已過',
  made: '成文',
  published: '發布',
  today: '今天',
  judgedAt: '截至',
  noPhases: '暫無階段安排',
  states: {upcoming: '未開始', active: '進行中', done: '已結束', unknown: '狀態未定'},
  quoted: (name) => `「${name}」`,
  named: (no, name) => `${no}${THIN}${name}`,
  count: (n) => `${n}${THIN}個階段`,
  inAll: (days) => `共${THIN}${days}${THIN}天`,
  size: (days, workdays, provisional) => `${days}${THIN}天（${workdays}${THIN}個工作日${provisional ? '，暫定' : ''}）`,
  provisionalWorkdays: (n) => `${n}（暫定）`,
  lasts: (n, unit) => `為期${THIN}${n}${THIN}${units[unit]}`,
  nth: (from, to, unit) => `第${THIN}${from}–${to}${THIN}${units[unit]}`,
  since: (day) => `${day}起`,
  until: (day) => `至${day}`,
  placeOf: (day, n) => `${day}是第${THIN}${n}${THIN}天`,
  in: (phases) => `正處於${phases}`,
  endsIn: (size) => `距本階段結束還有${THIN}${size}`,
  endsToday: '今日結束',
  startsIn: (size) => `距開始還有${THIN}${size}`,
  next: (phase, size) => `距${phase}開始還有${THIN}${size}`,
  allDone: '各階段均已結束',
  undated: '日期未全部載明',
  late: (phase, from, since) => `${phase}自${from}開始；本方案${since.join('，')}`,
  lateOne: (what, day, n) => `${day}${what}（開始後第${THIN}${n}${THIN}天）`,
  differs: (phase, length, counted, unit) => `${phase}原文${length}，按起止日期計為${THIN}${counted}${THIN}${units[unit]}，以發布單位口徑為準`,
  provisional: '部分日期超出已公布的節假日安排，工作日數為暫定',
};
