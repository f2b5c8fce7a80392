import type { ApiClient, UpdateApiClientInput } from '@/lib/auth/api-client-schemas';
import { getClient } from '@/lib/auth/get-client';
import { scopes as allScopes } from '@/lib/auth/permissions';
import { db } from '@/lib/db';

/**
 * Changes a client's name, scopes or expiry. A scope that is taken away is gone for tokens given out before, too.
 * @throws ApiError api_client_not_found
 */
export async function updateClient(
  tenantId: string,
  id: string,
  { name, scopes, expires_at: expiry }: UpdateApiClientInput,
): Promise<ApiClient> {
  await db().apiClient.updateMany({
    where: { id, tenantId },
    data: {
      name,
      scopes: scopes && allScopes.filter((scope) => scopes.includes(scope)),
      expiresAt: expiry && new Date(expiry),
    },
  });
  return getClient(tenantId, id);
}
