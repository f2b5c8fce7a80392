import type { ApiClient } from '@/lib/api-clients/api-client-schemas';
import { changeClient } from '@/lib/api-clients/change-client';
import { getClient } from '@/lib/api-clients/get-client';

/**
 * Ends the overlap of a rotation: only the newest secret works from now on. Does nothing if there is no overlap.
 * @throws ApiError api_client_not_found
 */
export async function endSecretOverlap(tenantId: string, id: string): Promise<ApiClient> {
  await changeClient({
    tenantId,
    id,
    action: 'api_client_overlap_ended',
    where: { previousSecretHash: { not: null } },
    data: { previousSecretHash: null, previousSecretExpiresAt: null },
  });
  return getClient(tenantId, id);
}
