import type { ApiClient } from '@/lib/api-clients/api-client-schemas';
import { presentClient } from '@/lib/api-clients/present-client';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';

/**
 * One of the tenant's API clients.
 * @throws ApiError api_client_not_found
 */
export async function getClient(tenantId: string, id: string): Promise<ApiClient> {
  const client = await db().apiClient.findFirst({ where: { id, tenantId, keyHash: null } });
  if (!client) throw new ApiError('api_client_not_found');
  return presentClient(client);
}
