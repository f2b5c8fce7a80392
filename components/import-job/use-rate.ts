'use client';

import { useEffect, useState } from 'react';
import { addSample, estimateRate, type RateSample } from '@/components/import-job/estimate-rate';

/** Rows a second of a running import, from the counts as they come in; null while nothing can be said. */
export function useRate(rows: number, active: boolean): number | null {
  const [samples, setSamples] = useState<RateSample[]>([]);
  useEffect(() => {
    if (!active) return;
    const take = () => setSamples((before) => addSample(before, { at: performance.now(), rows }));
    take();
    // Counts that stand still are news as well: the rate must fall.
    const timer = setInterval(take, 1_000);
    return () => clearInterval(timer);
  }, [rows, active]);
  return active ? estimateRate(samples) : null;
}
