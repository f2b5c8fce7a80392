import { expect, it } from 'vitest';
import { query } from '@/lib/db';
import { findTimeZone, getTenantSettings } from '@/lib/tenants/get-tenant-settings';
import { updateTenantSettingsBody } from '@/lib/tenants/tenant-schemas';
import { updateTenantSettings } from '@/lib/tenants/update-tenant-settings';
import { makeTenant } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

it('a tenant’s days are those of UTC until an admin names a time zone; another tenant’s stay', async () => {
  const tenantId = await makeTenant('Northwind');
  const other = await makeTenant();
  expect(await getTenantSettings(tenantId)).toEqual({ name: 'Northwind', time_zone: 'UTC' });
  const changed = await updateTenantSettings(tenantId, { time_zone: 'Europe/Berlin' });
  expect(changed).toEqual({ name: 'Northwind', time_zone: 'Europe/Berlin' });
  expect(await updateTenantSettings(tenantId, {})).toEqual(changed);
  expect(await findTimeZone(tenantId)).toBe('Europe/Berlin');
  expect(await findTimeZone(other)).toBe('UTC');
  const events = await query(
    `SELECT action, subject_name, details FROM audit_events WHERE tenant_id = $1 ORDER BY id LIMIT 1`,
    [tenantId],
  );
  expect(events).toEqual([
    { action: 'tenant_updated', subject_name: 'Northwind', details: { time_zone: 'Europe/Berlin' } },
  ]);
});

it('without a tenant, or one that is gone, the screens show UTC', async () => {
  expect(await findTimeZone(null)).toBe('UTC');
  expect(await findTimeZone('0192f0c1-7a00-7000-8000-000000000001')).toBe('UTC');
});

it('a name that no list of time zones has, and a bare distance from UTC, are refused', () => {
  const accepts = (name: string) => updateTenantSettingsBody.safeParse({ time_zone: name }).success;
  for (const name of ['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', ' Asia/Riyadh ', 'Etc/GMT+5'])
    expect(accepts(name), name).toBe(true);
  for (const name of ['', 'Berlin', 'Europe/Atlantis', '+01:00', "UTC'; --", `A/${'a'.repeat(100)}`])
    expect(accepts(name), name).toBe(false);
});
