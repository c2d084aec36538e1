import type {HeatFormsWords} from '../zh-hans/heat-forms.js';

/** What a calendar of figures says beyond the phrases of a matrix. */
export const heatForms: HeatFormsWords = {
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  weekday: (day) => day,
  month: (month) => ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1] ?? '',
  kinds: {holiday: 'public holiday', makeup: 'make-up workday', weekend: 'weekend', workday: 'workday'},
  dayKind: 'Kind of day',
  day: (day, weekday, kind) => `${weekday} ${day}${kind === '' ? '' : ` (${kind})`}`,
  days: (n) => `${n} ${n === '1' ? 'day' : 'days'}`,
  notAnnounced: (until) => `Holidays after ${until} are not announced yet and not marked`,
};
