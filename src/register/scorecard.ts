import {Scorecard} from '../element/scorecard.js';
import {define} from './define.js';

export {Scorecard};
define('cb-scorecard', Scorecard);
