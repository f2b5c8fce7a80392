import { scopes } from '@/lib/actors/permissions';
import type { ApiKey } from '@/lib/api-clients/api-key-schemas';
import { keyPrefixes } from '@/lib/api-clients/key-format';
import { statusOf } from '@/lib/api-clients/present-client';
import type { ApiClient as StoredClient } from '@/prisma/generated/client';

/** Converts a stored key to its API form, with its status at the time `now`. */
export function presentKey(key: StoredClient, now = new Date()): ApiKey {
  const status = statusOf(key, now);
  return {
    id: key.id,
    name: key.name,
    mode: key.keyPrefix === keyPrefixes.test ? 'test' : 'live',
    prefix: key.keyPrefix ?? '',
    last_four: key.keyLastFour ?? '',
    scopes: scopes.filter((scope) => key.scopes.includes(scope)),
    allowed_addresses: key.allowedAddresses,
    status: status === 'disabled' ? 'revoked' : status,
    created_at: key.createdAt.toISOString(),
    created_by_name: key.createdByName,
    expires_at: key.expiresAt?.toISOString() ?? null,
    revoked_at: key.disabledAt?.toISOString() ?? null,
    last_used_at: key.lastUsedAt?.toISOString() ?? null,
    last_used_address: key.lastUsedAddress,
  };
}
