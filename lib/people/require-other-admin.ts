import { ApiError } from '@/lib/errors';
import type { Prisma } from '@/prisma/generated/client';

/**
 * Lets one change of a tenant's admins happen at a time: of two who demote each other at the same moment one stays. To be
 * called before the person is locked.
 */
export async function lockAdmins(client: Prisma.TransactionClient, tenantId: string): Promise<void> {
  // Not FOR UPDATE: whatever is stored for the tenant, such as an import, would wait.
  await client.$queryRaw`SELECT 1 FROM tenants WHERE id = ${tenantId}::uuid FOR NO KEY UPDATE`;
}

/**
 * Refuses to take its last admin from a tenant. One who is disabled or has no password yet can help nobody and does not count.
 * @throws ApiError last_admin
 */
export async function requireOtherAdmin(
  client: Prisma.TransactionClient,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<void> {
  const others = await client.person.count({
    where: { tenantId, id: { not: id }, role: 'admin', disabledAt: null, passwordHash: { not: null } },
  });
  if (others === 0) throw new ApiError('last_admin');
}
