const YEAR_SECONDS = 365 * 24 * 60 * 60;

/**
 * Stores a choice in a cookie, which the server reads before the first paint: the wrong theme or tenant
 * never flashes up.
 */
export function keepCookie(name: string, value: string): void {
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
}
