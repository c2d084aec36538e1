import {frameStyles} from './frame-styles.js';
import {tokens} from './tokens.js';

/** One set of sheets for every widget: the browser parses each of them once for the whole page. */
export const widgetStyles = [tokens, frameStyles];
