'use client';

import { queryKeys } from '@/components/api/query-keys';
import { useTenantChange } from '@/components/frame/use-tenant-change';

/** A mutation of the tenant's import profiles: see `useTenantChange`. */
export function useProfileChange<Input, Output>(
  work: (tenantId: string | null, input: Input) => Promise<Output>,
  onDone?: (output: Output) => void,
) {
  return useTenantChange((tenantId) => queryKeys.importProfiles(tenantId), work, onDone);
}
