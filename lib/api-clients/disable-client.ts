import type { ApiClient } from '@/lib/api-clients/api-client-schemas';
import { changeClient } from '@/lib/api-clients/change-client';
import { getClient } from '@/lib/api-clients/get-client';

/**
 * Disables a client: it gets no more tokens, and those it has are refused from now on. Disabling it again changes
 * nothing.
 * @throws ApiError api_client_not_found
 */
export async function disableClient(tenantId: string, id: string): Promise<ApiClient> {
  await changeClient({
    tenantId,
    id,
    action: 'api_client_disabled',
    where: { disabledAt: null },
    data: { disabledAt: new Date() },
  });
  return getClient(tenantId, id);
}
