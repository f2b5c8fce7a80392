/** The longest pause that an app may ask for, in milliseconds: a year, as in Inngest. */
export const longestRetryAfter = 366 * 24 * 60 * 60_000;

/**
 * The pause that a `Retry-After` header asks for: whole seconds, or a date (ISO 8601 or HTTP).
 * @returns milliseconds from `now`, or undefined when the header is absent or unreadable
 */
export function readRetryAfter(header: string | undefined, now: number): number | undefined {
  if (!header) return undefined;
  if (/^\d+$/.test(header)) return Math.min(Number(header) * 1000, longestRetryAfter);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.min(Math.max(date - now, 0), longestRetryAfter);
}
