/**
 * Where to go after signing in: a page of this app and never another site, however the address is spelled.
 */
export function safeReturnPath(from: string | undefined): string {
  if (!from?.startsWith('/')) return '/imports';
  // "//host", "/\host" and "/<tab>/host" all lead to another site; parse them as a browser would.
  const base = 'http://lading.invalid';
  const url = URL.canParse(from, base) ? new URL(from, base) : null;
  if (!url || url.origin !== base || url.pathname.startsWith('//') || url.pathname.startsWith('/sign-in'))
    return '/imports';
  return url.pathname + url.search + url.hash;
}
