/** Standard Webhooks' schedule: the pauses after the first attempt, the second and so on, in seconds. */
const pausesSeconds = [5, 5 * 60, 30 * 60, 2 * 3600, 5 * 3600, 10 * 3600, 14 * 3600, 20 * 3600, 24 * 3600];

/** The most that a receiver can ask for by `Retry-After`: a day. */
const longestPauseSeconds = 24 * 3600;

/** Up to a fifth more, so that what failed together is not tried together. */
const jitter = 0.2;

/**
 * How long to wait after an attempt that failed.
 * @param attempts how many there were
 * @param askedSeconds what the receiver asks for by `Retry-After`; it only makes the pause longer
 * @param random between 0 and 1
 * @returns seconds; null: it was the last attempt
 */
export function retryDelaySeconds(
  attempts: number,
  askedSeconds: number | null,
  random = Math.random(),
): number | null {
  const pause = pausesSeconds[attempts - 1];
  if (pause === undefined) return null;
  const asked = Math.min(askedSeconds ?? 0, longestPauseSeconds);
  return Math.max(pause, asked) * (1 + jitter * random);
}

/** How long nothing is sent to an address after so many failures in a row: 1, 2, 4 … seconds, at most 5 minutes. */
export function restSeconds(failures: number): number {
  return Math.min(2 ** (failures - 1), 300);
}
