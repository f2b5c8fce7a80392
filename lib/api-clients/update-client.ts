import type { ApiClient, UpdateApiClientInput } from '@/lib/api-clients/api-client-schemas';
import { changeClient } from '@/lib/api-clients/change-client';
import { getClient } from '@/lib/api-clients/get-client';
import type { ApiClient as ApiClientRow } from '@/prisma/generated/client';
import { scopes as allScopes } from '@/lib/actors/permissions';

/**
 * Changes a client's name, scopes or expiry. Removing a scope also removes it from tokens issued earlier.
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
    describe: describeClientChange,
  });
  return getClient(tenantId, id);
}

/** What has changed of a client, old and new; null: nothing. */
export function describeClientChange(
  before: ApiClientRow,
  after: ApiClientRow,
): Record<string, unknown> | null {
  const [expiry, expiryBefore] = [after, before].map(({ expiresAt }) => expiresAt?.toISOString() ?? null);
  const details = {
    ...(after.name !== before.name && { name: after.name, name_before: before.name }),
    ...(after.scopes.join() !== before.scopes.join() && {
      scopes: after.scopes,
      scopes_before: before.scopes,
    }),
    ...(expiry !== expiryBefore && { expires_at: expiry, expires_at_before: expiryBefore }),
  };
  return Object.keys(details).length === 0 ? null : details;
}
