import type {CSSResult} from 'lit';

/** Gives a shadow tree the sheet of something that has just been loaded; the browser parses it once for the whole page. */
export function wear(root: ShadowRoot, {styleSheet, cssText}: CSSResult): void {
  if (styleSheet) {
    if (!root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    return;
  }
  // A browser without sheets to share; Lit does the same with its own.
  if (Array.from(root.querySelectorAll('style')).some(({textContent}) => textContent === cssText)) return;
  const style = document.createElement('style');
  style.textContent = cssText;
  root.append(style);
}
