// What a page without any idea does: every case in one list, written as one text.
import '../../timeline/measure.mjs';
import {plain} from './plain.mjs';

globalThis.contender = plain(Infinity);
