const maxBackoff = 60 * 60_000;
const maxReconnectPause = 1000;

/**
 * The pause before a failed step is retried: doubles each time, up to an hour, plus up to 10% jitter so that steps that
 * failed together do not retry together.
 * @param failures how many attempts have failed so far, from 1
 * @param base milliseconds before the first retry
 * @param random in [0, 1)
 */
export function computeBackoff(failures: number, base: number, random: number): number {
  return Math.round(Math.min(base * 2 ** (failures - 1), maxBackoff) * (1 + random / 10));
}

/** The pause before calling an unreachable app again: short, so that a restarted app gets its calls within a second. */
export function computeReconnectPause(tries: number): number {
  return Math.min(50 * 2 ** Math.min(tries, 10), maxReconnectPause);
}
