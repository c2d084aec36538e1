import type {HeatFormsWords} from '../zh-hans/heat-forms.js';

/** What a calendar of figures says beyond the phrases of a matrix. */
export const heatForms: HeatFormsWords = {
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  weekday: (day) => `星期${day}`,
  month: (month) => `${month}月`,
  kinds: {holiday: '節假日', makeup: '調休上班', weekend: '週末', workday: '工作日'},
  dayKind: '日類',
  day: (day, weekday, kind) => `${day}${weekday}${kind === '' ? '' : `（${kind}）`}`,
  days: (n) => `${n} 天`,
  notAnnounced: (until) => `${until}以後的放假安排尚未公佈，未標節假日`,
};
