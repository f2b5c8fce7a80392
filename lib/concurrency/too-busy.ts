const code = 'LADING_TOO_BUSY';
/** One line in this time for each bound: what is refused by the thousand must not fill the log as well. */
const quietMs = 10_000;

/** Queues here are short: those who come back after this find another place in them. */
export const retryAfterSeconds = 2;

const lastWarnings = new Map<string, number>();

/** A bounded queue is full, or a budget is spent: the answer is 503 with Retry-After. Nothing was begun. */
export class TooBusyError extends Error {
  readonly code = code;

  /** @param bound what is full, for the log: few different ones */
  constructor(readonly bound: string) {
    super(`Too busy: ${bound}`);
    this.name = 'TooBusyError';
    warnBusy(bound);
  }
}

/** Says in the log that a bound was reached: once in a while for each. */
export function warnBusy(bound: string): void {
  const now = Date.now();
  if (now - (lastWarnings.get(bound) ?? 0) < quietMs) return;
  lastWarnings.set(bound, now);
  console.warn(`Requests are refused for a while: ${bound}.`);
}

/** By its code, which Prisma keeps when it wraps the error; and Next loads a class once for each of its bundles. */
export function isTooBusy(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === code;
}
