import { db } from '@/lib/db';
import type { TenantSettings } from '@/lib/tenants/tenant-schemas';

/** The tenant's time zone, for its screens; UTC while a system admin has not chosen a tenant, or one that is gone. */
export async function findTimeZone(tenantId: string | null): Promise<string> {
  if (tenantId === null) return 'UTC';
  const tenant = await db().tenant.findUnique({ where: { id: tenantId }, select: { timeZone: true } });
  return tenant?.timeZone ?? 'UTC';
}

/** What the tenant has decided for everybody who works for it. */
export async function getTenantSettings(tenantId: string): Promise<TenantSettings> {
  const { name, timeZone } = await db().tenant.findUniqueOrThrow({
    where: { id: tenantId },
    select: { name: true, timeZone: true },
  });
  return { name, time_zone: timeZone };
}
