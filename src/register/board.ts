import {Board} from '../board/board.js';
import {define} from './define.js';

export {Board};
define('cb-board', Board);
