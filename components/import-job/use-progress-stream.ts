'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { followProgress } from '@/components/api/follow-progress';
import { queryKeys } from '@/components/api/query-keys';

/**
 * Receives the progress of an import as the server sends it, and puts it where `importProgressQuery` keeps it.
 * @param isWatched false opens no stream
 * @returns whether progress arrives this way; if not, it has to be polled
 */
export function useProgressStream(tenantId: string | null, jobId: string, isWatched: boolean): boolean {
  const queryClient = useQueryClient();
  const [isLive, setIsLive] = useState(false);
  useEffect(() => {
    if (!isWatched) return;
    return followProgress(tenantId, jobId, (progress) => {
      setIsLive(progress !== null);
      if (progress) queryClient.setQueryData(queryKeys.importProgress(tenantId, jobId), progress);
    });
  }, [queryClient, tenantId, jobId, isWatched]);
  return isLive;
}
