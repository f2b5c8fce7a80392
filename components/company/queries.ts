import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { browserFetch } from '@/lib/http/browser-fetch';
import type { tenantSettingsSchema, UpdateTenantSettingsInput } from '@/lib/tenants/tenant-schemas';

/** What the tenant has decided for everybody who works for it. */
export function tenantSettingsQuery(tenantId: string | null) {
  return queryOptions({
    queryKey: queryKeys.tenantSettings(tenantId),
    queryFn: ({ signal }) =>
      browserFetch<typeof tenantSettingsSchema>('/tenant-settings', { tenantId, signal }),
  });
}

export function changeTenantSettings(tenantId: string | null, body: UpdateTenantSettingsInput) {
  return browserFetch<typeof tenantSettingsSchema>('/tenant-settings', {
    method: 'PATCH',
    body,
    tenantId,
  });
}
