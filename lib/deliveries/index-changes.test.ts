import { beforeEach, expect, test } from 'vitest';
import { eraseConsignee } from '@/lib/consignees/erase-consignee';
import { query, withTransaction } from '@/lib/db';
import { indexDeliveries } from '@/lib/deliveries/index-deliveries';
import { indexSegment, lockSearch } from '@/lib/deliveries/index-segment';
import { listDeliveries } from '@/lib/deliveries/list-deliveries';
import { deleteImportDeliveries } from '@/lib/imports/delete-import-deliveries';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { csvOf } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

/** Whom the tests erase, and all words by which they could be found. */
const jo = {
  'Recipient Name': 'Jo Möller',
  'Recipient Phone': '+4315885811',
  'Drop Address': 'Neubaugasse 4711',
} as const;
const wordsOfJo = ['jo', 'moller', 'neubaugasse', '4711', 'geheim', '+4315885811', '+15885811'];
const wanted = { phone: jo['Recipient Phone'], unread_imports: false };

let shop: Shop;
let jobId: string;
let other: Shop;

/** Two tenants with the same two deliveries, made long ago: J-1 of the person to erase, and K-2. */
beforeEach(async () => {
  await query('DELETE FROM delivery_search_segments');
  [shop, other] = [await makeShop(), await makeShop()];
  for (const one of [other, shop]) {
    const job = await makeImport(
      one,
      csvOf([
        { Reference: 'J-1', ...jo },
        { Reference: 'K-2', 'Recipient Name': 'Kim Neighbour' },
      ]),
    );
    await runImport(job);
    if (one === shop) jobId = job.jobId;
    await query(
      `UPDATE deliveries SET id = uuidv7(make_interval(hours => row_number - 100)),
         extra = CASE external_reference_id WHEN 'J-1' THEN '{"Note": "geheim"}'::jsonb END
       WHERE tenant_id = $1`,
      [one.tenantId],
    );
  }
});

const rangeOf = async ({ tenantId }: Shop, after: string | null, last: string) => {
  const idOf = async (reference: string) =>
    (
      await query<{ id: string }>(
        'SELECT id FROM deliveries WHERE tenant_id = $1 AND external_reference_id = $2',
        [tenantId, reference],
      )
    )[0]!.id;
  return { tenantId, after: after && (await idOf(after)), lastId: await idOf(last) };
};

async function index(one: Shop, after: string | null, last: string) {
  const range = await rangeOf(one, after, last);
  await withTransaction(async (client) => {
    await lockSearch(client, range.tenantId);
    await indexSegment(client, range);
  });
}

/** All words that the index holds of a tenant. */
async function wordsIn({ tenantId }: Shop): Promise<string[]> {
  const blocks = await query<{ words: string }>(
    `SELECT words FROM delivery_search_blocks WHERE segment_id IN (
       SELECT id FROM delivery_search_segments WHERE tenant_id = $1)`,
    [tenantId],
  );
  return blocks.flatMap(({ words }) => words.split(' '));
}

async function found({ tenantId }: Shop, search: string) {
  const { data, total } = await listDeliveries(tenantId, { page: 1, limit: 20, search });
  expect(total).toBe(data.length);
  return data.map(({ external_reference_id: reference }) => reference);
}

const expectNothingOfJo = async () => {
  const words = await wordsIn(shop);
  expect(words.filter((word) => wordsOfJo.includes(word))).toEqual([]);
  for (const word of wordsOfJo) expect(await found(shop, word), word).toEqual([]);
};

test('the words of an erased consignee leave the index with the erasure; those of others stay', async () => {
  await index(shop, null, 'J-1');
  await index(shop, 'J-1', 'K-2');
  await index(other, null, 'K-2');
  expect(await wordsIn(shop)).toEqual(expect.arrayContaining(wordsOfJo));
  expect(await eraseConsignee(shop.tenantId, wanted)).toMatchObject({ deliveries: 1 });
  await expectNothingOfJo();
  expect(await wordsIn(shop)).toContain('neighbour');
  expect(await wordsIn(other)).toEqual(expect.arrayContaining(wordsOfJo));
  expect(await found(shop, 'J-1')).toEqual(['J-1']);
  expect(await indexDeliveries()).toEqual({ indexed: 1, more: true });
  await expectNothingOfJo();
  expect(await found(shop, 'J-1')).toEqual(['J-1']);
});

test('so do the words of a delivery that was rolled back before and not indexed since', async () => {
  await index(shop, null, 'K-2');
  await deleteImportDeliveries({ tenantId: shop.tenantId, jobId, actorName: 'Dana' });
  expect(await wordsIn(shop)).toEqual(expect.arrayContaining(wordsOfJo));
  expect(await eraseConsignee(shop.tenantId, wanted)).toMatchObject({ deliveries: 1 });
  await expectNothingOfJo();
});

test('and those that are being indexed at the same moment', async () => {
  const range = await rangeOf(shop, null, 'K-2');
  let erasing: Promise<unknown> | undefined;
  await withTransaction(async (client) => {
    await lockSearch(client, range.tenantId);
    erasing = eraseConsignee(shop.tenantId, wanted);
    await waitForAdvisoryLock();
    await indexSegment(client, range); // still reads what the erasure has not committed
  });
  expect(await erasing).toMatchObject({ deliveries: 1 });
  await expectNothingOfJo();
});

test('one statement may change deliveries of several segments and tenants', async () => {
  for (const one of [shop, other]) {
    await index(one, null, 'J-1');
    await index(one, 'J-1', 'K-2');
  }
  await query(
    `UPDATE deliveries SET delivery_contact_name = 'Renamed' WHERE external_reference_id ~ '^[JK]'`,
  );
  for (const one of [shop, other]) {
    expect(await wordsIn(one)).toEqual([]);
    expect(await found(one, 'renamed')).toEqual(['K-2', 'J-1']);
    for (const former of ['neighbour', 'moller']) expect(await found(one, former)).toEqual([]);
  }
});

test('a rollback leaves all of its segments to be indexed again, and no others', async () => {
  await index(shop, null, 'J-1');
  await index(shop, 'J-1', 'K-2');
  await index(other, null, 'K-2');
  await deleteImportDeliveries({ tenantId: shop.tenantId, jobId, actorName: 'Dana' });
  const stale = await query('SELECT tenant_id AS tenant, is_stale FROM delivery_search_segments ORDER BY id');
  expect(stale).toEqual([
    { tenant: shop.tenantId, is_stale: true },
    { tenant: shop.tenantId, is_stale: true },
    { tenant: other.tenantId, is_stale: false },
  ]);
  expect(await found(shop, 'geheim')).toEqual([]);
  expect(await indexDeliveries()).toEqual({ indexed: 0, more: true });
  expect(await indexDeliveries()).toEqual({ indexed: 0, more: true });
  expect(await indexDeliveries()).toEqual({ indexed: 0, more: false });
  expect(await wordsIn(shop)).toEqual([]);
  expect(await wordsIn(other)).toEqual(expect.arrayContaining(wordsOfJo));
});

test('a rollback of deliveries of which only some are indexed leaves their segment to be indexed again', async () => {
  await index(shop, null, 'J-1');
  await deleteImportDeliveries({ tenantId: shop.tenantId, jobId, actorName: 'Dana' });
  expect(await query('SELECT is_stale FROM delivery_search_segments')).toEqual([{ is_stale: true }]);
});

test('what is rolled back while its old segment is being indexed leaves the index with the next indexing', async () => {
  await index(shop, null, 'K-2');
  const range = await rangeOf(shop, null, 'K-2');
  await withTransaction(async (rollback) => {
    await withTransaction(async (indexing) => {
      await lockSearch(indexing, range.tenantId);
      await indexing.query('SELECT FROM delivery_search_segments WHERE tenant_id = $1 FOR UPDATE', [
        range.tenantId,
      ]);
      await rollback.query('UPDATE deliveries SET deleted_at = now() WHERE bulk_order_creation_id = $1', [
        jobId,
      ]);
      await indexSegment(indexing, range);
    });
  });
  expect(await wordsIn(shop)).toContain('moller');
  expect(await indexDeliveries()).toEqual({ indexed: 0, more: true });
  expect(await wordsIn(shop)).toEqual([]);
});

test('a segment to which more deliveries were added late than it has places for becomes several', async () => {
  await index(shop, null, 'K-2');
  const late = 65_600;
  const columns = await query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = 'deliveries'::regclass AND attnum > 0`,
  );
  const changed: Record<string, string> = {
    id: `uuidv7(make_interval(hours => -97, mins => -30, secs => n * 0.001))`,
    row_number: 'NULL',
    bulk_order_creation_id: 'NULL',
    external_reference_id: `CASE WHEN n % 30000 = 0 THEN 'L-' || n END`,
    delivery_contact_name: `CASE WHEN n % 30000 = 0 THEN 'Tardy' ELSE 'Nobody' END`,
  };
  await query(
    `INSERT INTO deliveries (${columns.map(({ name }) => name).join(', ')})
     SELECT ${columns.map(({ name }) => changed[name] ?? name).join(', ')}
     FROM deliveries AS delivery, generate_series(1, ${late}) AS n
     WHERE external_reference_id = 'K-2' AND tenant_id = $1`,
    [shop.tenantId],
  );
  expect(await indexDeliveries()).toEqual({ indexed: 50_000, more: true });
  expect((await wordsIn(shop)).filter((word) => word === 'moller')).toHaveLength(1); // not in the rest as well
  expect(await indexDeliveries()).toEqual({ indexed: late + 2 - 50_000, more: true });
  expect(await indexDeliveries()).toEqual({ indexed: 0, more: false });
  const segments = await query<{ count: number }>(
    `SELECT live_count AS count FROM delivery_search_segments WHERE tenant_id = $1 ORDER BY last_id`,
    [shop.tenantId],
  );
  expect(segments).toEqual([{ count: 50_000 }, { count: late + 2 - 50_000 }]);
  expect(await found(shop, 'tardy')).toEqual(['L-60000', 'L-30000']);
  expect(await found(shop, 'moller')).toEqual(['J-1']);
  expect(await found(shop, 'kim')).toEqual(['K-2']);
}, 60_000);

/** Until somebody waits for the indexing of a tenant. */
async function waitForAdvisoryLock() {
  const waiting = () => query(`SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`);
  await expect.poll(waiting, { timeout: 20_000, interval: 20 }).toHaveLength(1);
}
