// Made from the schemas by `npm run guards`; do not edit.
import type {Contract} from '../accept.js';
import type {BoardHead} from '../board-head.js';
import {list, only, shape, type Guard} from '../guard.js';
import {text, label, envelope} from './shared.js';

const guard: Guard = shape({title: label, type: only('board'), sections: list(shape({}, {title: label, text}))}, {...envelope});

/** How an element reads what contract/board-head.ts describes. */
export const boardHeadContract: Contract<BoardHead> = {guard, schema: () => import('../board-head.js').then(({boardHeadSchema}) => boardHeadSchema)};
