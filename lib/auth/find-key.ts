import sql from 'sql-template-tag';
import type { ClientActor } from '@/lib/actors/actor';
import { scopes } from '@/lib/actors/permissions';
import { hashSecret } from '@/lib/actors/secret';
import { isWholeKey } from '@/lib/api-clients/key-format';
import { query } from '@/lib/db';
import { ApiError, type ErrorCode } from '@/lib/errors';
import { pickLanguage } from '@/lib/languages/language';
import { isAmong } from '@/lib/network/address-list';
import type { ApiClient } from '@/prisma/generated/client';

/** The refusal of a key that exists. Whoever reads the requests of the key sees it there. */
export class KeyRefusedError extends ApiError {
  constructor(
    code: ErrorCode,
    readonly client: ClientActor,
    options: ConstructorParameters<typeof ApiError>[1],
  ) {
    super(code, options);
  }
}

/** What a request needs to know about its key. */
type KeyRow = Pick<
  ApiClient,
  | ('id' | 'clientId' | 'name' | 'tenantId' | 'language' | 'scopes')
  | ('expiresAt' | 'disabledAt' | 'allowedAddresses')
> & { usedLately: boolean | null; isTest: boolean };

/** `last_used_at` is accurate to this, in seconds. */
const USE_SECONDS = 60;

/**
 * Finds the client of an API key, and notes its use. It is found by its hash, in one statement that is the same whether or not there
 * is such a key, so the time that takes tells nothing about other keys; whether it is whole, everybody can tell without us.
 * @param key as it was sent
 * @param address of the sender, as `clientAddress` gives it
 * @returns null when there is no such key
 * @throws ApiError api_key_malformed; KeyRefusedError api_key_revoked, api_key_expired, api_key_address_not_allowed
 */
export async function findKey(key: string, address: string): Promise<ClientActor | null> {
  if (!isWholeKey(key)) throw new ApiError('api_key_malformed', { headers: challenge });
  const [row] = await query<KeyRow>(sql`
    SELECT id, client_id AS "clientId", name, tenant_id AS "tenantId", language, scopes,
           expires_at AS "expiresAt", disabled_at AS "disabledAt", allowed_addresses AS "allowedAddresses",
           last_used_at > now() - make_interval(secs => ${USE_SECONDS}) AS "usedLately",
           (SELECT test_of IS NOT NULL FROM tenants WHERE id = tenant_id) AS "isTest"
    FROM api_clients WHERE key_hash = ${hashSecret(key)}`);
  if (!row) return null;
  const client: ClientActor = {
    kind: 'client',
    id: row.id,
    clientId: row.clientId,
    name: row.name,
    tenantId: row.tenantId,
    isTest: row.isTest,
    language: pickLanguage(row.language, null, 'en'),
    permissions: scopes.filter((scope) => row.scopes.includes(scope)),
  };
  if (row.disabledAt) throw new KeyRefusedError('api_key_revoked', client, { headers: challenge });
  if (row.expiresAt && row.expiresAt <= new Date()) {
    throw new KeyRefusedError('api_key_expired', client, { headers: challenge });
  }
  if (row.allowedAddresses.length > 0 && !isAmong(address, row.allowedAddresses)) {
    throw new KeyRefusedError('api_key_address_not_allowed', client, { params: { address } });
  }
  if (!row.usedLately) await noteUse(row, address);
  return client;
}

/** Says itself that a minute has passed: of many calls at once, one writes. */
async function noteUse({ id, tenantId }: KeyRow, address: string): Promise<void> {
  await query(sql`
    UPDATE api_clients SET last_used_at = now(), last_used_address = ${address}
    WHERE id = ${id}::uuid AND tenant_id = ${tenantId}::uuid
      AND (last_used_at IS NULL OR last_used_at <= now() - make_interval(secs => ${USE_SECONDS}))`);
}

/** RFC 6750. */
const challenge = { 'WWW-Authenticate': 'Bearer realm="lading", error="invalid_token"' };
