import { useCallback, useState } from 'react';
import type { ImportProgress } from '@/lib/imports/import-schemas';

type LiveProgress = ReadonlyMap<string, ImportProgress>;

/** What the server tells of running imports by itself, by their IDs; what it does not tell is left to polling. */
export function useLiveProgress(): {
  live: LiveProgress;
  note: (jobId: string, progress: ImportProgress | null) => void;
} {
  const [live, setLive] = useState<LiveProgress>(new Map());
  const note = useCallback((jobId: string, progress: ImportProgress | null) => {
    setLive((before) => {
      if (progress) return new Map(before).set(jobId, progress);
      if (!before.has(jobId)) return before;
      return new Map([...before].filter(([id]) => id !== jobId));
    });
  }, []);
  return { live, note };
}
