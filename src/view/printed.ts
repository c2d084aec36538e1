export {PAPER} from '../chart/paper.js';

/** Rows that are printed; more paper than these forty pages nobody wants. */
export const PRINTED = 2000;
