/** What a calendar of figures says beyond the phrases of a matrix. */
export const heatForms = {
  weekdays: ['一', '二', '三', '四', '五', '六', '日'] as readonly string[],
  weekday: (day: string) => `星期${day}`,
  month: (month: number) => `${month}月`,
  kinds: {holiday: '节假日', makeup: '调休上班', weekend: '周末', workday: '工作日'} as Readonly<Record<'holiday' | 'makeup' | 'weekend' | 'workday', string>>,
  dayKind: '日类',
  day: (day: string, weekday: string, kind: string) => `${day}${weekday}${kind === '' ? '' : `（${kind}）`}`,
  days: (n: string) => `${n} 天`,
  notAnnounced: (until: string) => `${until}以后的放假安排尚未公布，未标节假日`,
};

export type HeatFormsWords = typeof heatForms;
