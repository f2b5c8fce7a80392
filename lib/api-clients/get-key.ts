import type { ApiKey } from '@/lib/api-clients/api-key-schemas';
import { presentKey } from '@/lib/api-clients/present-key';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { ofTenantOrTwin } from '@/lib/tenants/test-twin';
import type { ApiClient as StoredKey } from '@/prisma/generated/client';

/**
 * One of the tenant's API keys, or of its test keys.
 * @throws ApiError api_key_not_found
 */
export async function getKey(tenantId: string, id: string): Promise<ApiKey> {
  return presentKey(await findOwnKey(tenantId, id));
}

/**
 * The same as it is stored. The tenant that it is for is the one asked for, or its test twin.
 * @throws ApiError api_key_not_found
 */
export async function findOwnKey(tenantId: string, id: string): Promise<StoredKey> {
  const key = await db().apiClient.findFirst({
    where: { id, ...ofTenantOrTwin(tenantId), keyHash: { not: null } },
  });
  if (!key) throw new ApiError('api_key_not_found');
  return key;
}
