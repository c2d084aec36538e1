import type {HeatMapWords} from '../zh-hans/heat-map.js';

/** What this widget says beyond the phrases of every widget. */
export const heatMap: HeatMapWords = {
  columns: '列',
};
