import { beforeAll, expect, test } from 'vitest';
import { POST as erase } from '@/app/api/consignees/erase/route';
import { POST as exportData } from '@/app/api/consignees/export/route';
import { consigneeExportSchema, ERASED } from '@/lib/consignees/consignee-schemas';
import { db, query } from '@/lib/db';
import { objectStore } from '@/lib/storage/open-object-store';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { csvOf } from '@/lib/testing/sample-orders';
import { accessToken, makePerson, makeRequest, sessionCookie } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
let other: Shop;
let admin: string;

const jo = { 'Recipient Name': 'Jo  Möller', 'Recipient Phone': '+43 1 5885811' };

beforeAll(async () => {
  shop = await makeShop('Own');
  other = await makeShop('Other');
  admin = await sessionCookie((await makePerson(shop.tenantId, { role: 'admin' })).id);
});

const ask = (
  handler: typeof erase,
  body: unknown,
  who: { cookie?: string; token?: string } = { cookie: admin },
) => handler(makeRequest('/api/consignees', { body, ...who }));

async function imported(owner: Shop) {
  const job = await makeImport(
    owner,
    csvOf([
      { ...jo, Notes: 'Ring at Möller' },
      { 'Recipient Name': 'Somebody Else' },
      { ...jo, 'Drop Country': 'Nowhere', 'Recipient Phone': '01 5885811' },
    ]),
  );
  await runImport(job);
  return job.jobId;
}

test('what names a consignee is given, and after erasing nothing is', async () => {
  const [jobId, theirs] = [await imported(shop), await imported(other)];
  const { fileKey } = await db().bulkOrderCreation.findUniqueOrThrow({ where: { id: jobId } });
  const body = { phone: '+43 (1) 588 58 11', name: 'jo möller' };
  const given = consigneeExportSchema.parse(await (await ask(exportData, body)).json());
  expect(given).toMatchObject({
    deliveries: [{ delivery_contact_phone: '+4315885811', package_special_instructions: 'Ring at Möller' }],
    failed_rows: [{ job_id: jobId, row_number: 4 }],
    truncated: false,
  });

  expect(await (await ask(erase, body)).json()).toEqual({ deliveries: 1, imports: 1 });
  const again = consigneeExportSchema.parse(await (await ask(exportData, body)).json());
  expect(again).toMatchObject({ deliveries: [], failed_rows: [] });
  expect(await objectStore().size(fileKey)).toBeNull();
  const [kept, untouched] = await db().delivery.findMany({
    where: { bulkOrderCreationId: jobId },
    orderBy: { rowNumber: 'asc' },
  });
  expect(kept).toMatchObject({
    ...{ deliveryContactName: ERASED, deliveryContactPhone: ERASED, deliveryFullAddress: ERASED },
    ...{ packageSpecialInstructions: ERASED, deliveryCity: 'Wien' },
  });
  expect(Number(kept!.deliveryLongitude)).toBe(16.4);
  expect(untouched).toMatchObject({ deliveryContactName: 'Somebody Else' });
  expect(await db().bulkOrderCreation.findUniqueOrThrow({ where: { id: jobId } })).toMatchObject({
    ...{ succeededCount: 2, failedCount: 1, tracesRemovedAt: expect.any(Date) },
  });

  // Another tenant's is another's.
  expect(
    await db().delivery.count({ where: { bulkOrderCreationId: theirs, deliveryContactName: ERASED } }),
  ).toBe(0);
  expect(await db().failedOrderLog.count({ where: { bulkOrderCreationId: theirs } })).toBe(1);

  const trail = await db().auditEvent.findMany({
    where: { subjectKind: 'consignee' },
    orderBy: { id: 'asc' },
  });
  expect(trail).toMatchObject([
    { action: 'consignee_exported', details: { by: ['phone', 'name'], deliveries: 1, failed_rows: 1 } },
    { action: 'consignee_erased', details: { deliveries: 1, imports: 1 } },
    { action: 'consignee_exported', details: { deliveries: 0 } },
  ]);
  expect(JSON.stringify(trail).toLowerCase()).not.toMatch(/möller|5885811/);
});

test('an import that still runs keeps its file: nothing is erased', async () => {
  const jobId = await imported(shop);
  await query("UPDATE bulk_order_creations SET status = 'processing', ended_at = NULL WHERE id = $1", [
    jobId,
  ]);
  const response = await ask(erase, { phone: '+4315885811' });
  expect(response.status).toBe(409);
  expect(await response.json()).toMatchObject({
    error: { code: 'job_still_running', details: { job_id: jobId } },
  });
  expect(
    await db().delivery.count({ where: { bulkOrderCreationId: jobId, deliveryContactPhone: '+4315885811' } }),
  ).toBe(1);
});

test('only administrators may, and somebody must be named', async () => {
  const dispatcher = { cookie: await sessionCookie((await makePerson(shop.tenantId)).id) };
  const program = { token: await accessToken(shop.tenantId) };
  for (const handler of [exportData, erase]) {
    for (const who of [dispatcher, program])
      expect((await ask(handler, { phone: '+4315885811' }, who)).status).toBe(403);
    for (const body of [{}, { phone: '' }, { name: 'x' }, { everybody: true }])
      expect((await ask(handler, body)).status).toBe(400);
  }
});
