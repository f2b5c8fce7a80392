import type { ApiClient } from '@/lib/api-clients/api-client-schemas';
import { changeClient } from '@/lib/api-clients/change-client';
import { getClient } from '@/lib/api-clients/get-client';

/**
 * Enables a disabled client, with the secret it had. Enabling it again changes nothing.
 * @throws ApiError api_client_not_found
 */
export async function enableClient(tenantId: string, id: string): Promise<ApiClient> {
  await changeClient({
    tenantId,
    id,
    action: 'api_client_enabled',
    where: { disabledAt: { not: null } },
    data: { disabledAt: null },
  });
  return getClient(tenantId, id);
}
