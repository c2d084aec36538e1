import {catalog} from './catalog.js';

const BOARD = 'cb-board';

/** Loads a tag's module when the page first has the tag, now or later. Tags inside other shadow trees are their owners' to load. */
export function discover(root: Document, onChange: () => void): void {
  const waiting = new Map<string, () => Promise<unknown>>([
    [BOARD, () => import('../register/board.js')],
    ...Object.entries(catalog).map(([type, load]): [string, () => Promise<unknown>] => [`cb-${type}`, load]),
  ]);
  const look = () => {
    onChange();
    waiting.forEach((load, tag) => {
      if (root.getElementsByTagName(tag).length === 0) return;
      waiting.delete(tag);
      void load();
    });
  };
  new MutationObserver(look).observe(root.documentElement, {childList: true, subtree: true});
  look();
}
