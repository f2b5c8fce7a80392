'use client';

import { queryKeys } from '@/components/api/query-keys';
import { useTenantChange } from '@/components/frame/use-tenant-change';

/** A mutation of the tenant's webhooks: see `useTenantChange`. */
export function useWebhookChange<Input, Output>(
  work: (tenantId: string | null, input: Input) => Promise<Output>,
  onDone?: (output: Output) => void,
) {
  return useTenantChange((tenantId) => queryKeys.webhooks(tenantId), work, onDone);
}
