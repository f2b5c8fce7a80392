import { ApiError } from '@/lib/errors';
import type { Prisma } from '@/prisma/generated/client';

/**
 * Serializes changes to a tenant's admins: if two demote each other at the same time, one remains. Call it before locking
 * the person.
 */
export async function lockAdmins(client: Prisma.TransactionClient, tenantId: string): Promise<void> {
  // Not FOR UPDATE: every insert that refers to the tenant, such as an import's, would wait.
  await client.$queryRaw`SELECT 1 FROM tenants WHERE id = ${tenantId}::uuid FOR NO KEY UPDATE`;
}

/**
 * Refuses to leave a tenant without an admin. Admins who are disabled or have no way to sign in yet do not count.
 * @throws ApiError last_admin
 */
export async function requireOtherAdmin(
  client: Prisma.TransactionClient,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<void> {
  const others = await client.person.count({
    where: {
      ...{ tenantId, id: { not: id }, role: 'admin', disabledAt: null },
      OR: [{ passwordHash: { not: null } }, { identities: { some: {} } }],
    },
  });
  if (others === 0) throw new ApiError('last_admin');
}
