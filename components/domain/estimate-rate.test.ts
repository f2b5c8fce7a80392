import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import {
  addSample,
  describeDuration,
  estimateRate,
  estimateSecondsLeft,
  RATE_WINDOW_MS,
  type RateSample,
} from '@/components/domain/estimate-rate';
import { en } from '@/lib/messages/catalogues/en';

const collect = (samples: RateSample[]) => samples.reduce<RateSample[]>(addSample, []);

describe('the rate', () => {
  test('needs more than one sample, and enough time between them', () => {
    expect(estimateRate(collect([{ at: 0, rows: 0 }]))).toBeNull();
    expect(
      estimateRate(
        collect([
          { at: 0, rows: 0 },
          { at: 900, rows: 500 },
        ]),
      ),
    ).toBeNull();
  });

  test('is rows per second over the window', () => {
    expect(
      estimateRate(
        collect([
          { at: 0, rows: 0 },
          { at: 2_000, rows: 5_000 },
        ]),
      ),
    ).toBe(2_500);
  });

  test('ignores samples before the window, so that a stall shows', () => {
    const stalled = Array.from({ length: 30 }, (_, second) => ({
      at: second * 1_000,
      rows: Math.min(second, 10) * 1_000,
    }));
    expect(estimateRate(collect(stalled))).toBe(0);
    const kept = collect(stalled);
    expect(29_000 - (kept[0]?.at ?? 0)).toBeLessThanOrEqual(RATE_WINDOW_MS);
  });

  test('starts over when a rerun counts from a lower number', () => {
    expect(
      collect([
        { at: 0, rows: 900 },
        { at: 1_000, rows: 100 },
      ]),
    ).toEqual([{ at: 1_000, rows: 100 }]);
  });
});

test('the time left needs a rate and a total, and is never negative', () => {
  expect(estimateSecondsLeft(100, 1_000, 500)).toBe(5);
  expect(estimateSecondsLeft(100, 1_000, 1_200)).toBe(0);
  expect(estimateSecondsLeft(0, 1_000, 500)).toBeNull();
  expect(estimateSecondsLeft(null, 1_000, 500)).toBeNull();
  expect(estimateSecondsLeft(100, null, 500)).toBeNull();
});

test.each([
  [0.4, '0 s'],
  [59.4, '59 s'],
  [59.6, '1 min'],
  [75, '1 min 15 s'],
  [960, '16 min'],
  [3_725, '1 h 2 min'],
])('%d seconds is shown as "%s"', (seconds, words) => {
  const t = createTranslator({ locale: 'en-GB', messages: en, namespace: 'domain.estimateRate' });
  expect(describeDuration(seconds, t)).toBe(words);
});
