import {ClearanceGauge} from '../element/clearance-gauge.js';
import {define} from './define.js';

export {ClearanceGauge};
define('cb-clearance-gauge', ClearanceGauge);
