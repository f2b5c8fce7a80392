import { useEffect, useEffectEvent, useRef } from 'react';
import { followProgress } from '@/components/api/follow-progress';
import { usePerson } from '@/components/frame/person-context';
import type { ImportProgress } from '@/lib/imports/import-schemas';

/** Follows one import as the server tells of it; shows nothing itself. */
export function ProgressFollower({
  jobId,
  onProgress,
  onEnd,
}: {
  jobId: string;
  /** Null: it does not arrive this way. The last progress of an import that has ended stays. */
  onProgress: (jobId: string, progress: ImportProgress | null) => void;
  onEnd: (jobId: string) => void;
}) {
  const { tenantId } = usePerson();
  const hasEnded = useRef(false);
  const tell = useEffectEvent((progress: ImportProgress | null) => {
    if (progress || !hasEnded.current) onProgress(jobId, progress);
  });
  const end = useEffectEvent(() => {
    hasEnded.current = true;
    onEnd(jobId);
  });
  useEffect(
    () =>
      followProgress(
        tenantId,
        jobId,
        (progress) => tell(progress),
        () => end(),
      ),
    [tenantId, jobId],
  );
  return null;
}
