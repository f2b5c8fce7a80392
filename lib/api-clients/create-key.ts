import { randomBytes } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { scopes as allScopes, type Scope } from '@/lib/actors/permissions';
import { hashSecret } from '@/lib/actors/secret';
import type { ApiKeyWithSecret } from '@/lib/api-clients/api-key-schemas';
import { generateKey, keyPrefixes } from '@/lib/api-clients/key-format';
import { presentKey } from '@/lib/api-clients/present-key';
import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { plainNetwork } from '@/lib/network/address-list';
import { modeOf, type Mode } from '@/lib/tenants/mode';
import { ensureTestTwin } from '@/lib/tenants/test-twin';
import type { Prisma } from '@/prisma/generated/client';

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

export interface NewKey {
  tenantId: string;
  name: string;
  scopes: readonly Scope[];
  /** Whose data it is for. Omitted: the tenant's own, be that live or, for a test twin, test data. */
  mode?: Mode;
  /** null: never; omitted: in a year. */
  expiresAt?: Date | null;
  /** Addresses and networks from which it works; omitted or empty: from anywhere. */
  allowedAddresses?: readonly string[];
  /** The person who creates it; omitted for a script. */
  createdByName?: string;
}

/**
 * Creates an API key. Returns it with the key itself, of which only a hash and the last four characters are stored. The first test
 * key of a tenant makes its test twin.
 * @throws ApiError not_in_test_mode for a live key of a test twin
 */
export async function createKey({
  tenantId,
  name,
  scopes,
  mode: wanted,
  expiresAt = new Date(Date.now() + YEAR_MS),
  allowedAddresses = [],
  createdByName,
}: NewKey): Promise<ApiKeyWithSecret> {
  return db().$transaction(async (client) => {
    const { ownerId, mode } = await findOwner(client, tenantId, wanted);
    const key = generateKey(mode);
    const created = await client.apiClient.create({
      data: {
        id: newId(),
        tenantId: ownerId,
        name,
        clientId: `key_${randomBytes(12).toString('hex')}`,
        keyHash: hashSecret(key),
        keyPrefix: keyPrefixes[mode],
        keyLastFour: key.slice(-4),
        scopes: allScopes.filter((scope) => scopes.includes(scope)), // without duplicates, in the order of the list
        allowedAddresses: readNetworks(allowedAddresses),
        expiresAt,
        createdByName,
      },
    });
    await recordAudit(client, {
      action: 'api_key_created',
      tenantId,
      subject: { kind: 'api_key', id: created.id, name },
      details: {
        ...(mode === 'test' && { mode }),
        scopes: created.scopes,
        expires_at: created.expiresAt?.toISOString() ?? null,
        ...(created.allowedAddresses.length > 0 && { allowed_addresses: created.allowedAddresses }),
      },
    });
    return { ...presentKey(created), key };
  });
}

/** Whose key it becomes. */
async function findOwner(client: Prisma.TransactionClient, tenantId: string, wanted: Mode | undefined) {
  const tenant = await client.tenant.findUniqueOrThrow({ where: { id: tenantId }, select: { testOf: true } });
  const mode = wanted ?? modeOf(tenant);
  if (mode === 'live' && tenant.testOf !== null) throw new ApiError('not_in_test_mode');
  return { mode, ownerId: mode === 'live' ? tenantId : await ensureTestTwin(client, tenantId) };
}

/** Networks in their usual notation, each once. Their form was checked before. */
export function readNetworks(networks: readonly string[]): string[] {
  return [...new Set(networks.flatMap((text) => plainNetwork(text.trim()) ?? []))];
}
