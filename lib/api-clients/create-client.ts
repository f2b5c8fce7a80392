import { randomBytes } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { recordAudit } from '@/lib/audit/record-audit';
import type { ApiClientWithSecret } from '@/lib/api-clients/api-client-schemas';
import { generateSecret, hashSecret } from '@/lib/actors/secret';
import { type Scope, scopes as allScopes } from '@/lib/actors/permissions';
import { presentClient } from '@/lib/api-clients/present-client';
import { db } from '@/lib/db';
import type { Prisma } from '@/prisma/generated/client';

export interface NewClient {
  tenantId: string;
  name: string;
  scopes: readonly Scope[];
  /** Does not expire if omitted. */
  expiresAt?: Date;
  /** The person who creates it; omitted for a script. */
  createdByName?: string;
}

/** Creates an API client. Returns it with its secret, which is not stored anywhere. */
export async function createClient(
  input: NewClient,
  client?: Prisma.TransactionClient,
): Promise<ApiClientWithSecret> {
  return client ? insertClient(input, client) : db().$transaction((own) => insertClient(input, own));
}

async function insertClient(
  { tenantId, name, scopes, expiresAt, createdByName }: NewClient,
  client: Prisma.TransactionClient,
): Promise<ApiClientWithSecret> {
  const secret = generateSecret();
  const created = await client.apiClient.create({
    data: {
      id: newId(),
      tenantId,
      name,
      clientId: `lading_${randomBytes(12).toString('hex')}`,
      secretHash: hashSecret(secret),
      scopes: allScopes.filter((scope) => scopes.includes(scope)), // without duplicates, in the order of the list
      expiresAt,
      createdByName,
    },
  });
  await recordAudit(client, {
    action: 'api_client_created',
    tenantId,
    subject: { kind: 'api_client', id: created.id, name },
    details: { scopes: created.scopes, expires_at: created.expiresAt?.toISOString() ?? null },
  });
  return { ...presentClient(created), client_secret: secret };
}
