import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ClientActor } from '@/lib/actors/actor';
import { db, query } from '@/lib/db';
import { type BatchInput, batchResultSchema } from '@/lib/inbound/batch-schemas';
import { importBatch } from '@/lib/inbound/import-batch';
import * as store from '@/lib/inbound/store-batch';
import type { Language } from '@/lib/languages/language';
import { validated, makeSender, resultOf, sendBatch } from '@/lib/testing/make-batch';
import { goodTarget } from '@/lib/testing/sample-target';
import { makeTenant } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let sender: ClientActor;
let neighbour: ClientActor;

beforeAll(async () => {
  sender = await makeSender(await makeTenant('Own'));
  neighbour = await makeSender(await makeTenant('Other'));
});

let batches = 0;
let sourceSystem: string;

/** Each test has a source system of its own. */
beforeEach(() => {
  sourceSystem = `erp_${++batches}`;
});

const send = (batch: Partial<BatchInput>, from = sender) => sendBatch(from, { sourceSystem, ...batch });

const statusesOf = ({ items }: { items: { status: string }[] }) => items.map(({ status }) => status);

const targetsOf = (from = sender) =>
  db().target.findMany({ where: { tenantId: from.tenantId, sourceSystem }, orderBy: { id: 'asc' } });

const jobsOf = () => db().inboundImportJob.count({ where: { sourceSystem } });

describe('the API document', () => {
  const seedBatch = (): BatchInput =>
    JSON.parse(readFileSync('lib/testing/seed-batch.json', 'utf8')) as BatchInput;
  const asOf = async (batch: BatchInput, language: Language = 'en') =>
    resultOf(
      await importBatch({
        ...{ client: sender, batch: validated({ ...batch, sourceSystem }), language },
        now: new Date('2026-06-25T06:00:00Z'),
      }),
    );

  test('creates two targets from its example request', async () => {
    const result = await asOf(seedBatch());
    const [first, second] = await targetsOf();
    expect(JSON.stringify(result)).toBe(
      JSON.stringify({
        importJobId: result.importJobId,
        status: 'Completed',
        totalItems: 2,
        createdItems: 2,
        updatedItems: 0,
        cancelledItems: 0,
        rejectedItems: 0,
        warningItems: 0,
        items: [
          { externalId: 'DEL-2026-000918', status: 'Created', targetId: Number(first!.id), warnings: [] },
          { externalId: 'DEL-2026-000919', status: 'Created', targetId: Number(second!.id), warnings: [] },
        ],
      }),
    );
    expect(first).toMatchObject({
      title: 'Delivery to Rhein-Ruhr Medical Supply',
      street: 'Hachestrasse 12',
      postalCode: '45127',
      city: 'Essen',
      country: 'DE',
      priority: 'High',
      estimatedWorkMinutes: 25,
      routeDate: new Date('2026-06-25'),
      status: 'Active',
    });
    expect([first!.latitude, first!.longitude, first!.expectedRevenue].map(Number)).toEqual([
      51.4513, 7.0116, 2500,
    ]);
    expect(second!.expectedRevenue).toBeNull();
  });

  test('gets its example response to a partial failure, field for field', async () => {
    const batch = seedBatch();
    const result = await asOf({
      ...batch,
      targets: [...batch.targets, { externalId: '', title: 'Third' }],
    });
    const [first, second] = await targetsOf();
    expect(JSON.stringify(result, null, 2)).toBe(
      JSON.stringify(
        {
          importJobId: result.importJobId,
          status: 'PartiallyFailed',
          totalItems: 3,
          createdItems: 2,
          updatedItems: 0,
          cancelledItems: 0,
          rejectedItems: 1,
          warningItems: 0,
          items: [
            { externalId: 'DEL-2026-000918', status: 'Created', targetId: Number(first!.id), warnings: [] },
            { externalId: 'DEL-2026-000919', status: 'Created', targetId: Number(second!.id), warnings: [] },
            {
              externalId: '',
              status: 'Rejected',
              errorCode: 'missing_external_id',
              errorMessage: 'ExternalId is required.',
            },
          ],
        },
        null,
        2,
      ),
    );
    expect(Number.isInteger(result.importJobId)).toBe(true);
  });

  test('gets messages in the requested language, but the same codes', async () => {
    const result = await asOf({ ...seedBatch(), targets: [{ externalId: '' }] }, 'de');
    expect(result).toMatchObject({
      status: 'Failed',
      items: [{ errorCode: 'missing_external_id', errorMessage: 'ExternalId ist erforderlich.' }],
    });
  });
});

test('a rejected item rolls nothing back and keeps its payload', async () => {
  const result = await send({
    targets: [goodTarget('A'), { externalId: 'B', title: 'x\u0000\ud800' }, goodTarget('C')],
  });
  expect(result).toMatchObject({ status: 'PartiallyFailed', createdItems: 2, rejectedItems: 1 });
  expect((await targetsOf()).map(({ externalId }) => externalId)).toEqual(['A', 'C']);
  const [item] = await query<{ payload: string }>(
    'SELECT payload::text FROM inbound_import_job_items WHERE import_job_id = $1 AND item_index = 1',
    [result.importJobId],
  );
  expect(JSON.parse(item!.payload)).toEqual({ externalId: 'B', title: 'x\u0000\ud800' });
});

test('the first item with an external ID wins, even if it is itself bad', async () => {
  const result = await send({
    targets: [goodTarget('A'), goodTarget(' A ', { title: 'Second' }), { externalId: 'B' }, goodTarget('B')],
  });
  expect(result.items).toMatchObject([
    { externalId: 'A', status: 'Created' },
    { externalId: 'A', status: 'Rejected', errorCode: 'duplicate_external_id' },
    { externalId: 'B', status: 'Rejected', errorCode: 'missing_title' },
    { externalId: 'B', status: 'Rejected', errorCode: 'duplicate_external_id' },
  ]);
  expect((await targetsOf()).map(({ title }) => title)).toEqual(['Delivery A']);
});

test('create, update, upsert and cancel work in sequence', async () => {
  const item = goodTarget('A');
  const steps = [
    await send({ operation: 'update', targets: [item] }),
    await send({ operation: 'create', targets: [item] }),
    await send({ operation: 'create', targets: [item] }),
    await send({ operation: 'update', targets: [{ externalId: 'A', title: 'New' }] }),
    await send({
      operation: 'upsert',
      targets: [{ externalId: 'A', address: { city: 'Bochum' } }, goodTarget('B')],
    }),
    await send({ operation: 'cancel', targets: [{ externalId: 'A' }] }),
    await send({ operation: 'cancel', targets: [{ externalId: 'A' }, { externalId: 'Z' }] }),
  ];
  expect(steps.map(({ items }) => items)).toMatchObject([
    [{ status: 'Rejected', errorCode: 'target_not_found' }],
    [{ status: 'Created' }],
    [{ status: 'Rejected', errorCode: 'external_id_already_exists' }],
    [{ status: 'Updated', warnings: [] }],
    [{ status: 'Updated' }, { status: 'Created' }],
    [{ status: 'Cancelled', warnings: [] }],
    [{ status: 'Cancelled', warnings: [{ code: 'already_cancelled' }] }, { errorCode: 'target_not_found' }],
  ]);
  expect(steps.at(-1)).toMatchObject({ status: 'PartiallyFailed', cancelledItems: 1, warningItems: 1 });
  expect(await targetsOf()).toMatchObject([
    { externalId: 'A', title: 'New', city: 'Bochum', street: 'Hachestrasse 12', status: 'Cancelled' },
    { externalId: 'B', status: 'Active' },
  ]);
});

test('an update stores its changes; one that changes nothing leaves the target untouched', async () => {
  await send({ targets: [goodTarget('A', { businessValue: { expectedRevenue: 0.1 } })] });
  const [before] = await targetsOf();
  const again = await send({ targets: [goodTarget('A', { businessValue: { expectedRevenue: 0.1 } })] });
  expect(again.items).toMatchObject([{ status: 'Updated', warnings: [{ code: 'nothing_changed' }] }]);
  expect(await targetsOf()).toEqual([before]);
  const changed = await send({ operation: 'update', targets: [{ externalId: 'A', title: 'New' }] });
  const items = await db().inboundImportJobItem.findMany({ where: { importJobId: changed.importJobId } });
  expect(items).toMatchObject([
    { changes: [{ path: 'title', from: 'Delivery A', to: 'New' }], payload: null },
  ]);
  expect((await targetsOf())[0]!.updatedAt.getTime()).toBeGreaterThan(before!.updatedAt.getTime());
});

test('an external ID is unique within a tenant and source system', async () => {
  const [mine] = (await send({ operation: 'create', targets: [goodTarget('A')] })).items;
  const [theirs] = (await send({ operation: 'create', targets: [goodTarget('A')] }, neighbour)).items;
  const [other] = (
    await send({ operation: 'create', targets: [goodTarget('A')], sourceSystem: `${sourceSystem}_2` })
  ).items;
  expect([mine, theirs, other].map((item) => item?.status)).toEqual(['Created', 'Created', 'Created']);
  await send({ operation: 'cancel', targets: [{ externalId: 'A' }] }, neighbour);
  expect(await targetsOf()).toMatchObject([{ status: 'Active' }]);
  expect(await targetsOf(neighbour)).toMatchObject([{ status: 'Cancelled' }]);
});

describe('a repeated batch', () => {
  const targets = [
    goodTarget('A'),
    { externalId: 'B', address: { latitude: 91 } },
    goodTarget('C', { colour: 1 }),
  ];

  test('returns the first result, whatever has happened since', async () => {
    const first = await send({ batchId: 'X', targets });
    await send({ operation: 'cancel', targets: [{ externalId: 'A' }] });
    expect(await send({ batchId: 'X', targets })).toEqual(first);
    expect(await jobsOf()).toBe(2);
    expect(await targetsOf()).toMatchObject([{ status: 'Cancelled' }, { status: 'Active' }]);
  });

  test('is recognised by what was sent, even if this release validates it differently', async () => {
    const batch = { sourceSystem, batchId: 'X', operation: 'upsert' as const, targets };
    const first = await importBatch({ client: sender, batch: validated(batch), language: 'en' });
    // Another release: its checked items are others.
    const other = validated({
      ...batch,
      targets: [goodTarget('A', { title: 'Other' }), ...targets.slice(1)],
    });
    const { contentHashes } = validated(batch);
    const later = {
      ...validated(batch),
      ...{ items: other.items, contentHashes: { ...other.contentHashes, 2: contentHashes[2]! } },
    };
    const second = await importBatch({ client: sender, batch: later, language: 'en' });
    expect([first.isReplay, second.isReplay]).toEqual([false, true]);
    expect(resultOf(second)).toEqual(resultOf(first));
  });

  test('returns the first result even if it was stored with a hash of its checked items', async () => {
    const first = await send({ batchId: 'X', targets });
    const { contentHashes } = validated({ sourceSystem, batchId: 'X', operation: 'upsert', targets });
    await query('UPDATE inbound_import_jobs SET content_hash = $1, hash_version = DEFAULT WHERE id = $2', [
      contentHashes[1],
      first.importJobId,
    ]);
    expect(await send({ batchId: 'X', targets })).toEqual(first);
    await expect(send({ batchId: 'X', targets: targets.slice(1) })).rejects.toMatchObject({
      code: 'batch_id_conflict',
    });
  });

  test('is recognised with its names in another order and in another language', async () => {
    const options = { client: sender, language: 'en' as const };
    const batch = { sourceSystem, batchId: 'X', operation: 'upsert' as const };
    const first = await importBatch({
      ...options,
      batch: validated({
        ...batch,
        targets: [
          { externalId: 'A', title: 'T', colour: { hue: 1, tone: [2, 3] }, size: 4 },
          { externalId: 'B', address: 'none', planning: 5 },
        ],
      }),
    });
    const second = await importBatch({
      ...{ ...options, language: 'fr' },
      batch: validated({
        ...batch,
        targets: [
          { size: 4, colour: { tone: [2, 3], hue: 1 }, title: 'T', externalId: 'A' },
          { planning: 5, address: 'none', externalId: 'B' },
        ],
      }),
    });
    expect([first.isReplay, second.isReplay]).toEqual([false, true]);
    expect(resultOf(second).importJobId).toBe(resultOf(first).importJobId);
    expect(JSON.stringify(resultOf(second))).toContain('Latitude et longitude');
  });

  test.each([
    ['an item more', { targets: [...targets, goodTarget('D')] }],
    ['another order', { targets: targets.toReversed() }],
    ['another value', { targets: [goodTarget('A', { title: 'Other' }), ...targets.slice(1)] }],
    [
      'another value of an unknown field',
      { targets: [...targets.slice(0, 2), goodTarget('C', { colour: 2 })] },
    ],
    ['another operation', { operation: 'create' as const }],
  ])('with %s is a conflict', async (_, changes) => {
    const first = await send({ batchId: 'X', targets });
    await expect(send({ ...{ batchId: 'X', targets }, ...changes })).rejects.toMatchObject({
      code: 'batch_id_conflict',
      params: { batch_id: 'X', import_job_id: first.importJobId },
    });
    expect(await jobsOf()).toBe(1);
  });

  test('is a different batch for another tenant or source system', async () => {
    const first = await send({ batchId: 'X', targets });
    const second = await send({ batchId: 'X', targets: [goodTarget('A')] }, neighbour);
    expect(second.importJobId).not.toBe(first.importJobId);
  });
});

describe('races', () => {
  test('the same batch sent many times at once is processed once', async () => {
    const results = await Promise.all(
      Array.from({ length: 20 }, () =>
        send({ batchId: 'X', targets: [goodTarget('A'), { externalId: '' }] }),
      ),
    );
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    expect(await jobsOf()).toBe(1);
    expect(await targetsOf()).toHaveLength(1);
  });

  test('batches that race for the same external IDs create each once, whatever their order', async () => {
    const ids = Array.from({ length: 200 }, (_, index) => `A-${index}`);
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        send({
          operation: 'create',
          targets: (index % 2 ? ids : ids.toReversed()).map((id) => goodTarget(id)),
        }),
      ),
    );
    expect(results.map(({ createdItems }) => createdItems).toSorted((a, b) => b - a)).toEqual([
      200, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ]);
    expect(await targetsOf()).toHaveLength(200);
  });

  test('two processes do not decide about one source at once', async () => {
    // Bypasses the turns of this process, leaving only the database's lock.
    const order: string[] = [];
    const { withTransaction } = await import('@/lib/db');
    const owner = { tenantId: sender.tenantId, sourceSystem };
    await send({ targets: [goodTarget('A')] });
    let ended = 0;
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const first = withTransaction(async (client) => {
      await store.lockSource(client, owner);
      order.push('first holds');
      await held;
      order.push('first ends');
      ended = Date.now();
    });
    await vi.waitFor(() => expect(order).toEqual(['first holds']));
    const targets = [goodTarget('A', { title: 'Changed' }), goodTarget('B')];
    const second = send({ targets }).then(() => order.push('second'));
    await vi.waitFor(async () => {
      const waiting = await query(
        `SELECT 1 FROM pg_locks WHERE NOT granted AND locktype = 'advisory'
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      );
      expect(waiting).toHaveLength(1);
    });
    release();
    await Promise.all([first, second]);
    expect(order).toEqual(['first holds', 'first ends', 'second']);
    // The second transaction began before the first ended; `updatedAt` tells when it wrote.
    for (const { updatedAt } of await targetsOf()) expect(updatedAt.getTime()).toBeGreaterThanOrEqual(ended);
  });
});

test.each(['insertTargets', 'insertJob', 'insertItems'] as const)(
  'a batch that breaks off after %s leaves nothing, and the same request completes it',
  async (step) => {
    const batch = { batchId: 'X', targets: [goodTarget('A'), { externalId: 'A' }, goodTarget('B')] };
    const original = store[step] as (...args: unknown[]) => Promise<unknown>;
    const broken = vi.spyOn(store, step).mockImplementation((async (...args: unknown[]) => {
      await original(...args);
      throw new Error('simulated crash');
    }) as never);
    await expect(send(batch)).rejects.toThrow('simulated crash');
    broken.mockRestore();
    expect(await targetsOf()).toEqual([]);
    expect(await jobsOf()).toBe(0);
    expect(await send(batch)).toMatchObject({ createdItems: 2, rejectedItems: 1 });
  },
);

test('10,000 items take a handful of statements, plus one for every 500 targets', async () => {
  const { default: pg } = await import('pg');
  const count = async (targets: unknown[]) => {
    const statements = vi.spyOn(pg.Client.prototype, 'query');
    const result = await send({ targets });
    const made = statements.mock.calls.length;
    statements.mockRestore();
    expect(batchResultSchema.parse(result).items).toHaveLength(targets.length);
    return made;
  };
  const one = await count([goodTarget('one'), { externalId: '' }]);
  const many = await count(Array.from({ length: 10_000 }, (_, index) => goodTarget(`many-${index}`)));
  const updated = await count(
    Array.from({ length: 10_000 }, (_, index) => goodTarget(`many-${index}`, { title: `New ${index}` })),
  );
  expect(one).toBeLessThan(13);
  expect(many).toBe(one + 10_000 / 500 - 1);
  expect(updated).toBe(many);
  expect((await targetsOf()).map(({ title }) => title)).toContain('New 9999');
});

test('a batch of more than 10,000 targets is refused, and nothing is stored', async () => {
  const targets = Array.from({ length: 10_001 }, (_, index) => goodTarget(`A-${index}`));
  await expect(send({ targets })).rejects.toMatchObject({
    code: 'batch_too_large',
    details: { limit_targets: 10_000, limit_bytes: 10_485_760 },
  });
  expect(await jobsOf()).toBe(0);
});

test('the batch status follows from its items', async () => {
  expect(statusesOf(await send({ targets: [goodTarget('A')] }))).toEqual(['Created']);
  expect((await send({ targets: [{ externalId: 'B' }] })).status).toBe('Failed');
  expect((await send({ targets: [{ externalId: 'C' }, goodTarget('D')] })).status).toBe('PartiallyFailed');
});
