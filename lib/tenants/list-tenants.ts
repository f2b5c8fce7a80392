import type { Actor } from '@/lib/actors/actor';
import { db } from '@/lib/db';
import type { TenantList } from '@/lib/tenants/tenant-schemas';
import { modeOf } from '@/lib/tenants/mode';
import type { Prisma } from '@/prisma/generated/client';

/**
 * The tenants that an actor may work for, by name: all for a system admin, their own with its test twin for other people, and one
 * for a program.
 */
export async function listTenants(actor: Actor): Promise<TenantList> {
  const data = await db().tenant.findMany({
    where: whichOf(actor),
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, slug: true, testOf: true },
  });
  return { data: data.map(({ testOf, ...tenant }) => ({ ...tenant, mode: modeOf({ testOf }) })) };
}

function whichOf({ kind, tenantId }: Actor): Prisma.TenantWhereInput {
  if (tenantId === null) return {};
  return kind === 'client' ? { id: tenantId } : { OR: [{ id: tenantId }, { testOf: tenantId }] };
}
