/** What this widget says beyond the phrases of every widget. */
export const clearanceGauge = {
  columns: '列',
};

export type ClearanceGaugeWords = typeof clearanceGauge;
