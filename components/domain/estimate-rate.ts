import type { useTranslations } from 'use-intl';

/** The number of rows processed at a moment (milliseconds). */
export interface RateSample {
  at: number;
  rows: number;
}

/**
 * The rate is averaged over this window: shorter, and it jumps with every chunk; longer, and it lags behind
 * a stall.
 */
export const RATE_WINDOW_MS = 12_000;

/** Adds a sample and drops those older than the window. If the count went down (a rerun), starts over. */
export function addSample(samples: readonly RateSample[], next: RateSample): RateSample[] {
  const last = samples.at(-1);
  if (last && next.rows < last.rows) return [next];
  return [...samples.filter(({ at }) => next.at - at <= RATE_WINDOW_MS), next];
}

/** Rows per second over the samples; null while there are too few. */
export function estimateRate(samples: readonly RateSample[]): number | null {
  const first = samples[0];
  const last = samples.at(-1);
  if (!first || !last || last.at - first.at < 1_000) return null;
  return ((last.rows - first.rows) * 1_000) / (last.at - first.at);
}

/** Seconds until the rest is processed; null if unknown. */
export function estimateSecondsLeft(
  rate: number | null,
  total: number | null,
  processed: number,
): number | null {
  if (!rate || total === null) return null;
  return Math.max(0, total - processed) / rate;
}

/** 75 → "1 min 15 s". From 15 minutes on, seconds are left out. */
export function describeDuration(
  seconds: number,
  t: ReturnType<typeof useTranslations<'domain.estimateRate'>>,
): string {
  const whole = Math.max(0, Math.round(seconds));
  const s = whole % 60;
  const minutes = Math.floor(whole / 60);
  if (minutes === 0) return t('seconds', { s });
  if (minutes >= 60) return t('hoursMinutes', { h: Math.floor(minutes / 60), min: minutes % 60 });
  if (minutes >= 15 || s === 0) return t('minutes', { min: minutes });
  return t('minutesSeconds', { min: minutes, s });
}
