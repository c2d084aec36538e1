import {CaseTimeline} from '../element/case-timeline.js';
import {define} from './define.js';

export {CaseTimeline};
define('cb-case-timeline', CaseTimeline);
