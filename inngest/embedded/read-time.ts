const units = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
} as const;
const piece = /(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h|d|w)/y;

/** Longest sleep or wait that is taken: a year, as Inngest does. */
export const longestWait = 366 * units.d;

/**
 * Milliseconds of a time string such as `2h45m` (SDK spec 1.3.2).
 * @returns undefined when it is not one
 */
export function readDuration(text: string): number | undefined {
  let sum = 0;
  piece.lastIndex = 0;
  while (piece.lastIndex < text.length) {
    const match = piece.exec(text);
    if (!match) return undefined;
    sum += Number(match[1]) * units[match[2] as keyof typeof units];
  }
  return text === '' ? undefined : sum;
}

/**
 * The moment that a time string or an ISO date names.
 * @param now milliseconds; a moment that has passed gives `now`
 * @returns milliseconds, or undefined when `text` is neither
 */
export function readMoment(text: string, now: number): number | undefined {
  const duration = readDuration(text);
  if (duration !== undefined) return now + duration;
  const date = /^\d{4}-\d\d/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(date, now);
}

/**
 * The pause that a `Retry-After` header asks for: whole seconds, or a date (ISO 8601 or of HTTP).
 * @returns milliseconds from `now`, or undefined when there is none to read
 */
export function readRetryAfter(header: string | undefined, now: number): number | undefined {
  if (!header) return undefined;
  if (/^\d+$/.test(header)) return Math.min(Number(header) * 1000, longestWait);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.min(Math.max(date - now, 0), longestWait);
}
