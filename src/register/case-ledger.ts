import {CaseLedger} from '../element/case-ledger.js';
import {define} from './define.js';

export {CaseLedger};
define('cb-case-ledger', CaseLedger);
