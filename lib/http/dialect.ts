/**
 * The two ways in which the API speaks (docs/api.md): the delivery API in snake_case with `{"error": {…}}`, the
 * inbound API, which seed 000 words, in camelCase with `{"errorCode", …}`. The address says which.
 */
export type Dialect = 'delivery' | 'inbound';

/** The dialect of an address. */
export function dialectOf(pathname: string): Dialect {
  return pathname === '/api/inbound' || pathname.startsWith('/api/inbound/') ? 'inbound' : 'delivery';
}
