import pg from 'pg';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { query, withTransaction } from '@/lib/db';
import { cancelDelivery, dispatchDelivery } from '@/lib/deliveries/end-delivery';
import { createDelivery } from '@/lib/deliveries/create-delivery';
import { deliveryEditSchema, deliveryInputSchema } from '@/lib/deliveries/delivery-input';
import { editDelivery } from '@/lib/deliveries/edit-delivery';
import { listDeliveries } from '@/lib/deliveries/list-deliveries';
import { listDeliveriesQuery } from '@/lib/deliveries/delivery-schemas';
import { addEvent } from '@/lib/events/add-event';
import { eventData, eventsPageSchema, listEventsQuery } from '@/lib/events/event-schemas';
import { listEvents } from '@/lib/events/list-events';
import { failImport } from '@/lib/import-runs/fail-import';
import { claimImport } from '@/lib/import-runs/claim-import';
import { abortImport } from '@/lib/imports/abort-import';
import { deleteImportDeliveries } from '@/lib/imports/delete-import-deliveries';
import { rollBackSelectedRows } from '@/lib/imports/roll-back-rows';
import { cleanUps } from '@/lib/retention/clean-ups';
import { makeSender, sendBatch } from '@/lib/testing/make-batch';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;

beforeEach(async () => {
  shop = await makeShop();
});

async function eventsOf(tenantId = shop.tenantId, asked: Record<string, unknown> = {}) {
  const page = await listEvents(tenantId, listEventsQuery.parse(asked));
  for (const { type, data } of page.data) eventData[type].parse(data);
  return eventsPageSchema.parse(page);
}

const typesOf = async () => (await eventsOf()).data.map(({ type }) => type);

const test1 = (name: string) => ({
  tenantId: shop.tenantId,
  type: 'delivery.cancelled' as const,
  data: {
    ...{ delivery_id: '0192f0c1-7a00-7000-8000-000000000001', external_reference_id: name },
    ...{
      customer_id: shop.customerId,
      bulk_order_creation_id: null,
      status: 'cancelled' as const,
      version: 2,
    },
  },
});

const namesIn = (page: Awaited<ReturnType<typeof eventsOf>>) =>
  page.data.map(({ data }) => ('external_reference_id' in data ? data.external_reference_id : null));

describe('a cursor', () => {
  test('misses no event, although a transaction that began earlier commits later', async () => {
    const slow = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await slow.connect();
    onTestFinished(() => slow.end());
    await slow.query('BEGIN');
    await addEvent(slow as unknown as pg.PoolClient, test1('begun first'));

    await withTransaction((client) => addEvent(client, test1('committed first')));
    const before = await eventsOf();
    expect(namesIn(before)).toEqual(['committed first']);

    await slow.query('COMMIT');
    const after = await eventsOf(shop.tenantId, { after: before.next_after });
    expect(namesIn(after)).toEqual(['begun first']);
    expect(after.data[0]!.sequence).toBeGreaterThan(before.data[0]!.sequence);
  });

  test('sees each event once, however many read and write at the same time', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `event ${index}`);
    const readAll = async () => {
      const seen: string[] = [];
      for (let after = 0; seen.length < names.length;) {
        const page = await eventsOf(shop.tenantId, { after, limit: 7 });
        seen.push(...(namesIn(page) as string[]));
        after = page.next_after;
      }
      return seen;
    };
    const write = async (mine: string[]) => {
      for (const name of mine) await withTransaction((client) => addEvent(client, test1(name)));
    };
    const [one, other] = await Promise.all([
      readAll(),
      readAll(),
      write(names.slice(0, 20)),
      write(names.slice(20, 40)),
      write(names.slice(40)),
    ]);
    expect(one.toSorted()).toEqual(names.toSorted());
    expect(other).toEqual(one);
    const { data } = await eventsOf(shop.tenantId, { limit: 500 });
    expect(data.map(({ sequence }) => sequence)).toEqual(names.map((_, index) => index + 1));
  });

  test('passes what its types leave out, and says whether there is more', async () => {
    for (const name of ['a', 'b', 'c']) await withTransaction((client) => addEvent(client, test1(name)));
    const none = await eventsOf(shop.tenantId, { types: 'delivery.created, delivery.changed' });
    expect(none).toEqual({ data: [], next_after: 3, has_more: false });
    const first = await eventsOf(shop.tenantId, { types: 'delivery.cancelled', limit: 2 });
    expect(first).toMatchObject({ next_after: 2, has_more: true });
    expect(await eventsOf(shop.tenantId, { after: 3 })).toEqual({ data: [], next_after: 3, has_more: false });
    expect(listEventsQuery.safeParse({ types: 'delivery.lost' }).success).toBe(false);
  });

  test('is told when events were removed before it has seen them', async () => {
    for (const name of ['a', 'b', 'c']) await withTransaction((client) => addEvent(client, test1(name)));
    await eventsOf();
    await query(
      `UPDATE outbox_events SET created_at = now() - interval '31 days' WHERE tenant_id = $1 AND sequence < 3`,
      [shop.tenantId],
    );
    expect((await cleanUps.outbox_events()).removed).toBe(2);
    await expect(eventsOf(shop.tenantId, { after: 1 })).rejects.toMatchObject({
      code: 'events_expired',
      params: { oldest_sequence: 3 },
    });
    expect(namesIn(await eventsOf(shop.tenantId, { after: 2 }))).toEqual(['c']);
    expect(namesIn(await eventsOf())).toEqual(['c']);
  });

  test('sees nothing of another tenant', async () => {
    await withTransaction((client) => addEvent(client, test1('mine')));
    const other = await makeShop();
    expect(await eventsOf(other.tenantId)).toEqual({ data: [], next_after: 0, has_more: false });
  });
});

describe('what is told', () => {
  test('an import is one event with counts, whatever the number of its deliveries; its rollback another', async () => {
    const leased = await makeImport(shop, csvOf([...numberedRows('told', 3), { 'Recipient Name': '' }]));
    await runImport(leased);
    const [completed, ...rest] = (await eventsOf()).data;
    expect(rest).toEqual([]);
    expect(completed).toMatchObject({
      type: 'bulk_order_creation.completed',
      sequence: 1,
      tenant_id: shop.tenantId,
      data: {
        ...{ bulk_order_creation_id: leased.jobId, customer_id: shop.customerId, status: 'completed' },
        ...{ succeeded_records: 3, failed_records: 1, delivery_count: 3, dry_run: false },
      },
    });
    const on = { tenantId: shop.tenantId, jobId: leased.jobId, actorName: 'Dana' };
    await rollBackSelectedRows({ ...on, rowNumbers: [2] });
    await deleteImportDeliveries(on);
    await deleteImportDeliveries(on); // nothing is left, so that nothing has happened
    const { data } = await eventsOf(shop.tenantId, { after: 1 });
    expect(data).toMatchObject([
      { type: 'bulk_order_creation.rolled_back', data: { deleted_count: 1, rolled_back_at: null } },
      { type: 'bulk_order_creation.rolled_back', data: { deleted_count: 3 } },
    ]);
    expect(data[1]!.data).not.toMatchObject({ rolled_back_at: null });
  });

  test('failing and aborting an import', async () => {
    const failing = await makeImport(shop, csvOf(numberedRows('failing', 1)));
    await claimImport(failing);
    await failImport({ ...failing, code: 'file_missing' });
    const aborted = await makeImport(shop, csvOf(numberedRows('aborted', 1)));
    await abortImport({
      ...{ tenantId: shop.tenantId, jobId: aborted.jobId, actorName: 'Dana', language: 'en' },
    });
    expect((await eventsOf()).data).toMatchObject([
      { type: 'bulk_order_creation.failed', data: { status: 'failed', failure_code: 'file_missing' } },
      { type: 'bulk_order_creation.cancelled', data: { status: 'cancelled' } },
    ]);
  });

  test('a batch, and nothing when it is repeated', async () => {
    const sender = await makeSender(shop.tenantId);
    const batch = { batchId: 'NIGHT-1', targets: [{ externalId: '' }, { externalId: 'A', title: 'A' }] };
    const { importJobId } = await sendBatch(sender, batch);
    await sendBatch(sender, batch);
    expect((await eventsOf()).data).toMatchObject([
      {
        type: 'inbound_import_job.completed',
        data: {
          ...{ import_job_id: importJobId, source_system: 'test_erp', batch_id: 'NIGHT-1' },
          ...{ status: 'PartiallyFailed', total_items: 2, created_items: 1, rejected_items: 1 },
        },
      },
    ]);
  });

  test('each change of a delivery, without what is in it', async () => {
    const leased = await makeImport(shop, csvOf(numberedRows('life', 2)));
    await runImport(leased);
    const { data: deliveries } = await listDeliveries(shop.tenantId, listDeliveriesQuery.parse({}));
    const [one, other] = deliveries;
    const input = deliveryEditSchema.parse({ delivery_contact_name: 'Jane Secret' });
    const edit = { tenantId: shop.tenantId, deliveryId: one!.id, input, language: 'en' as const };
    await editDelivery(edit);
    await editDelivery(edit); // changes nothing
    await dispatchDelivery({ tenantId: shop.tenantId, deliveryId: one!.id });
    await cancelDelivery({ tenantId: shop.tenantId, deliveryId: other!.id, freeReference: false });
    expect(await typesOf()).toEqual([
      'bulk_order_creation.completed',
      'delivery.changed',
      'delivery.dispatched',
      'delivery.cancelled',
    ]);
    const { data } = await eventsOf(shop.tenantId, { types: 'delivery.changed' });
    expect(data[0]!.data).toMatchObject({
      ...{ delivery_id: one!.id, status: 'changed', version: 2, fields: ['delivery_contact_name'] },
      ...{ external_reference_id: one!.external_reference_id, bulk_order_creation_id: leased.jobId },
    });
    expect(JSON.stringify(data)).not.toContain('Jane Secret');
  });

  test('a delivery that is made alone; and none when the making fails', async () => {
    const input = deliveryInputSchema.parse({
      ...{ customer_id: shop.customerId, delivery_service_id: shop.deliveryServiceId },
      ...{ payer_type: 'sender', payment_method: 'wallet', external_reference_id: 'ONE' },
      ...{ pickup_full_address: 'Am Borsigturm 100', pickup_city: 'Berlin', pickup_country: 'DE' },
      ...{ pickup_latitude: 52.5823, pickup_longitude: 13.2885 },
      ...{ delivery_full_address: 'Musterweg 5', delivery_city: 'Essen', delivery_country: 'DE' },
      ...{ delivery_latitude: 51.4556, delivery_longitude: 7.0116 },
      ...{ delivery_contact_name: 'Jo Weber', delivery_contact_phone: '+4915112345678' },
    });
    const made = await createDelivery(shop.tenantId, input);
    await expect(createDelivery(shop.tenantId, input)).rejects.toMatchObject({
      code: 'external_reference_id_already_present',
    });
    expect((await eventsOf()).data).toMatchObject([
      {
        type: 'delivery.created',
        data: { delivery_id: made.id, external_reference_id: 'ONE', status: 'created', version: 1 },
      },
    ]);
  });
});
