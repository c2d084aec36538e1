/**
 * The part behind `#` of the page's address, which belongs to the page: we keep one `name=value` in it for each name the
 * page gives us, beside whatever else stands there, joined by `&`. Nobody else in the house reads or writes it.
 */

/** What a page may call a place in its address. */
const NAMES = /^[A-Za-z][\w-]{0,39}$/;

const parts = (): readonly string[] => location.hash.slice(1).split('&').filter((part) => part !== '');

/** What the address says under a name, as it was kept; `undefined` when it does not name it. */
export const addressOf = (name: string): string | undefined => parts().find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1);

/** The whole address with a value under a name, or without one: what a reader may copy as a permanent link. Values are already escaped. */
export function addressWith(name: string, value: string | undefined): string {
  const others = parts().filter((part) => !part.startsWith(`${name}=`));
  const hash = [...others, ...(value === undefined ? [] : [`${name}=${value}`])].join('&');
  return location.href.replace(/#.*$/, '') + (hash === '' ? '' : `#${hash}`);
}

/** Keeps a value under a name without a new entry in the history and without scrolling. Where pages may not be told apart (a sandbox), nothing is kept. */
export function keepInAddress(name: string, value: string | undefined): void {
  if (!NAMES.test(name) || addressOf(name) === value) return;
  try {
    history.replaceState(history.state, '', addressWith(name, value));
  } catch {
    // A page from nowhere has no address, and some browsers refuse to write it too often.
  }
}

/**
 * Tells whenever the address says something else under a name: back, forward, a link. An address that names only other
 * things, such as a heading of the page, has no say; an empty one does.
 */
export function watchAddress(name: string, changed: (value: string | undefined) => void): () => void {
  if (!NAMES.test(name)) return () => undefined;
  const follow = () => {
    const value = addressOf(name);
    if (value !== undefined || parts().length === 0) changed(value);
  };
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
}

/** Places of a page have no `=` in the address: `#entry-7`. What follows a prefix in the first that begins with it. */
export const placeOf = (prefix: string): string | undefined => parts().find((part) => part.startsWith(prefix) && !part.includes('='))?.slice(prefix.length);

/** The page's address with a place in it and nothing else behind `#`: a link that one may keep, and that opens whatever `<base>` the page has. */
export const addressTo = (place: string): string => `${location.href.replace(/#.*$/, '')}#${place}`;

/** Tells whenever the address names a place that begins with the prefix: on a click, back, forward. */
export function watchPlaces(prefix: string, named: (rest: string) => void): () => void {
  const follow = () => {
    const rest = placeOf(prefix);
    if (rest !== undefined) named(rest);
  };
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
}
