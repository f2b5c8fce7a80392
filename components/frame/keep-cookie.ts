const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Keeps a choice in a cookie, which the server reads before the first paint: no flash of another theme or tenant. */
export function keepCookie(name: string, value: string): void {
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
}
