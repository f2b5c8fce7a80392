'use client';

import type { QueryKey } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { useTenantChange } from '@/components/frame/use-tenant-change';

/** A mutation of the tenant's import profiles: see `useTenantChange`. */
export function useProfileChange<Input, Output>(
  work: (tenantId: string | null, input: Input) => Promise<Output>,
  ...rest: [onDone?: (output: Output) => void, isGone?: (queryKey: QueryKey) => boolean]
) {
  return useTenantChange((tenantId) => queryKeys.importProfiles(tenantId), work, ...rest);
}
