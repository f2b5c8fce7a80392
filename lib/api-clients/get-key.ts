import type { ApiKey } from '@/lib/api-clients/api-key-schemas';
import { presentKey } from '@/lib/api-clients/present-key';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';

/**
 * One of the tenant's API keys.
 * @throws ApiError api_key_not_found
 */
export async function getKey(tenantId: string, id: string): Promise<ApiKey> {
  const key = await db().apiClient.findFirst({ where: { id, tenantId, keyHash: { not: null } } });
  if (!key) throw new ApiError('api_key_not_found');
  return presentKey(key);
}
