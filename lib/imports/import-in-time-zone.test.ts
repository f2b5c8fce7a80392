import { afterAll, expect, it } from 'vitest';
import { query } from '@/lib/db';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { createImport } from '@/lib/imports/create-import';
import { profileRulesSchema } from '@/lib/shaping/profile-schema';
import { updateTenantSettings } from '@/lib/tenants/update-tenant-settings';
import { clientActor, makeShop, runImport, uploadFile } from '@/lib/testing/make-import';
import { csvOf, sampleMappings } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();
afterAll(closeWorkers);

/** Exactly half a year away: it is nearest in the year that the last day of 2026, or the first of 2027, tells. */
const halfAYearAway = '02.07.';

async function dateReadIn(timeZone: string, changedLater?: string): Promise<string | undefined> {
  const shop = await makeShop();
  const { tenantId } = shop;
  await updateTenantSettings(tenantId, { time_zone: timeZone });
  const csv = csvOf([{ Notes: halfAYearAway }]);
  const input = await uploadFile(shop, csv);
  const fields = Object.fromEntries(
    Object.entries(sampleMappings).map(([column, field]) => [field, { column }]),
  );
  const job = await createImport({
    tenantId,
    actor: clientActor(tenantId),
    language: 'en',
    input: {
      ...input,
      mappings: undefined,
      profile: profileRulesSchema.parse({
        fields: { ...fields, delivery_date: { column: 'Notes' } },
      }),
    },
  });
  if (changedLater) await updateTenantSettings(tenantId, { time_zone: changedLater });
  await query(`UPDATE bulk_order_creations SET created_at = '2026-12-31T23:30:00Z' WHERE id = $1`, [job.id]);
  await runImport({ jobId: job.id, leaseId: job.worker_lease_id! });
  const [delivery] = await query<{ date: string }>(
    `SELECT delivery_date::text AS date FROM deliveries WHERE bulk_order_creation_id = $1`,
    [job.id],
  );
  return delivery?.date;
}

it('today, and so the year of a date without one, is that of the tenant’s time zone', async () => {
  expect(await dateReadIn('UTC')).toBe('2026-07-02');
  expect(await dateReadIn('Europe/Berlin')).toBe('2027-07-02');
  expect(await dateReadIn('America/New_York')).toBe('2026-07-02');
});

it('an import keeps the time zone that it was created in: all of its rows agree', async () => {
  expect(await dateReadIn('Europe/Berlin', 'UTC')).toBe('2027-07-02');
});
