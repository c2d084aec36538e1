// ECharts as it comes: from 3,000 cells on it draws some hundreds a frame, so that a page can be used meanwhile.
import '../../heat-map/measure.mjs';
import {echartsPage} from '../../heat-map/echarts-cells.mjs';

globalThis.contender = echartsPage({});
