/** What this widget says beyond the phrases of every widget. */
export const heatMap = {
  columns: '列',
};

export type HeatMapWords = typeof heatMap;
