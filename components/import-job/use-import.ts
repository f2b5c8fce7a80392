'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { queryKeys } from '@/components/api/query-keys';
import { usePerson } from '@/components/frame/person-context';
import { isChanging } from '@/lib/imports/is-changing';
import { importQuery } from '@/components/api/import-query';
import { loadAnew } from '@/components/api/load-anew';
import { importProgressQuery } from '@/components/import-job/queries';
import { useAnnounceEnd } from '@/components/import-job/use-announce-end';
import { useProgressStream } from '@/components/import-job/use-progress-stream';
import type { ImportDetail, ImportProgress } from '@/lib/imports/import-schemas';

/** An import as it is now, updated live while it runs or is rolled back. */
export function useImport(jobId: string) {
  const { tenantId } = usePerson();
  const queryClient = useQueryClient();
  const detail = useQuery(importQuery(tenantId, jobId));
  const active = detail.data !== undefined && isChanging(detail.data);
  const isLive = useProgressStream(tenantId, jobId, active);
  const progress = useQuery(importProgressQuery(tenantId, jobId, { isWatched: active, isLive }));

  // The timeline and the downloads change with the status, when the file has been read, and when another
  // worker takes over.
  const stage = progress.data && stageOf(progress.data);
  const knownStage = useRef(stage);
  useEffect(() => {
    if (!stage || knownStage.current === stage) return;
    knownStage.current = stage;
    void queryClient.invalidateQueries({ queryKey: queryKeys.import(tenantId, jobId) });
    void loadAnew(queryClient, queryKeys.failedRows(tenantId, jobId));
    void loadAnew(queryClient, queryKeys.deliveries(tenantId));
  }, [queryClient, tenantId, jobId, stage]);

  const job: ImportDetail | undefined =
    active && progress.data ? { ...detail.data, ...progress.data } : detail.data;
  useAnnounceEnd(job);
  return {
    job,
    error: detail.error,
    refetch: detail.refetch,
    /** How many of its chunks are done, while it runs. */
    chunks: active ? (progress.data?.chunks ?? null) : null,
    connectionLost: active && progress.error !== null,
  };
}

function stageOf({ status, file_read, worker_lease_id, started_at, rollback }: ImportProgress): string {
  return `${status} ${file_read} ${worker_lease_id} ${started_at} ${rollback?.started_at}`;
}
