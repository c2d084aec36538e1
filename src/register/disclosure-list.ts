import {DisclosureList} from '../element/disclosure-list.js';
import {define} from './define.js';

export {DisclosureList};
define('cb-disclosure-list', DisclosureList);
