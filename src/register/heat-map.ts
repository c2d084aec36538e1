import {HeatMap} from '../element/heat-map.js';
import {define} from './define.js';

export {HeatMap};
define('cb-heat-map', HeatMap);
