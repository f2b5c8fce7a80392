import { expect, test, vi } from 'vitest';
import { driveFunctions } from '@/inngest/embedded/testing/drive-functions';
import { allFunctions } from '@/inngest/functions/all-functions';
import { indexNewDeliveries } from '@/inngest/functions/index-new-deliveries';
import { query } from '@/lib/db';
import { makeImport, makeShop, runImport } from '@/lib/testing/make-import';
import { csvOf } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

test('under the engine, a tick of its cron indexes all that is to be indexed, in a step each', async () => {
  const shops = [await makeShop(), await makeShop(), await makeShop()];
  for (const shop of shops) await runImport(await makeImport(shop, csvOf([{}])));
  await query(
    `INSERT INTO delivery_search_segments (tenant_id, last_id, live_count, ids, is_stale)
     SELECT tenant_id, id, 0, '', true FROM deliveries`,
  );

  await driveFunctions(() => [indexNewDeliveries]);
  await query("UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key LIKE 'cron:%'");
  await vi.waitFor(
    async () => {
      const [run] = await query<{ status: string; error: unknown }>(
        'SELECT status, error FROM lading_engine.runs WHERE function_id = $1',
        ['app-index-new-deliveries'],
      );
      expect(run).toMatchObject({ status: 'completed', error: null });
    },
    { timeout: 20_000, interval: 20 },
  );

  const segments = await query('SELECT live_count AS count, is_stale FROM delivery_search_segments');
  expect(segments).toEqual(shops.map(() => ({ count: 1, is_stale: false })));
  // The last one finds nothing left.
  expect(await query('SELECT FROM lading_engine.steps')).toHaveLength(shops.length + 1);
  expect(allFunctions).toContain(indexNewDeliveries);
}, 60_000);
