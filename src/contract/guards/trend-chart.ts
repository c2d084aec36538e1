// Made from the schemas by `npm run guards`; do not edit.
import type {Contract} from '../accept.js';
import type {TrendChartDocument} from '../trend-chart.js';
import {trendChartRules} from '../trend-chart-rules.js';
import {list, only, shape, type Guard} from '../guard.js';
import {label, count, period, unit, polarity, quantity, change, target, envelope} from './shared.js';

const figures: Guard = list(quantity, 0, 1000);

const guard: Guard = shape({title: label, type: only('trend-chart'), periods: list(period, 0, 1000), series: list(shape({label, values: figures}, {unit, polarity, compare: shape({values: figures}, {label}), target, change, provisional: count}), 1, 8)}, {...envelope, events: list(shape({at: period, label}, {kind: only('policy', 'action', 'event')}), 0, 24)});

/** How an element reads what contract/trend-chart.ts describes. */
export const trendChartContract: Contract<TrendChartDocument> = {guard, rules: trendChartRules, schema: () => import('../trend-chart.js').then(({trendChartSchema}) => trendChartSchema)};
