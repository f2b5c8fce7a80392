import type { ApiClient, UpdateApiClientInput } from '@/lib/api-clients/api-client-schemas';
import { changeClient } from '@/lib/api-clients/change-client';
import { getClient } from '@/lib/api-clients/get-client';
import { scopes as allScopes } from '@/lib/actors/permissions';

/**
 * Changes a client's name, scopes or expiry. A scope that is taken away is gone for tokens given out before, too.
 * @throws ApiError api_client_not_found
 */
export async function updateClient(
  tenantId: string,
  id: string,
  { name, scopes, expires_at: expiry }: UpdateApiClientInput,
): Promise<ApiClient> {
  await changeClient({
    tenantId,
    id,
    action: 'api_client_updated',
    data: {
      name,
      scopes: scopes && allScopes.filter((scope) => scopes.includes(scope)),
      expiresAt: expiry && new Date(expiry),
    },
    details: { name, scopes, expires_at: expiry },
  });
  return getClient(tenantId, id);
}
