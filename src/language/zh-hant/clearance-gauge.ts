import type {ClearanceGaugeWords} from '../zh-hans/clearance-gauge.js';

/** What this widget says beyond the phrases of every widget. */
export const clearanceGauge: ClearanceGaugeWords = {
  columns: '列',
};
