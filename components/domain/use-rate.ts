'use client';

import { useEffect, useState } from 'react';
import { addSample, estimateRate, type RateSample } from '@/components/domain/estimate-rate';

/** Rows per second of a running import, computed from its counts; null while unknown. */
export function useRate(rows: number, active: boolean): number | null {
  const [samples, setSamples] = useState<RateSample[]>([]);
  useEffect(() => {
    if (!active) return;
    const take = () => setSamples((before) => addSample(before, { at: performance.now(), rows }));
    take();
    // Sample even when the count does not change: the rate must fall.
    const timer = setInterval(take, 1_000);
    return () => clearInterval(timer);
  }, [rows, active]);
  return active ? estimateRate(samples) : null;
}
