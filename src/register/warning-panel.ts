import {WarningPanel} from '../element/warning-panel.js';
import {define} from './define.js';

export {WarningPanel};
define('cb-warning-panel', WarningPanel);
