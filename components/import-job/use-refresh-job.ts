'use client';

import { useQueryClient } from '@tanstack/react-query';
import { loadAnew } from '@/components/api/load-anew';
import { queryKeys } from '@/components/api/query-keys';
import { usePerson } from '@/components/frame/person-context';

/**
 * Refetches everything that changes when an import is stopped or undone; waits only for the import itself.
 */
export function useRefreshJob(jobId: string) {
  const { tenantId } = usePerson();
  const queryClient = useQueryClient();
  return async () => {
    // Its cached progress says that the import has ended; a resumed import must not show that again.
    await queryClient.resetQueries({ queryKey: queryKeys.importProgress(tenantId, jobId) });
    await queryClient.invalidateQueries({ queryKey: queryKeys.import(tenantId, jobId) });
    void loadAnew(queryClient, queryKeys.failedRows(tenantId, jobId));
    void queryClient.invalidateQueries({ queryKey: queryKeys.imports(tenantId) });
    void queryClient.invalidateQueries({ queryKey: queryKeys.deliveries(tenantId) });
  };
}
