import {GeoComponent} from 'echarts/components';
import {registerMap, use} from 'echarts/core';
import {init} from './echarts.js';

// What draws maps: in a chunk that only map.ts loads. See geo.build.mjs for what the builds leave
// out of it: ECharts brings outlines of its own, a reader of SVG files and one of program text, and we use none of them.

use([GeoComponent]);

export {init, registerMap};
