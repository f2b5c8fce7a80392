import { scopes as allScopes } from '@/lib/actors/permissions';
import type { ApiKey, UpdateApiKeyInput } from '@/lib/api-clients/api-key-schemas';
import { changeClient } from '@/lib/api-clients/change-client';
import { readNetworks } from '@/lib/api-clients/create-key';
import { getKey } from '@/lib/api-clients/get-key';
import { describeClientChange } from '@/lib/api-clients/update-client';
import type { ApiClient as ApiClientRow } from '@/prisma/generated/client';

/**
 * Changes a key's name, scopes, expiry or addresses, from its next call on. The key itself stays.
 * @throws ApiError api_key_not_found
 */
export async function updateKey(
  tenantId: string,
  id: string,
  { name, scopes, expires_at: expiry, allowed_addresses: addresses }: UpdateApiKeyInput,
): Promise<ApiKey> {
  await changeClient({
    tenantId,
    id,
    kind: 'api_key',
    action: 'api_key_updated',
    data: {
      name,
      scopes: scopes && allScopes.filter((scope) => scopes.includes(scope)),
      expiresAt: expiry && new Date(expiry),
      allowedAddresses: addresses && readNetworks(addresses),
    },
    describe: describeChange,
  });
  return getKey(tenantId, id);
}

function describeChange(before: ApiClientRow, after: ApiClientRow): Record<string, unknown> | null {
  const details = {
    ...describeClientChange(before, after),
    ...(after.allowedAddresses.join() !== before.allowedAddresses.join() && {
      allowed_addresses: orAnywhere(after.allowedAddresses),
      allowed_addresses_before: orAnywhere(before.allowedAddresses),
    }),
  };
  return Object.keys(details).length === 0 ? null : details;
}

/** No address at all would mislead: without a list, every address is allowed. */
function orAnywhere(addresses: readonly string[]): readonly string[] | null {
  return addresses.length > 0 ? addresses : null;
}
