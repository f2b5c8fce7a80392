/**
 * The two dialects of the API (docs/api.md): the delivery API uses snake_case with `{"error": {…}}`, the inbound API,
 * as seed 000 specifies, camelCase with `{"errorCode", …}`. The address determines the dialect.
 */
export type Dialect = 'delivery' | 'inbound';

/** The dialect of an address. */
export function dialectOf(pathname: string): Dialect {
  return pathname === '/api/inbound' || pathname.startsWith('/api/inbound/') ? 'inbound' : 'delivery';
}
