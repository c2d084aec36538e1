import {RankingTable} from '../element/ranking-table.js';
import {define} from './define.js';

export {RankingTable};
define('cb-ranking-table', RankingTable);
