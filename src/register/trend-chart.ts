import {TrendChart} from '../element/trend-chart.js';
import {define} from './define.js';

export {TrendChart};
define('cb-trend-chart', TrendChart);
