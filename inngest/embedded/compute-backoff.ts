const longestBackoff = 60 * 60_000;
const longestPause = 1000;

/**
 * The pause before a failed step is tried again: doubles each time, up to an hour, with up to a tenth of jitter so that
 * steps that failed together do not come back together.
 * @param failures how many attempts have failed so far, from 1
 * @param base milliseconds before the first retry
 * @param random in [0, 1)
 */
export function computeBackoff(failures: number, base: number, random: number): number {
  return Math.round(Math.min(base * 2 ** (failures - 1), longestBackoff) * (1 + random / 10));
}

/** The pause before an app that did not answer is called again: short, so that a restarted app goes on within a second. */
export function computeReconnectPause(tries: number): number {
  return Math.min(50 * 2 ** Math.min(tries, 10), longestPause);
}
