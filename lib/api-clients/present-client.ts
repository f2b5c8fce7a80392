import type { ApiClient } from '@/lib/api-clients/api-client-schemas';
import { scopes } from '@/lib/actors/permissions';
import type { ApiClient as StoredClient } from '@/prisma/generated/client';

/** Converts a stored client to its API form, with its status at the time `now`. */
export function presentClient(client: StoredClient, now = new Date()): ApiClient {
  const { previousSecretExpiresAt } = client;
  return {
    id: client.id,
    client_id: client.clientId,
    name: client.name,
    scopes: scopes.filter((scope) => client.scopes.includes(scope)),
    status: statusOf(client, now),
    created_at: client.createdAt.toISOString(),
    created_by_name: client.createdByName,
    expires_at: isoTime(client.expiresAt),
    disabled_at: isoTime(client.disabledAt),
    last_used_at: isoTime(client.lastUsedAt),
    secret_rotated_at: isoTime(client.secretRotatedAt),
    previous_secret_expires_at:
      previousSecretExpiresAt && previousSecretExpiresAt > now ? isoTime(previousSecretExpiresAt) : null,
  };
}

/** What a client or key is at the time `now`. */
export function statusOf({ disabledAt, expiresAt }: StoredClient, now: Date): ApiClient['status'] {
  if (disabledAt) return 'disabled';
  return expiresAt && expiresAt <= now ? 'expired' : 'active';
}

function isoTime(moment: Date | null): string | null {
  return moment?.toISOString() ?? null;
}
