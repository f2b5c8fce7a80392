'use client';

import { queryKeys } from '@/components/api/query-keys';
import { useTenantChange } from '@/components/frame/use-tenant-change';

/** A mutation of the tenant's inboxes: see `useTenantChange`. */
export function useInboxChange<Input, Output>(
  work: (tenantId: string | null, input: Input) => Promise<Output>,
  onDone?: (output: Output) => void,
) {
  return useTenantChange((tenantId) => queryKeys.inboxes(tenantId), work, onDone);
}
