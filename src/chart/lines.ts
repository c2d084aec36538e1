import {LineChart} from 'echarts/charts';
import {GridComponent} from 'echarts/components';
import {use} from 'echarts/core';
import {init} from './echarts.js';

// What draws lines on axes: in a chunk that only chart.ts loads.

use([LineChart, GridComponent]);

export {init};
