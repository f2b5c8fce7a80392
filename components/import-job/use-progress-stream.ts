'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { queryKeys } from '@/components/api/query-keys';
import { apiAddress } from '@/lib/http/browser-fetch';
import type { ImportProgress } from '@/lib/imports/import-schemas';

/**
 * Receives the progress of an import as the server sends it, and puts it where `importProgressQuery` keeps it. Only while the
 * page is in view: a browser opens no more than six connections to a server, and every tab would hold one.
 * @param isWatched false opens no stream
 * @returns whether progress arrives this way; if not, it has to be polled
 */
export function useProgressStream(tenantId: string | null, jobId: string, isWatched: boolean): boolean {
  const queryClient = useQueryClient();
  const [isLive, setIsLive] = useState(false);
  useEffect(() => {
    if (!isWatched || typeof EventSource === 'undefined') return;
    let source: EventSource | null = null;
    const close = () => {
      source?.close();
      source = null;
      setIsLive(false);
    };
    const open = () => {
      if (source || document.hidden) return;
      source = new EventSource(
        apiAddress(`/delivery/bulk-order-creations/${jobId}/progress/stream`, tenantId),
      );
      source.addEventListener('progress', ({ data }: MessageEvent<string>) => {
        setIsLive(true);
        queryClient.setQueryData(
          queryKeys.importProgress(tenantId, jobId),
          JSON.parse(data) as ImportProgress,
        );
      });
      source.addEventListener('end', close);
      source.addEventListener('error', () => setIsLive(false)); // the browser connects again unless it was refused
    };
    const follow = () => (document.hidden ? close() : open());
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      close();
    };
  }, [queryClient, tenantId, jobId, isWatched]);
  return isLive;
}
