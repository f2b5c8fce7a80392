import type { ApiKey } from '@/lib/api-clients/api-key-schemas';
import { changeClient } from '@/lib/api-clients/change-client';
import { getKey } from '@/lib/api-clients/get-key';

/**
 * Revokes a key: its next call is refused, and nothing makes it work again. Revoking it again changes nothing.
 * @throws ApiError api_key_not_found
 */
export async function revokeKey(tenantId: string, id: string): Promise<ApiKey> {
  await changeClient({
    tenantId,
    id,
    kind: 'api_key',
    action: 'api_key_revoked',
    where: { disabledAt: null },
    data: { disabledAt: new Date() },
  });
  return getKey(tenantId, id);
}
