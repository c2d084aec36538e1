import type {Clip} from './clip.js';

/** Puts text, and a table where there is one, on the clipboard; tells whether it came there. `place` is in the page, and may hold a field for a moment. */
export async function copy(clip: Partial<Clip> & Pick<Clip, 'text'>, place: ParentNode & Node): Promise<boolean> {
  // Pages without a secure origin have no clipboard of this kind, and old browsers have none for tables.
  if ('ClipboardItem' in window && 'clipboard' in navigator) {
    const parts = {'text/plain': clip.text, ...(clip.html !== undefined && {'text/html': clip.html})};
    const item = new ClipboardItem(Object.fromEntries(Object.entries(parts).map(([type, text]) => [type, new Blob([text], {type})])));
    if (await navigator.clipboard.write([item]).then(() => true, () => false)) return true;
  }
  return copyBySelection(clip, place);
}

/** The way of old: something selected, and the event of its copying filled with what is meant. */
function copyBySelection({text, html}: Partial<Clip> & Pick<Clip, 'text'>, place: ParentNode & Node): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'copied';
  field.setAttribute('aria-hidden', 'true');
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const root = place.getRootNode() as Document | ShadowRoot;
  const focused = root.activeElement;
  place.append(field);
  window.addEventListener('copy', fill, true);
  try {
    field.select();
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    window.removeEventListener('copy', fill, true);
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
