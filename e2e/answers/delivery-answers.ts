import { randomUUID } from 'node:crypto';
import { csvOf } from '@/lib/testing/sample-orders';
import { goodTarget } from '@/lib/testing/sample-target';
import { makeBatch } from '../batch-over-api';
import { sampleDelivery, type Scratch } from './scratch';

/** Deliveries, what they refer to, targets, and whom the data is about: each operation once, with success. */

const streams = ['application/x-ndjson', 'text/csv'];
const address = { full_address: 'Hachestraße 12', city: 'Essen', country: 'DE' };
const depot = { code: 'DEPOT', ...address, latitude: 51.4513, longitude: 7.0116 };

export async function deliveryAnswers(scratch: Scratch): Promise<void> {
  await changeDeliveries(scratch);
  await keepPlaces(scratch);
  await readCustomers(scratch);
  await sendTargets(scratch);
  await findConsignee(scratch);
}

async function changeDeliveries({ call, owner }: Scratch) {
  const create = async () => {
    const json = sampleDelivery(owner, { external_reference_id: randomUUID(), metadata: { shop: '7' } });
    return (await call<{ id: string }>('createDelivery', 201, { json })).json.id;
  };
  const path = { deliveryId: await create() };
  await call('getDelivery', 200, { path });
  await call('updateDelivery', 200, {
    path,
    json: { delivery_contact_name: 'Jo Winter', cod_amount: '12.50' },
  });
  await call('dispatchDelivery', 200, { path });
  await call('getDeliveryHistory', 200, { path });
  await call('cancelDelivery', 200, { path: { deliveryId: await create() } });
  await call('listDeliveries', 200);
  await call('listDeliveries', 200, { query: { updated_since: '2026-01-01T00:00:00Z' } });
  for (const accept of streams) await call('listDeliveries', 200, { headers: { accept } });
  await call('countDeliveries', 200);
  await call('findExistingReferences', 200, { json: { external_reference_ids: ['R-1'] } });
  await call('findLookAlikes', 200, {
    json: {
      customer_id: owner.customer_id,
      orders: [
        {
          ...{ delivery_full_address: 'Musterweg 5', delivery_city: 'Essen', delivery_country: 'DE' },
          ...{ delivery_contact_name: 'Jo Weber', delivery_date: null },
        },
      ],
    },
  });
}

async function keepPlaces({ call, owner }: Scratch) {
  const { json: place } = await call<{ id: string }>('createPlace', 201, { json: depot });
  const path = { placeId: place.id };
  await call('upsertPlaces', 200, { json: { places: [depot, { code: 'NOWHERE' }] } });
  await call('listPlaces', 200);
  await call('getAddressBook', 200);
  await call('getPlace', 200, { path });
  await call('updatePlace', 200, { path, json: { name: 'The depot' } });
  const customer = { customerId: owner.customer_id };
  await call('updateCustomer', 200, { path: customer, json: { default_pickup_place_id: place.id } });
  await call('updateCustomer', 200, { path: customer, json: { default_pickup_place_id: null } });
  await call('archivePlace', 204, { path });
  await call('setAddressPoints', 200, {
    json: { points: [{ ...address, latitude: 51.4612, longitude: 6.9927, accuracy_m: 15 }] },
  });
  await call('lookUpAddressPoints', 200, { json: { addresses: [address] } });
}

async function readCustomers({ call, owner }: Scratch) {
  const path = { customerId: owner.customer_id };
  await call('listCustomers', 200);
  await call('listDeliveryServices', 200);
  await call('listBadRowShares', 200);
  await call('getCustomerBadRows', 200, { path });
  await call('getLastImport', 200, { path });
}

async function sendTargets({ call }: Scratch) {
  const batch = makeBatch({
    targets: [
      goodTarget('T-1', { metadata: { shop: '7' } }),
      { externalId: '', title: 'Nobody’s' },
      { externalId: 'T-2', title: 'Warned', planning: { routeDate: '2020-01-01' } },
    ],
  });
  const { json: done } = await call<{ importJobId: number; items: { targetId: number }[] }>(
    'importTargetBatch',
    200,
    { json: batch },
  );
  await call('importTargetBatch', 200, { json: { ...batch, batchId: 'TRIED', validateOnly: true } });
  const { json: waiting } = await call<{ importJobId: number }>('importTargetBatch', 202, {
    json: { ...batch, batchId: 'LATER' },
    headers: { prefer: 'respond-async' },
  });
  const path = { importJobId: String(done.importJobId) };
  await call('listBatches', 200);
  await call('getBatch', 200, { path });
  await call('getBatch', 200, { path: { importJobId: String(waiting.importJobId) } });
  await call('listBatchItems', 200, { path });
  const target = { targetId: String(done.items[0]!.targetId) };
  await call('getTarget', 200, { path: target });
  await call('getTargetHistory', 200, { path: target });
  await call('listTargets', 200);
  await call('listTargets', 200, { query: { updatedSince: '2026-01-01T00:00:00Z' } });
  for (const accept of streams) await call('listTargets', 200, { headers: { accept } });
  await call('countTargets', 200);
  await call('lookUpTargets', 200, {
    json: { sourceSystem: batch.sourceSystem, externalIds: ['T-1', 'none'] },
  });
  await call('listSourceSystems', 200);
}

async function findConsignee({ call, startImport, untilEnded }: Scratch) {
  const name = 'Zora Quill';
  const jobId = await startImport(
    csvOf([
      { 'Recipient Name': name, Reference: randomUUID() },
      { 'Recipient Name': name, 'Drop Lat': '252' },
    ]),
  );
  await untilEnded(jobId);
  await call('importTargetBatch', 200, {
    json: makeBatch({ targets: [goodTarget('ZORA', { title: `Delivery to ${name}` })] }),
  });
  for (const operation of ['lookUpConsignee', 'exportConsignee', 'eraseConsignee'])
    await call(operation, 200, { as: 'admin', json: { name } });
}
