import { beforeAll, expect, test } from 'vitest';
import type { ClientActor } from '@/lib/actors/actor';
import { listTargetHistory } from '@/lib/targets/list-target-history';
import { makeSender, sendBatch } from '@/lib/testing/make-batch';
import { goodTarget } from '@/lib/testing/sample-target';
import { makeTenant } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let sender: ClientActor;
let targetId: number;
const history = (options: { language?: 'en' | 'de'; page?: number; limit?: number } = {}) =>
  listTargetHistory({
    ...{ tenantId: sender.tenantId, targetId, language: 'en', page: 1, limit: 20 },
    ...options,
  });

beforeAll(async () => {
  const tenantId = await makeTenant();
  sender = await makeSender(tenantId, 'Night run');
  const other = await makeSender(tenantId, 'Day run');
  const first = goodTarget('H-1', { businessValue: { expectedRevenue: 0.1 } });
  const send = (
    who: ClientActor,
    batchId: string,
    operation: 'create' | 'update' | 'upsert' | 'cancel',
    target: unknown,
  ) => sendBatch(who, { batchId, operation, targets: [goodTarget('H-0'), target, goodTarget('H-2')] });
  const { items } = await send(sender, 'one', 'create', first);
  targetId = items[1]!.status === 'Rejected' ? 0 : items[1]!.targetId;
  await send(other, 'two', 'update', {
    externalId: 'H-1',
    title: 'Another title',
    address: { latitude: 51.46, postalCode: 'nonsense' },
    planning: { routeDate: '2020-02-29' },
    businessValue: { expectedRevenue: null },
    colour: 'red',
  });
  await send(sender, 'three', 'create', first); // rejected: it already exists
  await send(sender, 'four', 'cancel', { externalId: 'H-1' });
  await send(sender, 'five', 'cancel', { externalId: 'H-1' });
  // A target with the same ID from another source system has its own history.
  await sendBatch(sender, { batchId: 'six', sourceSystem: 'wms', targets: [first] });
});

test('lists the batches that created or changed the target, latest first, each with its client', async () => {
  const { data, paging } = await history();
  expect(paging).toEqual({ page: 1, limit: 20, total: 4, totalPages: 1 });
  expect(data.map((entry) => [entry.batchId, entry.operation, entry.status, entry.client.name])).toEqual([
    ['five', 'cancel', 'Cancelled', 'Night run'],
    ['four', 'cancel', 'Cancelled', 'Night run'],
    ['two', 'update', 'Updated', 'Day run'],
    ['one', 'create', 'Created', 'Night run'],
  ]);
  expect(data.at(-1)!.client.clientId).toBe(sender.clientId);
});

test('lists each change with its old and new value', async () => {
  const { data } = await history();
  const changes = new Map(
    data.find(({ batchId }) => batchId === 'two')!.changes.map((change) => [change.path, change]),
  );
  expect(Object.fromEntries(changes)).toEqual({
    title: { path: 'title', from: 'Delivery H-1', to: 'Another title' },
    'address.postalCode': { path: 'address.postalCode', from: '45127', to: 'nonsense' },
    'address.latitude': { path: 'address.latitude', from: 51.4513, to: 51.46 },
    'planning.routeDate': { path: 'planning.routeDate', from: null, to: '2020-02-29' },
    'businessValue.expectedRevenue': { path: 'businessValue.expectedRevenue', from: 0.1, to: null },
  });
  expect(data.filter(({ batchId }) => batchId !== 'two').flatMap((entry) => entry.changes)).toEqual([]);
});

test('gives warnings in the requested language', async () => {
  const warningsOf = async (language: 'en' | 'de') =>
    (await history({ language })).data.map(({ batchId, warnings }) => ({ batchId, warnings }));
  const english = await warningsOf('en');
  expect(
    english.map(({ batchId, warnings }) => [batchId, warnings.map(({ code }) => code).toSorted()]),
  ).toEqual([
    ['five', ['already_cancelled']],
    ['four', []],
    ['two', ['postal_code_mismatch', 'route_date_in_past', 'unknown_fields']],
    ['one', []],
  ]);
  const past = (entries: typeof english) =>
    entries.flatMap(({ warnings }) => warnings).find(({ code }) => code === 'route_date_in_past');
  expect(past(english)).toMatchObject({
    path: 'planning.routeDate',
    message: 'The route date 2020-02-29 is in the past.',
  });
  expect(past(await warningsOf('de'))?.message).toContain('Vergangenheit');
});

test('is paginated', async () => {
  const pages = await Promise.all([1, 2, 3].map((page) => history({ page, limit: 3 })));
  expect(pages.map(({ data }) => data.map(({ batchId }) => batchId))).toEqual([
    ['five', 'four', 'two'],
    ['one'],
    [],
  ]);
  expect(pages[1]!.paging).toEqual({ page: 2, limit: 3, total: 4, totalPages: 2 });
});
