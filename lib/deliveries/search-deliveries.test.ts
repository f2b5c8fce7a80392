import sql from 'sql-template-tag';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { query, withTransaction } from '@/lib/db';
import { type ListDeliveriesQuery } from '@/lib/deliveries/delivery-schemas';
import { indexDeliveries } from '@/lib/deliveries/index-deliveries';
import { indexSegment, lockSearch } from '@/lib/deliveries/index-segment';
import { listDeliveries } from '@/lib/deliveries/list-deliveries';
import { lookUpWords } from '@/lib/deliveries/look-up-words';
import { COUNT_LIMIT } from '@/lib/lists/limits-of-lists';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { csvOf } from '@/lib/testing/sample-orders';
import { makeCustomer } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
let jobId: string;
let stranger: Shop;

const people = [
  ['R-1', 'Zoë Müller', '+4315123456', 'Lindenstraße 7'],
  ['R-2', 'Łukasz Zoellner', '+4930901820', 'Lindenweg 70'],
  ['R-10', 'Mülle Ahmad', '+12025550143', 'Ring 7'],
  ['X/77-A', 'Anna Zoe-Maria', '+4315999999', 'Am Kai 1'],
] as const;

beforeAll(async () => {
  shop = await makeShop();
  stranger = await makeShop();
  const rows = people.map(([Reference, name, phone, address]) => ({
    ...{ Reference, 'Recipient Name': name, 'Recipient Phone': phone, 'Drop Address': address },
  }));
  for (const each of [shop, stranger]) {
    const job = await makeImport(each, csvOf(rows));
    await runImport(job);
    if (each === shop) jobId = job.jobId;
  }
  // As old as what is indexed, and with what only some have.
  await query(`UPDATE deliveries SET id = uuidv7(make_interval(mins => row_number - 60))`);
  await query(
    `UPDATE deliveries SET extra = '{"Cost centre": "4711 Blau"}' WHERE external_reference_id = 'R-1'`,
  );
  await query(
    `UPDATE deliveries SET warnings = '[{"field": null, "code": "hidden_row"}]' WHERE external_reference_id = 'R-2'`,
  );
});

beforeEach(() => query('DELETE FROM delivery_search_segments'));

const list = (changes: Partial<ListDeliveriesQuery>, tenantId = shop.tenantId) =>
  listDeliveries(tenantId, { page: 1, limit: 20, ...changes });

async function found(changes: Partial<ListDeliveriesQuery>, tenantId = shop.tenantId) {
  const { data, total, total_is_exact } = await list(changes, tenantId);
  expect({ total, total_is_exact }).toEqual({ total: data.length, total_is_exact: true });
  return data.map(({ external_reference_id: reference }) => reference);
}

const idOf = async (reference: string, tenantId = shop.tenantId) =>
  (
    await query<{ id: string }>(
      'SELECT id FROM deliveries WHERE external_reference_id = $1 AND tenant_id = $2',
      [...[reference, tenantId]],
    )
  )[0]!.id;

/** Indexes what a tenant has above a delivery, up to another. */
async function index(after: string | null, last: string, { tenantId }: Shop = shop) {
  const range = {
    tenantId,
    after: after && (await idOf(after, tenantId)),
    lastId: await idOf(last, tenantId),
  };
  await withTransaction(async (client) => {
    await lockSearch(client, tenantId);
    await indexSegment(client, range);
  });
}

/** As if segments were full, so that they are looked at one after the other. */
const fillSegments = () => query('UPDATE delivery_search_segments SET live_count = 50000');

/** Gives a tenant more deliveries like one, some minutes old, without references. */
async function copyDelivery(count: number, { minutesAgo = 10, name = 'Nobody' } = {}) {
  const columns = await query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = 'deliveries'::regclass AND attnum > 0`,
  );
  const changed: Record<string, string> = {
    id: 'uuidv7(make_interval(secs => n * 0.001, mins => -$2::int))',
    row_number: '1000000 + n + $2::int * 100000',
    delivery_contact_name: '$3::text',
    external_reference_id: 'NULL',
  };
  await query(
    `INSERT INTO deliveries (${columns.map((column) => column.name).join(', ')})
     SELECT ${columns.map((column) => changed[column.name] ?? column.name).join(', ')}
     FROM deliveries AS delivery, generate_series(1, $1::int) AS n WHERE external_reference_id = 'R-2' AND tenant_id = $4`,
    [count, minutesAgo, name, shop.tenantId],
  );
}
const removeCopies = () => query('DELETE FROM deliveries WHERE external_reference_id IS NULL');

const searches: [string, () => Partial<ListDeliveriesQuery>, string[]][] = [
  ['a word, without its accents', () => ({ search: 'muller' }), ['R-1']],
  ['a word with other accents and case', () => ({ search: 'ZÖE' }), ['X/77-A', 'R-2', 'R-1']],
  ['a letter that has no accent in Unicode', () => ({ search: 'lukasz' }), ['R-2']],
  ['the beginning of a word', () => ({ search: 'mull' }), ['R-10', 'R-1']],
  ['not the middle of a word', () => ({ search: 'indenweg' }), []],
  ['words of several fields, in any order', () => ({ search: '7 müller' }), ['R-1']],
  ['a street, with its ß written out', () => ({ search: 'lindenstrasse 7' }), ['R-1']],
  ['words that are never together', () => ({ search: 'anna lindenweg' }), []],
  ['a reference', () => ({ search: 'R-10' }), ['R-10']],
  ['a reference with signs', () => ({ search: 'x/77-a' }), ['X/77-A']],
  ['a phone as it is', () => ({ search: '+43 1 5123456' }), ['R-1']],
  ['a phone with 00', () => ({ search: '0043 1 5123456' }), ['R-1']],
  ['a national phone', () => ({ search: '030 / 901820' }), ['R-2']],
  ['the beginning of a phone', () => ({ search: '+4315' }), ['X/77-A', 'R-1']],
  ['a kept column', () => ({ search: 'blau' }), ['R-1']],
  ['signs only', () => ({ search: '%' }), []],
  ['signs of our own', () => ({ search: '=wany' }), []],
  ['any warning', () => ({ warning: 'any' }), ['R-2']],
  ['another warning', () => ({ warning: 'coordinates_zero' }), []],
  ['a column and its value', () => ({ extra_key: 'Cost centre', extra_value: '4711 Blau' }), ['R-1']],
  ['a column and another value', () => ({ extra_key: 'Cost centre', extra_value: '4711' }), []],
  [
    'a customer and a word',
    () => ({ customer_id: shop.customerId, search: 'zoe' }),
    ['X/77-A', 'R-2', 'R-1'],
  ],
  ['another customer', () => ({ customer_id: stranger.customerId }), []],
  ['a job and a warning', () => ({ bulk_order_creation_id: jobId, warning: 'any' }), ['R-2']],
  ['a reference and a word that it has', () => ({ external_reference_id: 'R-1', search: 'zoe' }), ['R-1']],
  ['a reference and a word that it has not', () => ({ external_reference_id: 'R-1', search: 'anna' }), []],
  ['a time and a word', () => ({ created_from: '2001-01-01', search: 'anna' }), ['X/77-A']],
  ['a time long ago and a word', () => ({ created_to: '2001-01-01', search: 'anna' }), []],
];

test.each(searches)(
  '%s finds the same, whether it is indexed, in part or not at all',
  async (_, changes, expected) => {
    expect(await found(changes())).toEqual(expected);
    await index(null, 'R-1');
    await index('R-1', 'R-2');
    expect(await found(changes())).toEqual(expected);
    await index('R-2', 'X/77-A');
    await index(null, 'X/77-A', stranger);
    expect(await found(changes())).toEqual(expected);
    await fillSegments();
    expect(await found(changes())).toEqual(expected);
  },
);

test.each(['indexed', 'changed'])(
  'pages by cursor have each match once, across %s segments',
  async (state) => {
    await index(null, 'R-2');
    await index('R-2', 'R-10');
    await fillSegments();
    if (state === 'changed') await query('UPDATE delivery_search_segments SET indexed_at = NULL');
    const seen: (string | null)[] = [];
    let cursor: string | undefined;
    do {
      const page = await list({ search: 'bright', limit: 1, cursor });
      expect(page).toMatchObject({ total: 4, page: cursor === undefined ? 1 : null, searched_back_to: null });
      seen.push(...page.data.map(({ external_reference_id: reference }) => reference));
      cursor = page.next_cursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(['X/77-A', 'R-10', 'R-2', 'R-1']);
    expect(
      (await list({ search: 'bright', limit: 2, page: 2 })).data.map(({ row_number: row }) => row),
    ).toEqual([3, 2]);
    expect((await list({ search: 'bright', limit: 4 })).next_cursor).toBeNull();
    await expect(list({ cursor: 'x' })).rejects.toMatchObject({ code: 'invalid_cursor' });
  },
);

test('what was changed is found as it is at once, and its former words are gone from the index', async () => {
  await index(null, 'X/77-A');
  await index(null, 'X/77-A', stranger);
  const holds = (word: string) =>
    query<{ tenant: string }>(
      `SELECT DISTINCT tenant_id AS tenant FROM delivery_search_blocks JOIN delivery_search_segments AS segment ON segment.id = segment_id
       WHERE ' ' || words || ' ' LIKE '% ' || $1 || ' %'`,
      [word],
    );
  expect(await holds('anna')).toHaveLength(2);
  const rename = (name: string) =>
    query(
      `UPDATE deliveries SET delivery_contact_name = $1 WHERE external_reference_id = 'X/77-A' AND tenant_id = $2`,
      [...[name, shop.tenantId]],
    );
  await rename('Renamed');
  expect(await holds('anna')).toEqual([{ tenant: stranger.tenantId }]);
  expect(await found({ search: 'anna' })).toEqual([]);
  expect(await found({ search: 'renamed' })).toEqual(['X/77-A']);
  expect(await found({ search: 'anna' }, stranger.tenantId)).toEqual(['X/77-A']);
  expect(await indexDeliveries()).toEqual({ indexed: 4, more: true });
  expect(await holds('renamed')).toHaveLength(1);
  expect(await found({ search: 'renamed' })).toEqual(['X/77-A']);
  await rename('Anna Zoe-Maria');
});

test('what was rolled back is not found, and its words are gone once it is indexed again', async () => {
  await index(null, 'X/77-A');
  await query(`UPDATE deliveries SET deleted_at = now() WHERE external_reference_id = 'R-1'`);
  expect(await found({ search: 'zoe' })).toEqual(['X/77-A', 'R-2']);
  expect(await list({ search: 'zoe', limit: 1 })).toMatchObject({ total: 2, total_is_exact: true });
  expect(await indexDeliveries()).toEqual({ indexed: 3, more: true });
  expect(await query(`SELECT FROM delivery_search_blocks WHERE words LIKE '%blau%'`)).toEqual([]);
  await query(`UPDATE deliveries SET deleted_at = NULL WHERE external_reference_id = 'R-1'`);
  expect(await found({ search: 'zoe' })).toEqual(['X/77-A', 'R-2']); // until then
  await indexDeliveries();
  expect(await found({ search: 'zoe' })).toEqual(['X/77-A', 'R-2', 'R-1']);
});

test('a delivery that is committed late is found once its segment was looked after', async () => {
  await index(null, 'X/77-A');
  await copyDelivery(1, { minutesAgo: 57, name: 'Tardy' });
  expect(await found({ search: 'tardy' })).toEqual([]);
  expect(await indexDeliveries()).toEqual({ indexed: 5, more: true });
  expect(await found({ search: 'tardy' })).toEqual([null]);
  await removeCopies();
});

test('new deliveries are indexed together with small segments, and not before there are enough and they have settled', async () => {
  await index(null, 'X/77-A');
  // So young that others, with lower IDs, may not be committed yet.
  await copyDelivery(600, { minutesAgo: 0 });
  expect(await indexDeliveries()).toEqual({ indexed: 0, more: false });
  await removeCopies();
  await copyDelivery(300);
  expect(await indexDeliveries()).toEqual({ indexed: 0, more: false });
  await copyDelivery(300, { minutesAgo: 9 });
  expect(await indexDeliveries()).toEqual({ indexed: 604, more: true });
  expect(await indexDeliveries()).toEqual({ indexed: 0, more: false });
  const segments = await query('SELECT live_count AS count FROM delivery_search_segments');
  expect(segments).toEqual([{ count: 604 }]);
  expect(await found({ search: 'anna' })).toEqual(['X/77-A']);
  await removeCopies();
});

test.each([1000, 4000])(
  'a rare word of a customer is found among %i of his deliveries, and not those of others',
  async (count) => {
    await copyDelivery(count);
    const setCustomer = (id: string) =>
      query(
        `UPDATE deliveries SET customer_id = $2 WHERE external_reference_id IN ('X/77-A', 'R-10') AND tenant_id = $1`,
        [shop.tenantId, id],
      );
    const other = await makeCustomer(shop.tenantId);
    await setCustomer(other);
    expect(await list({ customer_id: other, limit: 1 })).toMatchObject({ total: 2, total_is_exact: true });
    await indexDeliveries();
    const [segment] = await query<{ id: string }>(
      'SELECT id::text FROM delivery_search_segments WHERE tenant_id = $1',
      [shop.tenantId],
    );
    const terms = [
      { word: `=c${shop.customerId}`, isWhole: true },
      { word: 'zoe', isWhole: false },
    ];
    const filter = sql`tenant_id = ${shop.tenantId}::uuid AND customer_id = ${shop.customerId}::uuid`;
    const { places } = await lookUpWords([segment!.id], { alternatives: [terms], filter }, 0);
    expect(places.get(segment!.id)).toHaveLength(2);
    expect(await found({ customer_id: shop.customerId, search: 'zoe' })).toEqual(['R-2', 'R-1']);
    expect(await found({ customer_id: shop.customerId, search: 'anna' })).toEqual([]);
    await setCustomer(shop.customerId);
    await removeCopies();
  },
);

test('a word of many deliveries is stored apart from its neighbours', async () => {
  await copyDelivery(2000);
  await indexDeliveries();
  const large = await query<{ words: string }>(
    'SELECT words FROM delivery_search_blocks WHERE octet_length(places) > 3000',
  );
  expect(large.map(({ words }) => words)).toContain('nobody');
  expect(large.filter(({ words }) => words.includes(' '))).toEqual([]);
  await removeCopies();
});

test.each(['one after the other', 'at once'])(
  'a search stops when it has read as much of the index as it may, of segments looked at %s',
  async (order) => {
    await index(null, 'R-1');
    await index('R-1', 'X/77-A');
    if (order !== 'at once') await fillSegments();
    // Behind the places of its words, so that only the number of bytes changes.
    await query(
      `UPDATE delivery_search_blocks SET places = places || decode(repeat('00', 6000000), 'hex') WHERE segment_id = (
         SELECT id FROM delivery_search_segments WHERE tenant_id = $1 ORDER BY last_id DESC LIMIT 1)`,
      [shop.tenantId],
    );
    const first = await list({ search: 'zoe' });
    expect(first.data.map(({ external_reference_id: reference }) => reference)).toEqual(['X/77-A', 'R-2']);
    expect(first).toMatchObject({ total: 2, total_is_exact: false });
    expect(first.searched_back_to).not.toBeNull();
    const rest = await list({ search: 'zoe', cursor: first.next_cursor! });
    expect(rest.data.map(({ external_reference_id: reference }) => reference)).toEqual(['R-1']);
    expect(rest.searched_back_to).toBeNull();
  },
);

test('a search stops after some deliveries that are not indexed, says so, and goes on from there', async () => {
  await copyDelivery(1500);
  const first = await list({ search: 'anna' });
  expect(first).toMatchObject({ data: [], total: 0, total_is_exact: false });
  expect(first.searched_back_to).not.toBeNull();
  const second = await list({ search: 'anna', cursor: first.next_cursor! });
  expect(second.data.map(({ external_reference_id: reference }) => reference)).toEqual(['X/77-A']);
  expect(second).toMatchObject({ next_cursor: null, searched_back_to: null });
  await removeCopies();
});

test('a long list is counted up to a limit, and page numbers reach as far', async () => {
  await copyDelivery(COUNT_LIMIT);
  expect(await list({ limit: 100 })).toMatchObject({
    total: COUNT_LIMIT,
    total_pages: 100,
    total_is_exact: false,
  });
  const last = await list({ limit: 100, page: 100 });
  expect(last.data).toHaveLength(100);
  const rest = await list({ limit: 100, cursor: last.next_cursor! });
  expect(rest.data.map(({ external_reference_id: reference }) => reference)).toEqual([
    'X/77-A',
    'R-10',
    'R-2',
    'R-1',
  ]);
  await expect(list({ limit: 100, page: 101 })).rejects.toMatchObject({ code: 'page_too_deep' });
  await indexDeliveries();
  for (const search of ['nobody', 'bright'])
    expect(await list({ search })).toMatchObject({ total: COUNT_LIMIT, total_is_exact: false });
  await removeCopies();
});

test('a list in the order of time has an index without what was rolled back', async () => {
  const plan = await withTransaction(async (client) => {
    // Of a few rows, everything is read: the question is whether an index fits the condition.
    await client.query('SET LOCAL enable_seqscan = off');
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN SELECT id FROM deliveries WHERE tenant_id = '${shop.tenantId}' AND deleted_at IS NULL ORDER BY id DESC LIMIT 10`,
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  });
  expect(plan).toContain('deliveries_live_idx');
  expect(plan).not.toContain('Sort');
});

test('a rollback does not wait for indexing, and a change of what is searched does', async () => {
  await index(null, 'X/77-A');
  const update = (change: string) =>
    withTransaction(async (client) => {
      await client.query(`SET LOCAL lock_timeout = '200ms'`);
      await client.query(
        `UPDATE deliveries SET ${change} WHERE external_reference_id = 'R-1' AND tenant_id = $1`,
        [shop.tenantId],
      );
    });
  await withTransaction(async (client) => {
    await lockSearch(client, shop.tenantId);
    await client.query('DELETE FROM delivery_search_segments');
    await update('deleted_at = now()');
    await update('deleted_at = NULL');
    await expect(update(`delivery_contact_name = 'Renamed'`)).rejects.toMatchObject({ code: '55P03' });
    await client.query('ROLLBACK');
    await client.query('BEGIN');
  });
  expect(await found({ search: 'zoe' })).toEqual(['X/77-A', 'R-2', 'R-1']);
});
