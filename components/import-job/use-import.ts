'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { queryKeys } from '@/components/api/query-keys';
import { usePerson } from '@/components/frame/person-context';
import { isChanging } from '@/components/domain/is-changing';
import { importQuery } from '@/components/api/import-query';
import { importProgressQuery } from '@/components/import-job/queries';
import type { ImportDetail, ImportProgress } from '@/lib/imports/import-schemas';

/** An import as it is now, updated live while it runs or is rolled back. */
export function useImport(jobId: string) {
  const { tenantId } = usePerson();
  const queryClient = useQueryClient();
  const detail = useQuery(importQuery(tenantId, jobId));
  const active = detail.data !== undefined && isChanging(detail.data);
  const progress = useQuery(importProgressQuery(tenantId, jobId, active));

  // The timeline and the downloads change with the status, when the file has been read, and when another
  // worker takes over.
  const stage = progress.data && stageOf(progress.data);
  const knownStage = useRef(stage);
  useEffect(() => {
    if (!stage || knownStage.current === stage) return;
    knownStage.current = stage;
    void queryClient.invalidateQueries({ queryKey: queryKeys.import(tenantId, jobId) });
    void queryClient.invalidateQueries({ queryKey: queryKeys.failedRows(tenantId, jobId) });
    void queryClient.invalidateQueries({ queryKey: queryKeys.deliveries(tenantId) });
  }, [queryClient, tenantId, jobId, stage]);

  const job: ImportDetail | undefined =
    active && progress.data ? { ...detail.data, ...progress.data } : detail.data;
  return {
    job,
    error: detail.error,
    refetch: detail.refetch,
    connectionLost: active && progress.error !== null,
  };
}

function stageOf({ status, file_read, worker_lease_id, started_at, rollback }: ImportProgress): string {
  return `${status} ${file_read} ${worker_lease_id} ${started_at} ${rollback?.started_at}`;
}
