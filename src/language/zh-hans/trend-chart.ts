import {THIN} from '../number.js';

/** What this widget says beyond the phrases of every widget. Figures come with their units, in words already. */
export const trendChart = {
  hint: '指向、点按或用方向键逐点查看：左右换时期，上下换指标',
  legend: '图例（按下即显示）',
  failed: '图未能加载，数据请见上文和表格',
  /** On paper, where the drawing had not come before the page was printed. */
  unprinted: '打印时图尚未载入，要点见上文；再打印一次即有图',
  chart: (series: readonly string[]) => `${series.join('、')}的变化`,
  period: '时期',
  change: '变化',
  event: '事件',
  compare: '上年同期',
  provisional: '初步数',
  kinds: {policy: '政策', action: '行动', event: '事件'},
  /** Below a tick of the axis; its year stands in a second line. */
  half: (n: number): string => (n === 1 ? '上半年' : '下半年'),
  quarter: (n: number) => `${'一二三四'[n - 1] ?? ''}季度`,
  month: (n: number) => `${n}月`,
  week: (n: number) => `${n}周`,
  day: (month: number, day: number) => `${month}/${day}`,
  point: (period: string, series: string, figure: string) => `${period}，${series}${THIN}${figure}`,
  none: (period: string, series: string, why: string) => `${period}，${series}：${why}`,
  at: (period: string, figures: string) => `${period}，${figures}`,
  from: (from: string, first: string, to: string, last: string, turn: 'up' | 'down' | 'level') =>
    turn === 'level' ? `${from}${THIN}${first}，${to}仍为${THIN}${last}` : `由${from}的${THIN}${first}${turn === 'up' ? '升至' : '降至'}${to}的${THIN}${last}`,
  /** Only one period has a figure. */
  only: (period: string, figure: string) => `仅${period}有数据，为${THIN}${figure}`,
  most: (figure: string, period: string) => `最高${THIN}${figure}（${period}）`,
  least: (figure: string, period: string) => `最低${THIN}${figure}（${period}）`,
  compared: (label: string, figure: string) => `${label}${THIN}${figure}`,
  lastProvisional: (n: string) => `最近${THIN}${n}${THIN}期为初步数`,
  without: (n: string, reason: string) => `${n}${THIN}期${reason}`,
  suppressed: (n: string) => `${n}${THIN}期因数值过小隐去`,
  nothing: '各期均无数据',
  meanwhile: (events: readonly string[]) => `期间：${events.join('；')}`,
  eventsMany: (n: string) => `期间共有${THIN}${n}${THIN}项政策和行动，见图和表`,
  happened: (at: string, label: string) => `${at}${label}`,
  truncated: (label: string, low: string) => `${label === '' ? '' : `${label}：`}纵轴不从零起，自${THIN}${low}${THIN}起`,
  gap: '× 处无数据，原因见表格',
  overHundred: (label: string, raw: string) => `“${label}”按原文列示（${raw}），占比超过 100%，以发布单位口径为准`,
};

export type TrendChartWords = typeof trendChart;
