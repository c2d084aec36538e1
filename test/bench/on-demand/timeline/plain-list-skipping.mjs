// The same in pieces that the browser skips while they are out of sight.
import '../../timeline/measure.mjs';
import {HEIGHT, plain} from './plain.mjs';

const MOST = 50;

globalThis.contender = plain(MOST, `ol { contain-intrinsic-height: ${MOST * HEIGHT}px; content-visibility: auto; }`);
