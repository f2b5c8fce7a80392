import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { getTenantSettings } from '@/lib/tenants/get-tenant-settings';
import type { TenantSettings, UpdateTenantSettingsInput } from '@/lib/tenants/tenant-schemas';

/** Changes what the tenant has decided for everybody; what is left out stays. Imports that exist keep their time zone. */
export async function updateTenantSettings(
  tenantId: string,
  { time_zone: timeZone }: UpdateTenantSettingsInput,
): Promise<TenantSettings> {
  await db().$transaction(async (client) => {
    const { name } = await client.tenant.update({
      where: { id: tenantId },
      data: { timeZone },
      select: { name: true },
    });
    await recordAudit(client, {
      action: 'tenant_updated',
      tenantId,
      subject: { kind: 'tenant', id: tenantId, name },
      ...(timeZone !== undefined && { details: { time_zone: timeZone } }),
    });
  });
  return getTenantSettings(tenantId);
}
