import {rankingHeadingStyles} from '../view/ranking-heading-styles.js';
import {wear} from './late-styles.js';

/**
 * Headings that have a definition or stand in two rows: their looks, and a way out of the way. A definition shows while
 * its heading is pointed at or has the focus; Escape hides it until the heading is left (WCAG 1.4.13).
 */
export function dressHeadings(root: ShadowRoot): void {
  wear(root, rankingHeadingStyles);
  if (dressed.has(root)) return;
  dressed.add(root);
  root.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key !== 'Escape') return;
    for (const head of root.querySelectorAll('thead .defined')) if (head.matches(':hover, :focus-within, .active')) head.classList.add('quiet');
  });
  for (const left of ['focusout', 'pointerout']) {
    root.addEventListener(left, (event) => {
      const head = event.target instanceof Element ? event.target.closest('.quiet') : null;
      if (head && !head.contains((event as MouseEvent).relatedTarget as Node | null)) head.classList.remove('quiet');
    });
  }
}

const dressed = new WeakSet<ShadowRoot>();
