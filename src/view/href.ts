/** A link that may be made from data: http, https or relative, no user-info; anything else is no link at all. Asked of the URL parser, not of a pattern. */
export function safeHref(href: string | undefined): string | undefined {
  if (href === undefined || href === '' || /[\u0000-\u0020\\]/.test(href) || href.length > 2048) return undefined;
  try {
    const {protocol, username, password} = new URL(href, document.baseURI.startsWith('http') ? document.baseURI : 'https://relative.invalid/');
    return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '' ? href : undefined;
  } catch {
    return undefined;
  }
}
