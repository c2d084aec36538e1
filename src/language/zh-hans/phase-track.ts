import {THIN} from '../number.js';

const units = {days: '天', workdays: '个工作日', months: '个月'};
type Unit = keyof typeof units;

/** What the phases say beyond the phrases of every widget. Figures come as text. */
export const phaseTrack = {
  phase: '阶段',
  when: '起止',
  days: '天数',
  workdays: '工作日',
  status: '状态',
  goals: '目标',
  milestones: '时间节点',
  /** Of a milestone whose day lies behind and of which nothing is reported. */
  past: '节点已过，完成情况未载明',
  /** Of a goal whose phase has ended, in a document that reports on others. */
  notReported: '完成情况未载明',
  outcomes: {met: '已完成', partly: '部分完成', missed: '未完成'},
  metOn: (day: string) => `${day}完成`,
  metLate: (n: string) => `晚于节点${THIN}${n}${THIN}天`,
  metLater: (what: string, day: string) => `${what}的完成日期${day}尚未到，请核对`,
  counted: (state: string, n: string) => `${state}${THIN}${n}${THIN}项`,
  reported: (states: string) => `目标和节点${states}`,
  made: '成文',
  published: '发布',
  today: '今天',
  judgedAt: '截至',
  noPhases: '暂无阶段安排',
  states: {upcoming: '未开始', active: '进行中', done: '已结束', unknown: '状态未定'},
  quoted: (name: string) => `“${name}”`,
  named: (no: string, name: string) => `${no}${THIN}${name}`,
  count: (n: string) => `${n}${THIN}个阶段`,
  inAll: (days: string) => `共${THIN}${days}${THIN}天`,
  size: (days: string, workdays: string, provisional: boolean) => `${days}${THIN}天（${workdays}${THIN}个工作日${provisional ? '，暂定' : ''}）`,
  provisionalWorkdays: (n: string) => `${n}（暂定）`,
  lasts: (n: string, unit: Unit) => `为期${THIN}${n}${THIN}${units[unit]}`,
  /** Phases that the plan gives by their lengths alone, counted from the campaign's first day. */
  nth: (from: string, to: string, unit: Unit) => `第${THIN}${from}–${to}${THIN}${units[unit]}`,
  since: (day: string) => `${day}起`,
  until: (day: string) => `至${day}`,
  placeOf: (day: string, n: string) => `${day}是第${THIN}${n}${THIN}天`,
  in: (phases: string) => `正处于${phases}`,
  endsIn: (size: string) => `距本阶段结束还有${THIN}${size}`,
  endsToday: '今日结束',
  startsIn: (size: string) => `距开始还有${THIN}${size}`,
  next: (phase: string, size: string) => `距${phase}开始还有${THIN}${size}`,
  allDone: '各阶段均已结束',
  undated: '日期未全部载明',
  /** A plan made or published when its first phase had begun: both days are said, neither is corrected. */
  late: (phase: string, from: string, since: readonly string[]) => `${phase}自${from}开始；本方案${since.join('，')}`,
  lateOne: (what: string, day: string, n: string) => `${day}${what}（开始后第${THIN}${n}${THIN}天）`,
  differs: (phase: string, length: string, counted: string, unit: Unit) => `${phase}原文${length}，按起止日期计为${THIN}${counted}${THIN}${units[unit]}，以发布单位口径为准`,
  provisional: '部分日期超出已公布的节假日安排，工作日数为暂定',
};

export type PhaseTrackWords = typeof phaseTrack;
