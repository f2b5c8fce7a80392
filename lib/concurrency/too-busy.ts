const code = 'LADING_TOO_BUSY';
/** The interval between log lines about the same limit: thousands of refusals must not fill the log as well. */
const warnIntervalMs = 10_000;

/** Queues here are short: after this time a retry finds a place. */
export const retryAfterSeconds = 2;

const lastWarnings = new Map<string, number>();

/** A bounded queue is full, or a budget is used up: the response is 503 with Retry-After. No work was started. */
export class TooBusyError extends Error {
  readonly code = code;

  /** @param bound the limit that was reached, for the log; there are only a few different ones */
  constructor(readonly bound: string) {
    super(`Too busy: ${bound}`);
    this.name = 'TooBusyError';
    warnBusy(bound);
  }
}

/** Logs that a limit was reached, at most once per interval for each. */
export function warnBusy(bound: string): void {
  const now = Date.now();
  if (now - (lastWarnings.get(bound) ?? 0) < warnIntervalMs) return;
  lastWarnings.set(bound, now);
  console.warn(`Requests are refused for a while: ${bound}.`);
}

/**
 * Checks the code, not the class: Prisma keeps the code when it wraps the error, and Next loads a class once for each
 * of its bundles.
 */
export function isTooBusy(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === code;
}
