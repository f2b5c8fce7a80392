import { randomBytes } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { generateClientSecret, hashClientSecret } from '@/lib/auth/client-secret';
import type { Scope } from '@/lib/auth/permissions';
import { db } from '@/lib/db';
import type { Prisma } from '@/prisma/generated/client';

export interface NewClient {
  tenantId: string;
  name: string;
  scopes: readonly Scope[];
  /** Good for ever when left out. */
  expiresAt?: Date;
}

export interface ClientCredentials {
  client_id: string;
  client_secret: string;
  scopes: Scope[];
}

/** Makes an API client; gives its credentials: the secret is nowhere else. */
export async function createClient(
  { tenantId, name, scopes, expiresAt }: NewClient,
  client: Prisma.TransactionClient = db(),
): Promise<ClientCredentials> {
  const clientId = `lading_${randomBytes(12).toString('hex')}`;
  const secret = generateClientSecret();
  await client.apiClient.create({
    data: {
      id: newId(),
      tenantId,
      name,
      clientId,
      secretHash: hashClientSecret(secret),
      scopes: [...scopes],
      expiresAt,
    },
  });
  return { client_id: clientId, client_secret: secret, scopes: [...scopes] };
}
