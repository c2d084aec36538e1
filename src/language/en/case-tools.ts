import {grouped} from '../number.js';
import type {CaseToolsWords} from '../zh-hans/case-tools.js';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What many cases say beyond one: on a common axis of time, and by what is due. */
export const caseTools: CaseToolsWords = {
  search: 'Search cases, units, numbers',
  group: 'Group by',
  groups: {none: 'Nothing', unit: 'Unit', channel: 'Source', state: 'State', light: 'Deadline'},
  noClock: 'no clock running',
  unnamed: 'not stated',
  provisional: 'provisional',
  axis: 'Time',
  closer: 'Zoom in',
  wider: 'Zoom out',
  all: 'All of it',
  now: 'Today',
  nextLate: 'Next overdue',
  noneLate: 'No case is overdue',
  open: 'Open all groups',
  close: 'Close all groups',
  heading: (label, figure) => `${label} · ${figure}`,
  clocks: 'clocks',
  found: (found, all) => `${grouped(found)} of ${grouped(all)} found`,
  nobody: 'No case found',
  nothingDue: 'No clock is running',
  counting: 'Looking at all deadlines…',
  undated: (n) => `${grouped(n)} ${n === 1 ? 'step' : 'steps'} without a whole date, not on the axis`,
  noSteps: 'No step has a place on the axis',
  month: (month) => months[month - 1] ?? '',
  span: (from, to) => `${from} to ${to}`,
  hint: 'Arrow keys move between cases and steps, Enter shows the whole case, N goes to the next overdue one, plus and minus zoom, 0 shows all of it; hold Ctrl and scroll to zoom',
  legend: {done: 'step done', next: 'step to come', late: 'late step', due: 'deadline', over: 'deadline passed', paused: 'suspended', delay: 'overdue'},
  closeCase: 'Close',
  step: 'Step',
  case: 'Case',
  unit: 'Handled by',
  due: 'Due',
  light: 'Clock',
  rest: (shown, all) => `On paper the first ${grouped(shown)} of ${grouped(all)} cases stand with all their steps; the data file has the rest`,
  more: (n) => `${grouped(n)} more`,
};
