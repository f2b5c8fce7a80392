import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ClientActor } from '@/lib/actors/actor';
import { db } from '@/lib/db';
import { type BatchInput, batchAnswerSchema } from '@/lib/inbound/batch-schemas';
import { importBatch } from '@/lib/inbound/import-batch';
import { hashSentBatch } from '@/lib/inbound/hash-batch';
import { makeSender, resultOf, sendBatch, validated } from '@/lib/testing/make-batch';
import { goodTarget } from '@/lib/testing/sample-target';
import { makeTenant } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';
import { lookUpTargets } from '@/lib/targets/look-up-targets';
import { listTargets } from '@/lib/targets/list-targets';
import { listTargetsQuery } from '@/lib/targets/target-schemas';

useTestDatabase();

const day = '2030-06-25';
let sender: ClientActor;
let batches = 0;
let sourceSystem: string;

beforeAll(async () => {
  sender = await makeSender(await makeTenant('Own'));
});

/** Each test has a source system of its own. */
beforeEach(() => {
  sourceSystem = `erp_${++batches}`;
});

const send = (batch: Partial<BatchInput>) => sendBatch(sender, { sourceSystem, ...batch });

const planned = (externalId: string, routeDate = day) => goodTarget(externalId, { planning: { routeDate } });

const targetsOf = () => db().target.findMany({ where: { sourceSystem }, orderBy: { externalId: 'asc' } });

const codesOf = (result: { items: object[] }) =>
  result.items.map((item) => {
    const { status, errorCode, warnings } = item as {
      status: string;
      errorCode?: string;
      warnings?: { code: string }[];
    };
    return [status, ...(errorCode ? [errorCode] : []), ...(warnings ?? []).map(({ code }) => code)].join(' ');
  });

describe('a batch that is only tried', () => {
  test('is answered like a real one, and nothing of it is kept', async () => {
    await send({ targets: [goodTarget('A')] });
    const before = await targetsOf();
    const targets = [goodTarget('A', { title: 'New' }), goodTarget('B'), { externalId: 'C' }];
    for (const named of [{ validateOnly: true }, { validate_only: true }]) {
      const tried = await send({ batchId: 'TRY', targets, ...named });
      expect(batchAnswerSchema.safeParse(tried).success).toBe(true);
      expect(tried).toMatchObject({
        ...{ importJobId: null, validateOnly: true, status: 'PartiallyFailed' },
        ...{ totalItems: 3, createdItems: 1, updatedItems: 1, rejectedItems: 1 },
        items: [
          { externalId: 'A', status: 'Updated', targetId: Number(before[0]!.id) },
          { externalId: 'B', status: 'Created', targetId: null },
          { externalId: 'C', status: 'Rejected', errorCode: 'missing_title' },
        ],
      });
    }
    expect(await targetsOf()).toEqual(before);
    expect(await db().inboundImportJob.count({ where: { sourceSystem } })).toBe(1);
    expect(await db().auditEvent.count({ where: { subjectName: 'TRY' } })).toBe(0);
    const real = await send({ batchId: 'TRY', targets });
    expect(real).toMatchObject({ createdItems: 1, updatedItems: 1, rejectedItems: 1 });
    expect(real.importJobId).toBeGreaterThan(0);
  });

  test('is answered with the first result if the batch was taken in before', async () => {
    const first = await send({ batchId: 'B', targets: [goodTarget('A')] });
    expect(await send({ batchId: 'B', targets: [goodTarget('A')], validateOnly: true })).toEqual(first);
    await expect(
      send({ batchId: 'B', targets: [goodTarget('Z')], validateOnly: true }),
    ).rejects.toMatchObject({
      code: 'batch_id_conflict',
    });
  });

  test('a large one leaves nothing either', async () => {
    const targets = Array.from({ length: 600 }, (_, number) => goodTarget(`L${number}`));
    const tried = await send({ targets, validateOnly: true });
    expect(tried).toMatchObject({ createdItems: 600, importJobId: null });
    expect(await targetsOf()).toEqual([]);
  });
});

describe('sourceVersion', () => {
  test('a late item does not win, whichever operation it has', async () => {
    await send({ targets: [goodTarget('A', { title: 'Ninth', sourceVersion: 9 })] });
    for (const operation of ['upsert', 'update', 'cancel'] as const) {
      const late = await send({
        operation,
        targets: [goodTarget('A', { title: 'Eighth', sourceVersion: 8 })],
      });
      expect(codesOf(late)).toEqual(['Rejected stale_update']);
    }
    expect(await targetsOf()).toMatchObject([{ title: 'Ninth', sourceVersion: '9', status: 'Active' }]);
    // Numbers are compared as numbers; the same version may come again, and items without one still change it.
    const next = await send({ targets: [goodTarget('A', { title: 'Tenth', sourceVersion: 10 })] });
    expect(codesOf(next)).toEqual(['Updated']);
    expect(
      codesOf(await send({ targets: [goodTarget('A', { title: 'Again', sourceVersion: 10 })] })),
    ).toEqual(['Updated']);
    expect(codesOf(await send({ targets: [goodTarget('A', { title: 'Plain' })] }))).toEqual(['Updated']);
    expect(await targetsOf()).toMatchObject([{ title: 'Plain', sourceVersion: '10' }]);
  });

  test('moments are compared as moments, and not with numbers', async () => {
    await send({ targets: [goodTarget('A', { sourceVersion: '2026-06-25T08:00:00+02:00' })] });
    const send1 = (sourceVersion: unknown) =>
      send({ targets: [goodTarget('A', { title: String(sourceVersion), sourceVersion })] });
    expect(codesOf(await send1('2026-06-25T05:59:59Z'))).toEqual(['Rejected stale_update']);
    expect(codesOf(await send1(5))).toEqual(['Rejected source_version_of_other_kind']);
    for (const bad of [-1, 1.5, '5', '2026-06-25', true, 2 ** 53])
      expect(codesOf(await send1(bad))[0]).toMatch(/^Rejected (invalid_source_version|invalid_type)$/);
    expect(codesOf(await send1('2026-06-25T06:00:00.001Z'))).toEqual(['Updated']);
  });

  test('of the batch is that of every item without one; a new version of the same is no change', async () => {
    await send({
      sourceVersion: 3 as never,
      targets: [goodTarget('A'), goodTarget('B', { sourceVersion: 7 })],
    });
    expect((await targetsOf()).map((target) => target.sourceVersion)).toEqual(['3', '7']);
    const again = await send({ sourceVersion: 5 as never, targets: [goodTarget('A'), goodTarget('B')] });
    expect(codesOf(again)).toEqual(['Updated nothing_changed', 'Rejected stale_update']);
    expect((await targetsOf()).map((target) => target.sourceVersion)).toEqual(['5', '7']);
  });
});

describe('a complete batch', () => {
  const complete = { complete: true, scope: { routeDate: day } };

  test('cancels what it no longer names of that day, lists and counts it, and says so again', async () => {
    await send({ targets: [planned('A'), planned('B'), planned('C'), planned('OTHER', '2030-06-26')] });
    await sendBatch(sender, { sourceSystem: `${sourceSystem}_2`, targets: [planned('FOREIGN')] });
    const batch = { batchId: 'NIGHT', ...complete, targets: [planned('B'), planned('C'), planned('D')] };
    const result = await send(batch);
    expect(result).toMatchObject({
      ...{ status: 'Completed', totalItems: 4, createdItems: 1, updatedItems: 2, cancelledItems: 1 },
      complete: { routeDate: day, done: true, cancelledItems: 1 },
    });
    expect(codesOf(result).at(-1)).toBe('Cancelled no_longer_named');
    expect(result.items.at(-1)).toMatchObject({ externalId: 'A' });
    const cancelled = (await targetsOf()).filter(({ status }) => status === 'Cancelled');
    expect(cancelled.map(({ externalId }) => externalId)).toEqual(['A']);
    expect(await db().target.count({ where: { sourceSystem: `${sourceSystem}_2`, status: 'Active' } })).toBe(
      1,
    );
    expect(await send(batch)).toEqual(result);
    expect(await db().inboundImportJobItem.count({ where: { targetId: cancelled[0]!.id } })).toBe(2);
    await expect(send({ ...batch, complete: false })).rejects.toMatchObject({ code: 'batch_id_conflict' });
  });

  test('cancels nothing if an item is rejected, and says so', async () => {
    await send({ targets: [planned('A'), planned('B')] });
    const result = await send({ ...complete, targets: [planned('A'), { externalId: 'X' }] });
    expect(result).toMatchObject({
      ...{ status: 'PartiallyFailed', cancelledItems: 0 },
      complete: { done: false, cancelledItems: 0 },
    });
    expect((await targetsOf()).map(({ status }) => status)).toEqual(['Active', 'Active']);
  });

  test('is refused as a whole if it would cancel more than half, or than was allowed', async () => {
    await send({ targets: ['A', 'B', 'C', 'D'].map((id) => planned(id)) });
    const mistaken = { ...complete, targets: [planned('A')] };
    await expect(send(mistaken)).rejects.toMatchObject({
      code: 'complete_cancels_too_many',
      params: { count: 3, active: 4, limit: 2 },
    });
    await expect(send({ ...mistaken, completeMaxCancelled: 2 })).rejects.toMatchObject({
      code: 'complete_cancels_too_many',
    });
    expect(await db().inboundImportJob.count({ where: { sourceSystem } })).toBe(1);
    const meant = await send({ ...mistaken, completeMaxCancelled: 3, validateOnly: true });
    expect(meant).toMatchObject({ importJobId: null, cancelledItems: 3 });
    expect((await targetsOf()).every(({ status }) => status === 'Active')).toBe(true);
    expect(await send({ ...mistaken, completeMaxCancelled: 3 })).toMatchObject({ cancelledItems: 3 });
  });

  test('that comes late leaves what is newer', async () => {
    await send({
      targets: [
        goodTarget('NEW', { planning: { routeDate: day }, sourceVersion: 9 }),
        goodTarget('OLD', { planning: { routeDate: day }, sourceVersion: 2 }),
        goodTarget('MOMENT', { planning: { routeDate: day }, sourceVersion: '2026-06-25T06:00:00Z' }),
        planned('NONE'),
      ],
    });
    await send({ ...complete, sourceVersion: 5 as never, targets: [planned('X')], completeMaxCancelled: 9 });
    const active = (await targetsOf()).filter(({ status }) => status === 'Active');
    expect(active.map(({ externalId }) => externalId)).toEqual(['MOMENT', 'NEW', 'X']);
  });

  test('needs a scope, and an upsert', () => {
    const base = { sourceSystem, batchId: 'B', targets: [planned('A')], complete: true };
    const refused = (batch: object) => () => validated(batch as BatchInput);
    expect(refused({ ...base, operation: 'upsert' })).toThrow();
    expect(refused({ ...base, operation: 'update', scope: { routeDate: day } })).toThrow();
    expect(refused({ ...base, operation: 'upsert', scope: { routeDate: day } })).not.toThrow();
  });
});

test('metadata: keys that are left out stay, null and blank remove them, null in place of all removes all', async () => {
  await send({
    targets: [goodTarget('A', { metadata: { order: ' 47"11\t', depot: 'Ess\\en', __proto__x: '1' } })],
  });
  expect(await targetsOf()).toMatchObject([
    { metadata: { order: '47"11', depot: 'Ess\\en', __proto__x: '1' } },
  ]);
  const changed = await send({
    targets: [goodTarget('A', { metadata: { order: '12', depot: null, __proto__x: ' ' } })],
  });
  expect(codesOf(changed)).toEqual(['Updated']);
  expect(await targetsOf()).toMatchObject([{ metadata: { order: '12' } }]);
  const [item] = await db().inboundImportJobItem.findMany({ where: { importJobId: changed.importJobId } });
  expect(item!.changes).toEqual([
    { path: 'metadata.__proto__x', from: '1', to: null },
    { path: 'metadata.depot', from: 'Ess\\en', to: null },
    { path: 'metadata.order', from: '47"11', to: '12' },
  ]);
  expect(codesOf(await send({ targets: [goodTarget('A')] }))).toEqual(['Updated nothing_changed']);
  expect(await targetsOf()).toMatchObject([{ metadata: { order: '12' } }]);
  await send({ targets: [goodTarget('A', { metadata: null })] });
  expect(await targetsOf()).toMatchObject([{ metadata: null }]);
});

test('metadata within its limits only, counted after the change', async () => {
  const keys = (count: number, prefix = 'k') =>
    Object.fromEntries(Array.from({ length: count }, (_, number) => [`${prefix}${number}`, 'x']));
  const result = await send({
    targets: [
      goodTarget('FULL', { metadata: keys(50) }),
      goodTarget('B', { metadata: keys(51) }),
      goodTarget('C', { metadata: { ['k'.repeat(41)]: 'x' } }),
      goodTarget('D', { metadata: { k: 'x'.repeat(501) } }),
      goodTarget('E', { metadata: { k: 5 } }),
      goodTarget('F', { metadata: [] }),
      goodTarget('G', { metadata: { 'a\u0000': 'x' } }),
      goodTarget('H', { metadata: { ['k'.repeat(40)]: 'x'.repeat(500) } }),
    ],
  });
  expect(codesOf(result)).toEqual([
    ...[
      'Created',
      'Rejected too_many_metadata_keys',
      'Rejected invalid_metadata_key',
      'Rejected text_too_long',
    ],
    ...['Rejected invalid_type', 'Rejected invalid_type', 'Rejected invalid_metadata_key', 'Created'],
  ]);
  const more = await send({ targets: [goodTarget('FULL', { metadata: { another: 'x' } })] });
  expect(codesOf(more)).toEqual(['Rejected too_many_metadata_keys']);
});

test('targets are found by their metadata and looked up by their external IDs, within the tenant', async () => {
  await send({
    targets: [
      goodTarget('A', { metadata: { order: '4711' } }),
      goodTarget('B', { metadata: { order: '4712' } }),
    ],
  });
  const other = await makeSender(await makeTenant('Other'));
  await sendBatch(other, {
    sourceSystem,
    targets: [goodTarget('A', { metadata: { order: '4711' } }), goodTarget('C')],
  });
  const query = listTargetsQuery.parse({ metadataKey: 'order', metadataValue: '4711', sourceSystem });
  expect((await listTargets(sender.tenantId, query)).data.map(({ externalId }) => externalId)).toEqual(['A']);
  const found = await lookUpTargets(sender.tenantId, { sourceSystem, externalIds: ['C', ' B ', 'A', 'A'] });
  expect(found.data.map(({ externalId, metadata }) => [externalId, metadata])).toEqual([
    ['A', { order: '4711' }],
    ['B', { order: '4712' }],
  ]);
  expect(found.notFound).toEqual(['C']);
});

test('a batch without these additions has the hash that it always had', async () => {
  const targets = [goodTarget('A')];
  expect(hashSentBatch({ operation: 'upsert', targets, complete: false })).toBe(
    hashSentBatch({ operation: 'upsert', targets }),
  );
  expect(hashSentBatch({ operation: 'upsert', targets: [{ externalId: 'A' }] })).toBe(
    '93b6f082512fd0ab8a9bb2a93ddcf9daac8003ae921ffa02db358fdb248733ed',
  );
  const answer = resultOf(
    await importBatch({
      ...{ client: sender, language: 'en' },
      batch: validated({ sourceSystem, batchId: 'X', operation: 'upsert', targets }),
    }),
  );
  expect(Object.keys(answer)).not.toContain('complete');
});
