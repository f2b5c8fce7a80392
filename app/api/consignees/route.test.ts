import { beforeAll, expect, test, vi } from 'vitest';
import { POST as erase } from '@/app/api/consignees/erase/route';
import { POST as exportData } from '@/app/api/consignees/export/route';
import { POST as lookUp } from '@/app/api/consignees/look-up/route';
import { consigneeExportSchema, consigneeHeldSchema, ERASED } from '@/lib/consignees/consignee-schemas';
import { db, query, withTransaction } from '@/lib/db';
import { lockSource } from '@/lib/inbound/store-batch';
import { abortImport } from '@/lib/imports/abort-import';
import { objectStore } from '@/lib/storage/open-object-store';
import { makeSender, sendBatch } from '@/lib/testing/make-batch';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { csvOf } from '@/lib/testing/sample-orders';
import { goodTarget } from '@/lib/testing/sample-target';
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

test('data that names a consignee is found and exported, and gone after it is erased', async () => {
  const [jobId, theirs] = [await imported(shop), await imported(other)];
  const { fileKey } = await db().bulkOrderCreation.findUniqueOrThrow({ where: { id: jobId } });
  // What a profile keeps of other columns, and a warning about the point.
  await query(
    `UPDATE deliveries SET extra = '{"E-mail": "jo@example.com"}', metadata = '{"contact": "Jo"}', warnings = '[{"field": null, "code": "hidden_row"}]'
     WHERE bulk_order_creation_id = $1`,
    [jobId],
  );
  const body = { phone: '+43 (1) 588 58 11', name: 'jo möller' };
  const given = consigneeExportSchema.parse(await (await ask(exportData, body)).json());
  expect(given).toMatchObject({
    deliveries: [{ delivery_contact_phone: '+4315885811', package_special_instructions: 'Ring at Möller' }],
    failed_rows: [{ job_id: jobId, row_number: 4 }],
    truncated: false,
  });

  expect(await (await ask(erase, body)).json()).toEqual({
    ...{ deliveries: 1, targets: 0, batch_items: 0, imports: 1 },
  });
  const again = consigneeExportSchema.parse(await (await ask(exportData, body)).json());
  expect(again).toMatchObject({ deliveries: [], failed_rows: [] });
  expect(await objectStore().size(fileKey)).toBeNull();
  const [kept, untouched] = await db().delivery.findMany({
    where: { bulkOrderCreationId: jobId },
    orderBy: { rowNumber: 'asc' },
  });
  expect(kept).toMatchObject({
    ...{ deliveryContactName: ERASED, deliveryContactPhone: ERASED, deliveryFullAddress: ERASED },
    ...{
      packageSpecialInstructions: ERASED,
      deliveryCity: 'Wien',
      extra: null,
      metadata: null,
      warnings: null,
    },
  });
  expect(Number(kept!.deliveryLongitude)).toBe(16.4);
  expect(untouched).toMatchObject({
    ...{ deliveryContactName: 'Somebody Else', extra: { 'E-mail': 'jo@example.com' } },
  });
  expect(await db().bulkOrderCreation.findUniqueOrThrow({ where: { id: jobId } })).toMatchObject({
    ...{ succeededCount: 2, failedCount: 1, tracesRemovedAt: expect.any(Date) },
  });

  // Another tenant's data stays.
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

test('nothing is erased while an import is still running, since it needs its file', async () => {
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

test('only administrators may look up consignees, and must name one', async () => {
  const dispatcher = { cookie: await sessionCookie((await makePerson(shop.tenantId)).id) };
  const program = { token: await accessToken(shop.tenantId) };
  for (const handler of [lookUp, exportData, erase]) {
    for (const who of [dispatcher, program])
      expect((await ask(handler, { phone: '+4315885811' }, who)).status).toBe(403);
    for (const body of [{}, { phone: '' }, { name: 'x' }, { everybody: true }])
      expect((await ask(handler, body)).status).toBe(400);
  }
});

/** All text that the database contains about a tenant. */
async function textOf(tenantId: string): Promise<string> {
  const rows = await query<{ line: string }>(
    `SELECT t::text AS line FROM targets t WHERE tenant_id = $1
     UNION ALL SELECT t::text FROM deliveries t WHERE tenant_id = $1
     UNION ALL SELECT t::text FROM inbound_import_job_items t
       JOIN inbound_import_jobs AS jobs ON jobs.id = t.import_job_id WHERE tenant_id = $1`,
    [tenantId],
  );
  return rows.map(({ line }) => line).join('\n');
}

test('targets and batch items that mention a person are found and erased; others and their history stay', async () => {
  const [own, others] = [await makeShop('Mentioned'), await makeShop('Elsewhere')];
  const cookie = await sessionCookie((await makePerson(own.tenantId, { role: 'admin' })).id);
  for (const { tenantId } of [own, others]) {
    const sender = await makeSender(tenantId);
    const street = { address: { ...goodTarget('').address, street: 'Lindengasse 4 bei ZOË "Zo" d’Arc' } };
    await sendBatch(sender, {
      batchId: 'first',
      targets: [
        goodTarget('T-1', { title: 'Delivery to Zoë "Zo"  d’Arc, call (01) 588 58-11' }),
        goodTarget('T-2', { title: 'Zoë "Zo" d’Arcy' }),
        goodTarget('T-3', street),
        goodTarget('', { title: 'Zoë "Zo" d’Arc', contact: { phone: '+4315885811' } }),
        goodTarget('T-5', { address: { country: 'Zoë "Zo" d’Arc' } }),
      ],
    });
    await sendBatch(sender, { batchId: 'second', targets: [goodTarget('T-3', { title: 'Now another' })] });
    await sendBatch(sender, { batchId: 'third', targets: [goodTarget('T-1', { title: 'Now another' })] });
  }
  const who = { name: 'zoë "zo" d’arc' };
  const before = consigneeHeldSchema.parse(await (await ask(lookUp, who, { cookie })).json());
  expect(before).toMatchObject({
    counts: { deliveries: 0, failed_rows: 0, corrected_cells: 0, targets: 0, batch_items: 4 },
    ...{ too_many: false, running_imports: 0, unread_imports: { total: 0, data: [] } },
  });
  const given = consigneeExportSchema.parse(await (await ask(exportData, who, { cookie })).json());
  expect(given.batch_items.map(({ external_id: id, status }) => [id, status])).toEqual([
    ['', 'Rejected'],
    ['T-5', 'Rejected'],
    ['T-3', 'Updated'],
    ['T-1', 'Updated'],
  ]);
  expect(JSON.stringify(given)).toContain('+4315885811');
  // The same again, with a target that still mentions the person.
  const sender = await makeSender(own.tenantId, 'Other program');
  const original = { title: 'For Zoë "Zo" d’Arc' };
  const relocated = { ...original, address: { ...goodTarget('').address, latitude: 51.4599 } };
  await sendBatch(sender, { sourceSystem: 'other', targets: [goodTarget('T-9', original)] });
  await sendBatch(sender, { sourceSystem: 'other', targets: [goodTarget('T-9', relocated)] });
  expect(await (await ask(erase, who, { cookie })).json()).toEqual({
    ...{ deliveries: 0, targets: 1, batch_items: 5, imports: 0 },
  });

  const left = await textOf(own.tenantId);
  expect(left).not.toMatch(/d’arc(?!y)|5885811|588 58|51\.4599/i);
  expect(left).toContain('d’Arcy');
  expect(left).toContain('Now another');
  expect(left.match(/Hachestrasse/g)).toHaveLength(3); // from T-1, T-2 and, since the second batch, T-3
  expect(await textOf(others.tenantId)).toMatch(/d’Arc(?!y)/);
  const target = await db().target.findFirstOrThrow({ where: { tenantId: own.tenantId, externalId: 'T-9' } });
  expect(target).toMatchObject({
    ...{ title: ERASED, street: ERASED, postalCode: null, city: 'Essen', country: 'DE' },
  });
  expect(target.latitude?.toNumber()).toBe(51.5);
  const after = consigneeHeldSchema.parse(await (await ask(lookUp, who, { cookie })).json());
  expect(after.counts).toEqual({
    deliveries: 0,
    failed_rows: 0,
    corrected_cells: 0,
    targets: 0,
    batch_items: 0,
  });
});

test('a batch that is being written cannot restore erased data: the erasure waits for it', async () => {
  const own = await makeShop();
  const cookie = await sessionCookie((await makePerson(own.tenantId, { role: 'admin' })).id);
  await sendBatch(await makeSender(own.tenantId), {
    sourceSystem: 'erp',
    targets: [goodTarget('W-1', { title: 'Nobody yet' })],
  });
  const who = { name: 'Wanda Waits' };
  let erasing: Promise<Response> | undefined;
  await withTransaction(async (client) => {
    await lockSource(client, { tenantId: own.tenantId, sourceSystem: 'erp' });
    erasing = ask(erase, who, { cookie });
    await vi.waitFor(async () => {
      const waiting = await query(
        `SELECT FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database
         WHERE datname = current_database() AND locktype = 'advisory' AND NOT granted`,
      );
      expect(waiting).toHaveLength(1);
    });
    await client.query('UPDATE targets SET title = $2 WHERE tenant_id = $1', [own.tenantId, who.name]);
  });
  expect(await (await erasing!).json()).toMatchObject({ targets: 1 });
  expect(await textOf(own.tenantId)).not.toContain('Wanda');
});

test.each([
  ['+43 1 588 58 11', true],
  ['0043 1 5885811', true],
  ['4315885811', true],
  ['01/588 58 11', true],
  ['15885811', true],
  ['4315885812', false],
  ['5885812', false],
  ['85811', false],
])('the phone %s is found in both deliveries and failed rows, or in neither: %s', async (phone, found) => {
  const own = await makeShop();
  const cookie = await sessionCookie((await makePerson(own.tenantId, { role: 'admin' })).id);
  await imported(own);
  const held = consigneeHeldSchema.parse(await (await ask(lookUp, { phone }, { cookie })).json());
  const count = found ? 1 : 0;
  expect(held.counts).toMatchObject({ deliveries: count, failed_rows: count });
  const erased = await (await ask(erase, { phone }, { cookie })).json();
  expect(erased).toMatchObject({ deliveries: count, imports: count });
});

test.each([
  ['+43 1 588 58 11', ['tel +43 (0)1 588-5811.', '0043 1 5885811', '(01) 588 58 11', '15885811'], true],
  ['+43 1 588 58 11', ['115885811', '158858112', '+49 30 5885811', '1588581'], false],
  ['588 58 11', ['near 05885811', '5885811'], true],
  ['+43 1 588 58 11', ['5885811'], false],
])('the phone %s in the texts %j: %s', async (phone, titles, found) => {
  const own = await makeShop();
  const cookie = await sessionCookie((await makePerson(own.tenantId, { role: 'admin' })).id);
  await sendBatch(await makeSender(own.tenantId), {
    targets: titles.map((title, index) => goodTarget(`P-${index}`, { title })),
  });
  const held = consigneeHeldSchema.parse(await (await ask(lookUp, { phone }, { cookie })).json());
  expect(held.counts.targets).toBe(found ? titles.length : 0);
});

test.each([
  ['王小明', '送给王小明的'],
  ['Jo M. (junior)', 'for jo m. (junior)!'],
  ['Łukasz Żak', 'ŁUKASZ ŻAK 2'],
])('the name %s is found in “%s”', async (name, title) => {
  const own = await makeShop();
  const cookie = await sessionCookie((await makePerson(own.tenantId, { role: 'admin' })).id);
  await sendBatch(await makeSender(own.tenantId), { targets: [goodTarget('N-1', { title })] });
  const held = consigneeHeldSchema.parse(await (await ask(lookUp, { name }, { cookie })).json());
  expect(held.targets).toMatchObject([{ title }]);
});

test('more than 5,000 matches cannot be one person: they are reported, and nothing is erased', async () => {
  const own = await makeShop();
  const cookie = await sessionCookie((await makePerson(own.tenantId, { role: 'admin' })).id);
  await query(
    `INSERT INTO targets (tenant_id, source_system, external_id, title)
     SELECT $1, 'erp', 'M-' || n, 'To Everybody' FROM generate_series(1, 5001) AS n`,
    [own.tenantId],
  );
  const who = { name: 'Everybody' };
  const held = consigneeHeldSchema.parse(await (await ask(lookUp, who, { cookie })).json());
  expect(held).toMatchObject({ counts: { targets: 5001 }, too_many: true });
  expect(held.targets).toHaveLength(10);
  const response = await ask(erase, who, { cookie });
  expect(response.status).toBe(409);
  expect(await response.json()).toMatchObject({ error: { code: 'too_many_matches' } });
  expect(await textOf(own.tenantId)).not.toContain(ERASED);
});

test('files of imports that were stopped before they were read are reported, and removed on request', async () => {
  const own = await makeShop();
  const cookie = await sessionCookie((await makePerson(own.tenantId, { role: 'admin' })).id);
  const { jobId } = await makeImport(own, csvOf([jo]));
  const who = { phone: '+43 1 588 58 11' };
  const lookNow = async () => consigneeHeldSchema.parse(await (await ask(lookUp, who, { cookie })).json());
  expect(await lookNow()).toMatchObject({ running_imports: 1, unread_imports: { total: 0 } });
  await abortImport({ tenantId: own.tenantId, jobId, actorName: 'Ari', language: 'en' });
  expect(await lookNow()).toMatchObject({
    ...{ counts: { deliveries: 0 }, running_imports: 0, retention_days: 90 },
    unread_imports: { total: 1, data: [{ id: jobId, status: 'cancelled' }] },
  });
  const { fileKey } = await db().bulkOrderCreation.findUniqueOrThrow({ where: { id: jobId } });
  expect(await (await ask(erase, who, { cookie })).json()).toMatchObject({ imports: 0 });
  expect(await objectStore().size(fileKey)).not.toBeNull();
  expect(await (await ask(erase, { ...who, unread_imports: true }, { cookie })).json()).toMatchObject({
    imports: 1,
  });
  expect(await objectStore().size(fileKey)).toBeNull();
  expect(await lookNow()).toMatchObject({ unread_imports: { total: 0 } });
});

test('a target that mentions a person in its metadata only is found and erased, and so is what changed there', async () => {
  const own = await makeShop();
  const sender = await makeSender(own.tenantId);
  const who = { name: 'Jo Möller' };
  await sendBatch(sender, {
    targets: [goodTarget('M-1', { metadata: { contact: 'for Jo Möller', order: '7' } })],
  });
  await sendBatch(sender, {
    targets: [goodTarget('M-1', { metadata: { contact: 'Jo  Möller, 2nd floor' } })],
  });
  const cookie = await sessionCookie((await makePerson(own.tenantId, { role: 'admin' })).id);
  expect(await (await ask(erase, who, { cookie })).json()).toMatchObject({ targets: 1 });
  const [target] = await db().target.findMany({ where: { tenantId: own.tenantId } });
  expect(target).toMatchObject({ externalId: 'M-1', metadata: null });
  const left = await query('SELECT changes, payload FROM inbound_import_job_items WHERE target_id = $1', [
    target!.id,
  ]);
  expect(JSON.stringify(left)).not.toContain('Möller');
});
