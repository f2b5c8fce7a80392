import { beforeAll, describe, expect, test } from 'vitest';
import { POST } from '@/app/api/delivery/deliveries/existing-references/route';
import { query } from '@/lib/db';
import {
  EXISTING_REFERENCES_LIMIT,
  existingReferencesSchema,
} from '@/lib/deliveries/existing-references-schemas';
import { heldReferencesSql } from '@/lib/deliveries/find-existing-references';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { csvOf } from '@/lib/testing/sample-orders';
import { accessToken, makeRequest } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
let jobId: string;
let token: string;

beforeAll(async () => {
  shop = await makeShop();
  token = await accessToken(shop.tenantId, ['manage:operations:tenant']);
  const leased = await makeImport(shop, csvOf(['A-1', 'A-2', 'A-3', ''].map((Reference) => ({ Reference }))));
  await runImport(leased);
  jobId = leased.jobId;
});

const post = (references: unknown, as = token) =>
  POST(
    makeRequest('/api/delivery/deliveries/existing-references', {
      token: as,
      body: { external_reference_ids: references },
    }),
  );

async function ask(references: string[], as = token) {
  const response = await post(references, as);
  expect(response.status, await response.clone().text()).toBe(200);
  return existingReferencesSchema.parse(await response.json());
}

const heldOf = async (references: string[], as = token) =>
  (await ask(references, as)).data.map((held) => held.external_reference_id);

describe('references that are already used', () => {
  test('come with the delivery, the import, its creator and its time', async () => {
    const [stored] = await query<{ id: string }>(
      "SELECT id FROM deliveries WHERE external_reference_id = 'A-2'",
      [],
    );
    const answer = await ask(['A-2', 'B-1', 'A-1']);
    expect(answer.data.map(({ external_reference_id: reference }) => reference)).toEqual(['A-1', 'A-2']);
    expect(answer.data[1]).toMatchObject({ delivery_id: stored!.id, bulk_order_creation_id: jobId });
    expect(answer.bulk_order_creations).toMatchObject([
      { id: jobId, name: 'orders.csv', created_by: { name: 'Test program' } },
    ]);
  });

  test('are compared as in an import: trimmed, case-sensitive, without blank ones', async () => {
    expect(await heldOf(['\u200f A-1\u00a0', ' A-1', 'a-1', '', '  '])).toEqual(['A-1']);
  });

  test('are found even if another reference is too long', async () => {
    expect(await heldOf(['A-1', 'x'.repeat(500)])).toEqual(['A-1']);
  });

  test('are none if none were sent', async () => {
    expect(await ask([])).toEqual({ data: [], bulk_order_creations: [] });
  });

  test('do not include those of a rolled-back import', async () => {
    const leased = await makeImport(shop, csvOf([{ Reference: 'R-1' }]));
    await runImport(leased);
    expect(await heldOf(['R-1'])).toEqual(['R-1']);
    await query('UPDATE deliveries SET deleted_at = now() WHERE bulk_order_creation_id = $1', [leased.jobId]);
    expect(await heldOf(['R-1'])).toEqual([]);
  });

  test('do not include those of another tenant', async () => {
    const stranger = await accessToken((await makeShop()).tenantId);
    expect(await ask(['A-1', 'A-2'], stranger)).toEqual({ data: [], bulk_order_creations: [] });
  });
});

test('the documented number of references is accepted, and no more', async () => {
  const some = (count: number) => Array.from({ length: count }, (_, index) => `${index}${'漢'.repeat(100)}`);
  expect(await ask(some(EXISTING_REFERENCES_LIMIT))).toMatchObject({ data: [] });
  const response = await post(some(EXISTING_REFERENCES_LIMIT + 1));
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: { code: 'validation_failed' } });
});

test('the query uses the index of live references, however many deliveries there are', async () => {
  await query(
    `INSERT INTO deliveries
     SELECT copied.* FROM deliveries AS original, generate_series(1, 3000) AS number,
       jsonb_populate_record(original, jsonb_build_object('id', gen_random_uuid(), 'row_number', number + 100,
         'external_reference_id', 'many-' || number)) AS copied
     WHERE original.external_reference_id = 'A-1'`,
    [],
  );
  await query('ANALYZE deliveries', []);
  const plan = await query<{ 'QUERY PLAN': string }>(`EXPLAIN ${heldReferencesSql}`, [
    shop.tenantId,
    Array.from({ length: 5 }, (_, index) => `many-${index}`),
  ]);
  const lines = plan.map((line) => line['QUERY PLAN']).join('\n');
  expect(lines).toContain('deliveries_live_external_reference_key');
  expect(lines).not.toContain('Seq Scan');
});

test('the call needs the permission for operations', async () => {
  const reader = await accessToken(shop.tenantId, ['inbound.targets.read']);
  expect((await post(['A-1'], reader)).status).toBe(403);
});
