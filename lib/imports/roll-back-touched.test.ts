import { afterAll, beforeAll, expect, test } from 'vitest';
import { DELETE as rollBackCall } from '@/app/api/delivery/bulk-order-creations/[jobId]/deliveries/route';
import { POST as rollBackRowsCall } from '@/app/api/delivery/bulk-order-creations/[jobId]/rollback/route';
import { GET as previewCall } from '@/app/api/delivery/bulk-order-creations/[jobId]/rollback-preview/route';
import { db, query, withTransaction } from '@/lib/db';
import { deliveryEditSchema } from '@/lib/deliveries/delivery-input';
import { editDelivery } from '@/lib/deliveries/edit-delivery';
import { cancelDelivery, dispatchDelivery } from '@/lib/deliveries/end-delivery';
import { lockDelivery } from '@/lib/deliveries/lock-delivery';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { outcomeOfImport } from '@/lib/import-jobs/job-outcome';
import { rollBackNext } from '@/lib/import-runs/roll-back-import';
import { getImport } from '@/lib/imports/get-import';
import type { RouteHandler } from '@/lib/routes/route';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { accessToken, makeRequest } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
let token: string;

beforeAll(async () => {
  process.env.LADING_ROLLBACK_AT_ONCE = '8'; // steps of two
  shop = await makeShop();
  token = await accessToken(shop.tenantId, ['manage:operations:tenant']);
});
afterAll(closeWorkers);

/** A completed import. @returns its ID, and its deliveries by their row numbers, the first of which is 2 */
async function importRows(prefix: string, count: number) {
  const leased = await makeImport(shop, csvOf(numberedRows(prefix, count)));
  await runImport(leased);
  const made = await query<{ id: string; row: number }>(
    'SELECT id, row_number AS row FROM deliveries WHERE bulk_order_creation_id = $1',
    [leased.jobId],
  );
  const ids = new Map(made.map(({ id, row }) => [row, id]));
  return { jobId: leased.jobId, deliveryOf: (row: number) => ids.get(row)! };
}

async function call(handler: RouteHandler, jobId: string, body?: object, sender = token) {
  const method = handler === rollBackCall ? 'DELETE' : handler === previewCall ? 'GET' : 'POST';
  const request = makeRequest('/api', { token: sender, method, ...(body && { body }) });
  const response = await handler(request, { params: Promise.resolve({ jobId }) });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const jobOf = (jobId: string) =>
  getImport({ tenantId: shop.tenantId, jobId, language: 'en', origin: 'http://lading.test' });
const liveRows = async (jobId: string) =>
  (
    await query<{ row: number }>(
      'SELECT row_number AS row FROM deliveries WHERE bulk_order_creation_id = $1 AND deleted_at IS NULL ORDER BY 1',
      [jobId],
    )
  ).map(({ row }) => row);

const edit = (deliveryId: string) =>
  editDelivery({
    ...{ tenantId: shop.tenantId, deliveryId, language: 'en' },
    input: deliveryEditSchema.parse({ delivery_city: 'Anderswo' }),
  });
const dispatch = (deliveryId: string) => dispatchDelivery({ tenantId: shop.tenantId, deliveryId });
const cancel = (deliveryId: string) =>
  cancelDelivery({ tenantId: shop.tenantId, deliveryId, freeReference: false });

test('the preview says what would go and what stays and why; the rollback does just that', async () => {
  const { jobId, deliveryOf } = await importRows('touched', 6);
  expect((await call(previewCall, jobId)).body).toEqual({ deliveries: 6, kept: [], updated: 0 });
  await edit(deliveryOf(2));
  await dispatch(deliveryOf(3));
  await dispatch(deliveryOf(5));
  await cancel(deliveryOf(6));
  const kept = [
    { reason: 'changed', count: 1, examples: [expect.objectContaining({ row_number: 2 })] },
    {
      ...{ reason: 'dispatched', count: 2 },
      examples: [
        expect.objectContaining({ row_number: 3, delivery_id: deliveryOf(3) }),
        expect.objectContaining({ row_number: 5 }),
      ],
    },
    { reason: 'cancelled', count: 1, examples: [expect.objectContaining({ row_number: 6 })] },
  ];
  expect((await call(previewCall, jobId)).body).toEqual({ deliveries: 2, kept, updated: 0 });
  expect(await call(rollBackCall, jobId)).toEqual({ status: 200, body: { deleted_count: 2, kept } });
  expect(await liveRows(jobId)).toEqual([2, 3, 5, 6]);
  const job = await jobOf(jobId);
  expect(job).toMatchObject({
    deleted_count: 2,
    delivery_count: 6,
    rolled_back_at: expect.any(String) as string,
  });
  expect(job.event_timeline.at(-1)).toMatchObject({
    event: 'deliveries_deleted',
    details: { deleted_count: 2, kept_count: 4 },
  });
  expect((await call(previewCall, jobId)).body).toEqual({ deliveries: 0, kept, updated: 0 });
  expect((await call(rollBackCall, jobId)).body).toEqual({ deleted_count: 0, kept });
});

test('a client that knows nothing of the life of deliveries sees the rollback of the seed', async () => {
  const { jobId } = await importRows('seed', 3);
  expect(await call(rollBackCall, jobId)).toEqual({ status: 200, body: { deleted_count: 3 } });
});

test('a rollback in steps keeps what is touched before it and between its steps, and counts what it deletes', async () => {
  const { jobId, deliveryOf } = await importRows('steps', 12);
  await edit(deliveryOf(2));
  const begun = await call(rollBackCall, jobId);
  expect([begun.status, begun.body.rollback]).toEqual([
    202,
    expect.objectContaining({ deleted: 0, total: 11 }),
  ]);
  const { lastRow } = await rollBackNext(jobId, 0);
  expect(await liveRows(jobId)).not.toContain(3);
  await dispatch(deliveryOf(13));
  await cancel(deliveryOf(8));
  for (let after = lastRow; after !== null;) ({ lastRow: after } = await rollBackNext(jobId, after));
  expect(await liveRows(jobId)).toEqual([2, 8, 13]);
  expect(await jobOf(jobId)).toMatchObject({ deleted_count: 9, rollback: null });
});

test('a delivery that is being cancelled while its import is rolled back is waited for, and stays', async () => {
  const { jobId, deliveryOf } = await importRows('race', 4);
  let rolledBack: ReturnType<typeof call> | undefined;
  await withTransaction(async (client) => {
    await lockDelivery(client, shop.tenantId, deliveryOf(3));
    rolledBack = call(rollBackCall, jobId);
    // The rollback stands before the lock once it is seen to wait.
    for (;;) {
      const [waiting] = await query<{ count: number }>(
        "SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
      );
      if (waiting!.count > 0) break;
    }
    await client.query("UPDATE deliveries SET status = 'cancelled' WHERE id = $1", [deliveryOf(3)]);
  });
  expect((await rolledBack!).body).toMatchObject({
    deleted_count: 3,
    kept: [{ reason: 'cancelled', count: 1 }],
  });
  expect(await liveRows(jobId)).toEqual([3]);
  expect(await jobOf(jobId)).toMatchObject({ deleted_count: 3 });
});

test('cancelling and rolling back at once: each delivery is either gone or cancelled', async () => {
  for (let round = 0; round < 5; round++) {
    const { jobId, deliveryOf } = await importRows(`both-${round}`, 5);
    const [answer, ...cancelled] = await Promise.all([
      call(rollBackCall, jobId),
      ...[2, 4, 6].map((row) =>
        cancel(deliveryOf(row)).then(
          () => row,
          () => null,
        ),
      ),
    ]);
    const stayed = cancelled.filter((row) => row !== null);
    expect(await liveRows(jobId)).toEqual(stayed);
    expect(answer.body.deleted_count).toBe(5 - stayed.length);
    expect((await jobOf(jobId)).deleted_count).toBe(5 - stayed.length);
  }
});

test('selected rows are rolled back, and the job is not; the answer says why others stay', async () => {
  const { jobId, deliveryOf } = await importRows('selected', 5);
  await dispatch(deliveryOf(4));
  const answer = await call(rollBackRowsCall, jobId, { row_numbers: [2, 3, 4, 99, 3] });
  expect(answer).toEqual({
    status: 200,
    body: {
      deleted_count: 2,
      not_deleted: [
        { row_number: 4, reason: 'dispatched' },
        { row_number: 99, reason: 'no_delivery' },
      ],
    },
  });
  expect(await liveRows(jobId)).toEqual([4, 5, 6]);
  const job = await jobOf(jobId);
  expect(job).toMatchObject({ deleted_count: 2, delivery_count: 5, rolled_back_at: null });
  expect(outcomeOfImport(job)).toBe('completed');
  const again = await call(rollBackRowsCall, jobId, { row_numbers: [2, 3] });
  expect(again.body).toMatchObject({ deleted_count: 0 });
  expect((await jobOf(jobId)).deleted_count).toBe(2);
  const audited = await db().auditEvent.findMany({
    where: { subjectId: jobId, action: 'import_rolled_back' },
  });
  expect(audited).toMatchObject([{ details: { deleted_count: 2, selected_rows: true } }]);
  expect((await call(previewCall, jobId)).body).toMatchObject({ deliveries: 2 });
  expect((await call(rollBackCall, jobId)).body).toMatchObject({ deleted_count: 2 });
  const rolledBack = await jobOf(jobId);
  expect(rolledBack.deleted_count).toBe(4);
  // Each line of the timeline has the deliveries that it deleted itself.
  const lines = rolledBack.event_timeline.filter(({ event }) => event === 'deliveries_deleted');
  expect(lines.map(({ details }) => details?.deleted_count)).toEqual([2, 2]);
});

test('a call for selected rows that names none, or too many, deletes nothing', async () => {
  const { jobId } = await importRows('none', 2);
  for (const rows of [undefined, [], Array.from({ length: 1001 }, (_, index) => index + 2)]) {
    expect((await call(rollBackRowsCall, jobId, { row_numbers: rows })).status).toBe(400);
  }
  expect(await liveRows(jobId)).toEqual([2, 3]);
});

test('selected rows wait for the end of a rollback of all, and another tenant has no such job', async () => {
  const { jobId } = await importRows('busy', 12);
  const other = await accessToken((await makeShop()).tenantId, ['manage:operations:tenant']);
  expect((await call(previewCall, jobId, undefined, other)).status).toBe(404);
  expect((await call(rollBackRowsCall, jobId, { row_numbers: [2] }, other)).status).toBe(404);
  await call(rollBackCall, jobId);
  const refused = await call(rollBackRowsCall, jobId, { row_numbers: [2] });
  expect([refused.status, refused.body.error]).toMatchObject([409, { code: 'rollback_under_way' }]);
});
