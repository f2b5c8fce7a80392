import type { Actor } from '@/lib/actors/actor';
import { db } from '@/lib/db';
import type { TenantList } from '@/lib/tenants/tenant-schemas';

/** The tenants that an actor may work for, by name: all for a system admin, otherwise their own. */
export async function listTenants(actor: Actor): Promise<TenantList> {
  const data = await db().tenant.findMany({
    where: actor.tenantId === null ? {} : { id: actor.tenantId },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, slug: true },
  });
  return { data };
}
