import type {Prose} from './prose.js';

export const phaseTrack: Prose = {
  title: '阶段安排 · Phase track',
  properties: {
    '': '一次行动分哪几个阶段，各有什么目标；方案的成文日期和发布时间写在 madeOn 和 publishedAt。The phases of a campaign with their goals; when the plan was made and published is said in madeOn and publishedAt.',
    type: '固定为 phase-track。Always phase-track.',
    phases: '各阶段，按方案的顺序，不超过 24 个；没有时写空列表。The phases in the order of the plan, at most 24; an empty list if there are none.',
    'phases[]':
      '一个阶段；起、止、时长三者有其二即可推出日期，不足的照样显示，不猜测日期。One phase; of its first day, last day and length any two give its days, and with less it is shown without guessing them.',
    'phases[].no': '原文的阶段序号，1 至 99。Its number in the plan, 1 to 99.',
    'phases[].name': '阶段的名称，如 集中治理。Name of the phase.',
    'phases[].from': '第一天；可缺年份或以事件表示。First day, possibly without its year or an event.',
    'phases[].to': '最后一天；可缺年份或以事件表示，如 春节前。Last day, possibly without its year or an event such as 春节前.',
    'phases[].length': '原文所写的时长，如 为期60天，第一天计算在内。How long it takes by the plan, the first day counted.',
    'phases[].length.n': '时长的数量，1 至 5000。How many units of time, 1 to 5000.',
    'phases[].length.unit': '时长的单位：days 自然日，workdays 工作日，months 月。Unit: days, working days or months.',
    'phases[].goals': '本阶段的目标，照方案原文，不超过 20 条。Goals of the phase in the plan’s words, at most 20.',
    'phases[].goals[]': '一条目标：只写原文，或连同完成情况。One goal: its words alone, or with what became of it.',
    'phases[].goals[].text': '目标的原文。The goal in the plan’s words.',
    'phases[].goals[].outcome': '完成情况：met 已完成，partly 部分完成，missed 未完成；未报的不填，日期已过不等于完成。What became of it: met, partly met or missed; left out where it is not reported, since a day that has passed is no outcome.',
    'phases[].goals[].metOn': '完成的日期；填写即表示已完成。The day on which it was met; to state it is to say that it was.',
    'phases[].milestones': '时间节点，不超过 20 个。Milestones, at most 20.',
    'phases[].milestones[]': '一个时间节点。One milestone.',
    'phases[].milestones[].label': '到时应完成什么，如 完成隐患排查。What is to be done by then.',
    'phases[].milestones[].at': '节点的日期；可缺年份或以事件表示。Its day, possibly without its year or an event.',
    'phases[].milestones[].outcome': '完成情况：met 已完成，partly 部分完成，missed 未完成；未报的不填，日期已过不等于完成。What became of it: met, partly met or missed; left out where it is not reported, since a day that has passed is no outcome.',
    'phases[].milestones[].metOn': '完成的日期，可以晚于节点；填写即表示已完成。The day on which it was met, possibly later than its own; to state it is to say that it was.',
  },
  rules: {
    end_before_start: ['phases[]', '规则：阶段的最后一天不得早于第一天。Rule: no phase ends before it begins.'],
    met_on_not_met: ['phases[]', '规则：报为未完成或部分完成的，不填完成日期。Rule: what is reported as missed or partly met has no day on which it was met.'],
  },
};
