import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { ClientActor } from '@/lib/actors/actor';
import { db } from '@/lib/db';
import type { BatchInput, BatchResult } from '@/lib/inbound/batch-schemas';
import { makeSender, sendBatch } from '@/lib/testing/make-batch';
import { makeTenant } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let sender: ClientActor;
beforeAll(async () => {
  sender = await makeSender(await makeTenant());
});

const sometimes = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 3 });

/** Few IDs, so that items collide; good and bad values of everything. */
const item = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record(
      {
        externalId: fc.constantFrom('A', 'B', 'C', 'D', 'E', ' A', '', 5, null),
        title: sometimes(fc.constantFrom('One', 'Two', '', null, 7, 'x'.repeat(201), 'nul \u0000')),
        address: sometimes(
          fc.record(
            {
              city: fc.constantFrom('Essen', '', null),
              country: fc.constantFrom('DE', 'France', 'Nowhere'),
              postalCode: fc.constantFrom('45127', '1', null),
              latitude: fc.constantFrom(51.45, 91, 0, null),
              longitude: fc.constantFrom(7.01, -181, null),
            },
            { requiredKeys: [] },
          ),
        ),
        planning: sometimes(
          fc.record(
            {
              routeDate: fc.constantFrom('2020-01-01', '2999-12-31', '2026-02-30', null),
              estimatedWorkMinutes: fc.constantFrom(0, 25, -1, 1.5),
              priority: fc.constantFrom('Low', 'High', 'Urgent'),
            },
            { requiredKeys: [] },
          ),
        ),
        businessValue: sometimes(fc.record({ expectedRevenue: fc.constantFrom(0.1, 2500, -1, 1e12) })),
        colour: sometimes(fc.constant('red')),
      },
      { requiredKeys: [] },
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
);

const batch = fc.record({
  operation: fc.constantFrom('create', 'update', 'upsert', 'cancel') as fc.Arbitrary<BatchInput['operation']>,
  targets: fc.array(item, { minLength: 1, maxLength: 12 }),
});

const countOf = (items: BatchResult['items'], status: string) =>
  items.filter((one) => one.status === status).length;

function expectCountersToAgree(result: BatchResult, sent: number) {
  const { items } = result;
  expect(items).toHaveLength(sent);
  expect(result).toMatchObject({
    totalItems: sent,
    createdItems: countOf(items, 'Created'),
    updatedItems: countOf(items, 'Updated'),
    cancelledItems: countOf(items, 'Cancelled'),
    rejectedItems: countOf(items, 'Rejected'),
    warningItems: items.filter((one) => one.status !== 'Rejected' && one.warnings.length > 0).length,
  });
  const { rejectedItems } = result;
  const status = rejectedItems === 0 ? 'Completed' : rejectedItems === sent ? 'Failed' : 'PartiallyFailed';
  expect(result.status).toBe(status);
}

async function expectStoredAsAnswered(result: BatchResult) {
  const { importJobId, items, ...counters } = result;
  const job = await db().inboundImportJob.findUniqueOrThrow({ where: { id: importJobId } });
  expect(job).toMatchObject(counters);
  const stored = await db().inboundImportJobItem.findMany({
    where: { importJobId },
    orderBy: { itemIndex: 'asc' },
  });
  expect(
    stored.map(({ externalId, status, targetId }) => [externalId, status, targetId && Number(targetId)]),
  ).toEqual(
    items.map((one) => [one.externalId, one.status, one.status === 'Rejected' ? null : one.targetId]),
  );
}

let runs = 0;

test('items, counters, targets and replays agree, whatever sequence of batches a source sends', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(batch, { minLength: 1, maxLength: 5 }), async (batches) => {
      const sourceSystem = `property_${++runs}`;
      const results: BatchResult[] = [];
      for (const [index, one] of batches.entries()) {
        const result = await sendBatch(sender, { ...one, sourceSystem, batchId: String(index) });
        expectCountersToAgree(result, one.targets.length);
        await expectStoredAsAnswered(result);
        results.push(result);
      }
      const accepted = results.flatMap(({ items }) => items).filter((one) => one.status !== 'Rejected');
      const targets = await db().target.findMany({ where: { tenantId: sender.tenantId, sourceSystem } });
      // Each target was created once, and all items with the same external ID refer to the same target.
      const created = accepted
        .filter(({ status }) => status === 'Created')
        .map(({ externalId }) => externalId);
      expect(created.toSorted()).toEqual(targets.map(({ externalId }) => externalId).toSorted());
      const idOf = new Map(targets.map(({ externalId, id }) => [externalId, Number(id)]));
      for (const one of accepted) expect(one.targetId).toBe(idOf.get(one.externalId));
      for (const [index, one] of batches.entries()) {
        expect(await sendBatch(sender, { ...one, sourceSystem, batchId: String(index) })).toEqual(
          results[index],
        );
      }
      expect(await db().inboundImportJob.count({ where: { sourceSystem } })).toBe(batches.length);
    }),
    { numRuns: 60 },
  );
});
