import type {Said} from '../language/quantity.js';

/** Longer figures take the room of two cards, so that they are not broken; words for a missing one are smaller, and need not. */
const LONG = 9;

export const isLong = ({digits}: Said): boolean => digits.length > LONG && /\d/.test(digits);

/** The room beside a card's figure in em: the card's own, and the frame's at both sides. */
const PADDING = {narrow: [0.6, 2], wider: [2, 2.9]} as const;

/** No more than these side by side, however much room there is: a row is read at a glance. */
const MOST = 6;

/** A card as wide as its figure with its unit, which never stands apart from it; room around it. */
function widthOf({before, digits, after, unit}: Said): number {
  const figure = [...digits].reduce((sum, digit) => sum + (/[.,:]/.test(digit) ? 0.6 : /[a-z ]/.test(digit) ? 0.72 : /[\u2e80-\uffef]/.test(digit) ? 1.3 : 1.22), 0);
  const words = [before, after + unit].filter(Boolean).reduce((sum, text) => sum + 0.28 + [...text].reduce((width, letter) => width + (letter >= '\u2e80' ? 1 : 0.6), 0), 0);
  return figure + words;
}

/** The widget's type in CSS pixels, as `tokens` sets it: a page may have its own, and a scale for walls. */
export function typeOf(host: Element, classes: string): number {
  const large = /\blarge\b/.test(classes);
  const style = getComputedStyle(host);
  const read = (name: string, otherwise: number) => parseFloat(style.getPropertyValue(name)) || otherwise;
  return read(large ? '--cb-font-size-large' : '--cb-font-size', large ? 18 : 14) * read('--cb-scale', 1);
}

/** How many cards stand side by side in so many em: rows are as even as they can be (12 are 6 and 6, 7 are 4 and 3), and groups share their columns. */
export function columnsOf(groups: readonly (readonly Said[])[], classes: string, em: number): number {
  const narrow = /\bnarrow\b/.test(classes);
  const [own, frame] = PADDING[narrow ? 'narrow' : 'wider'];
  const room = em - frame;
  const widest = Math.max(narrow ? 0 : 9.5, ...groups.flat().filter((figure) => !isLong(figure)).map((figure) => widthOf(figure) + own));
  const fit = Math.max(1, Math.min(narrow ? 2 : MOST, Math.floor(room / widest)));
  return Math.max(1, ...groups.map((figures) => evenly(figures.reduce((sum, figure) => sum + (isLong(figure) && fit > 1 ? 2 : 1), 0), fit)));
}

const evenly = (count: number, fit: number): number => Math.ceil(count / Math.ceil(count / fit));
