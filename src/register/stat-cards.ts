import {StatCards} from '../element/stat-cards.js';
import {define} from './define.js';

export {StatCards};
define('cb-stat-cards', StatCards);
