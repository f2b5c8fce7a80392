import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { browserFetch } from '@/lib/http/browser-fetch';
import { tenantSettingsSchema, type UpdateTenantSettingsInput } from '@/lib/tenants/tenant-schemas';

/** What the tenant has decided for everybody who works for it. */
export function tenantSettingsQuery(tenantId: string | null) {
  return queryOptions({
    queryKey: queryKeys.tenantSettings(tenantId),
    queryFn: ({ signal }) =>
      browserFetch('/tenant-settings', { schema: tenantSettingsSchema, tenantId, signal }),
  });
}

export function changeTenantSettings(tenantId: string | null, body: UpdateTenantSettingsInput) {
  return browserFetch('/tenant-settings', {
    method: 'PATCH',
    schema: tenantSettingsSchema,
    body,
    tenantId,
  });
}
