/** Marks a place in the page of a content system that strips unknown tags and scripts. */
const MARK = 'data-clearboard';

/** What a place hands on to its board, as `data-` attributes that such systems let through. */
const HANDED_ON = ['refresh', 'lang', 'audience', 'today', 'size', 'theme'];

/** Places that have had their board; one that a page empties afterwards stays empty. */
const upgraded = new WeakSet<Element>();

/**
 * Turns every `<div data-clearboard>` into a board. Its data are, in this order: `data-src`, the attribute's own JSON,
 * or the JSON text inside the place. What stood inside with a `data-src` stays as the fallback.
 */
export function upgradePlaces(root: ParentNode): void {
  root.querySelectorAll<HTMLElement>(`[${MARK}]`).forEach((place) => {
    if (place.querySelector(':scope > cb-board') || (upgraded.has(place) && place.childNodes.length === 0)) return;
    upgraded.add(place);
    const board = document.createElement('cb-board');
    for (const name of HANDED_ON) {
      const value = place.getAttribute(`data-${name}`);
      if (value !== null) board.setAttribute(name, value);
    }
    const src = place.getAttribute('data-src');
    const inline = place.getAttribute(MARK)?.trim() || (src === null ? place.textContent : '');
    if (src === null) board.data = inline;
    else {
      board.src = src;
      board.append(...Array.from(place.childNodes));
    }
    place.textContent = '';
    place.append(board);
    place.hidden = false;
  });
}
