import type { ApiClient } from '@/lib/auth/api-client-schemas';
import { getClient } from '@/lib/auth/get-client';
import { db } from '@/lib/db';

/**
 * Shuts a client out: it is given no more tokens, and those it has are refused from now on. Once more changes nothing.
 * @throws ApiError api_client_not_found
 */
export async function disableClient(tenantId: string, id: string): Promise<ApiClient> {
  await db().apiClient.updateMany({
    where: { id, tenantId, disabledAt: null },
    data: { disabledAt: new Date() },
  });
  return getClient(tenantId, id);
}

/**
 * Lets a disabled client in again, with the secret it had. Once more changes nothing.
 * @throws ApiError api_client_not_found
 */
export async function enableClient(tenantId: string, id: string): Promise<ApiClient> {
  await db().apiClient.updateMany({ where: { id, tenantId }, data: { disabledAt: null } });
  return getClient(tenantId, id);
}
