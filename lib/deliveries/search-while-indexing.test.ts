import { expect, test } from 'vitest';
import { query, withTransaction } from '@/lib/db';
import { indexSegment, lockSearch } from '@/lib/deliveries/index-segment';
import { listDeliveries } from '@/lib/deliveries/list-deliveries';
import { makeImport, makeShop, runImport } from '@/lib/testing/make-import';
import { csvOf } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

test('a search finds everything although its segment is indexed again while it runs', async () => {
  const shop = await makeShop();
  const { tenantId } = shop;
  await runImport(
    await makeImport(shop, csvOf([{ Reference: 'A-1', 'Recipient Name': 'Anna' }, { Reference: 'B-2' }])),
  );
  const [last] = await query<{ id: string }>('SELECT id FROM deliveries ORDER BY id DESC LIMIT 1');
  const range = { tenantId, after: null, lastId: last!.id };
  const index = () =>
    withTransaction(async (client) => {
      await lockSearch(client, tenantId);
      await indexSegment(client, range);
    });
  await index();
  let searching: ReturnType<typeof listDeliveries> | undefined;
  await withTransaction(async (client) => {
    await lockSearch(client, tenantId);
    // The search has read which segments there are, and waits for their blocks.
    await client.query('LOCK TABLE delivery_search_blocks IN ACCESS EXCLUSIVE MODE');
    searching = listDeliveries(tenantId, { page: 1, limit: 20, search: 'anna' });
    const waiting = () => query('SELECT FROM pg_locks WHERE NOT granted AND database IS NOT NULL');
    await expect.poll(waiting, { timeout: 20_000, interval: 20 }).toHaveLength(1);
    await indexSegment(client, range);
  });
  const { data, total } = await searching!;
  expect(data.map(({ external_reference_id: reference }) => reference)).toEqual(['A-1']);
  expect(total).toBe(1);
});
