'use client';

import { useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { usePerson } from '@/components/frame/person-context';

/** Asks anew for all that changes when an import is stopped or undone; waits for the import itself only. */
export function useRefreshJob(jobId: string) {
  const { tenantId } = usePerson();
  const queryClient = useQueryClient();
  return async () => {
    // Watched to its end, it says that the import has ended; a resumed one must not show that again.
    await queryClient.resetQueries({ queryKey: queryKeys.importProgress(tenantId, jobId) });
    await queryClient.invalidateQueries({ queryKey: queryKeys.import(tenantId, jobId) });
    void queryClient.invalidateQueries({ queryKey: queryKeys.failedRows(tenantId, jobId) });
    void queryClient.invalidateQueries({ queryKey: queryKeys.imports(tenantId) });
    void queryClient.invalidateQueries({ queryKey: queryKeys.deliveries(tenantId) });
  };
}
