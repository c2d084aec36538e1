import type {Clip} from './clip.js';

/** What comes to be copied, and whether a table is among it. */
export interface Copied {
  readonly clip: Promise<Partial<Clip> & Pick<Clip, 'text'>>;
  readonly table: boolean;
}

/** Milliseconds that a browser may take over what it has: some, inside other programs, never answer. */
const LIMIT = 5000;

/**
 * Puts text, and a table where there is one, on the clipboard; tells whether it came there. `place` is in the page, and may
 * hold a field for a moment. Rejects with what made `clip` reject. Called while a press is handled: it asks the browser
 * at once and hands over later, since a table of very many rows takes longer than a press counts.
 */
export async function copy(copied: Copied, place: ParentNode & Node): Promise<boolean> {
  const written = write(copied);
  const clip = await copied.clip;
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), LIMIT));
  return (await Promise.race([written, late])) || copyBySelection(clip, place);
}

/** Pages without a secure origin have no clipboard of this kind, and old browsers have one without tables or promises. */
async function write({clip, table}: Copied): Promise<boolean> {
  if (!('ClipboardItem' in window && 'clipboard' in navigator)) return false;
  const part = (kind: keyof Clip, type: string) => {
    const blob = clip.then((one) => new Blob([one[kind] ?? ''], {type}));
    // A browser that refuses does not look at it.
    blob.catch(() => undefined);
    return {[type]: blob};
  };
  try {
    await navigator.clipboard.write([new ClipboardItem({...part('text', 'text/plain'), ...(table && part('html', 'text/html'))})]);
    return true;
  } catch {
    return false;
  }
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
