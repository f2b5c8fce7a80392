import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { db, query, withTransaction } from '@/lib/db';
import { errorResponse } from '@/lib/http/error-response';
import { failureOf, nameFaults } from '@/lib/import-runs/name-faults';
import { closeWorkers, planInWorker } from '@/lib/import-files/order-worker-pool';
import { isStorageFull } from '@/lib/faults/storage-full';
import { csvOf, numberedRows, sampleMappings } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';

useTestDatabase();
vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterAll(async () => {
  vi.restoreAllMocks();
  await closeWorkers();
});

const withCode = (code: string) => Object.assign(new Error(`${code}: write`), { code });
const thrownBy = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

async function answerTo(thrown: unknown) {
  const response = errorResponse(thrown, 'en');
  const { error } = (await response.json()) as { error: { code: string } };
  return [response.status, error.code, response.headers.get('retry-after')];
}

test.each(['ENOSPC', 'EDQUOT', 'EFBIG'])(
  '%s means that the storage is full, also as the cause of another error',
  async (code) => {
    for (const thrown of [withCode(code), new Error('outer', { cause: withCode(code) })])
      expect(await answerTo(thrown)).toEqual([503, 'storage_full', '60']);
  },
);

test('other disk errors, and values that are not errors, do not count as full storage', async () => {
  const circle = new Error('circle');
  circle.cause = circle;
  for (const thrown of [withCode('EIO'), circle, 'ENOSPC', null, undefined])
    expect(isStorageFull(thrown)).toBe(false);
  expect((await answerTo(withCode('EIO')))[0]).toBe(500);
});

test('a worker thread that writes to a full disk reports it', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'lading-full-'));
  const inputPath = path.join(folder, 'orders.csv');
  await writeFile(inputPath, csvOf(numberedRows('full', 3)));
  const limits = { maxRows: 10, maxColumns: 50, maxCellCharacters: 1000, maxUncompressedBytes: 1e6 };
  // On Linux this device is always full.
  const task = {
    inputPath,
    outputPath: '/dev/full',
    rules: rulesOfMappings(sampleMappings),
    chunkRows: 2,
    limits,
  };
  const thrown = await thrownBy(planInWorker(task, { tenantId: 't' }));
  await rm(folder, { recursive: true });
  expect(thrown).toMatchObject({ code: 'ENOSPC' });
});

test('the error that an engine stores still says why the job failed', async () => {
  const named = await thrownBy(nameFaults(() => Promise.reject(withCode('EDQUOT'))));
  expect(failureOf(named as Error)).toEqual({ code: 'storage_full', isTemporary: false });
  const other = await thrownBy(nameFaults(() => Promise.reject(withCode('EIO'))));
  expect(other).toMatchObject({ code: 'EIO' });
  expect(failureOf(other as Error)).toEqual({ code: 'processing_failed', isTemporary: false });
  expect(await nameFaults(() => Promise.resolve('fine'))).toBe('fine');
});

/** Makes PostgreSQL report a full disk. */
beforeAll(async () => {
  await query(`
    CREATE FUNCTION fill_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full';
    END $$`);
  await query(
    'CREATE TRIGGER full_disk BEFORE INSERT ON tenants FOR EACH STATEMENT EXECUTE FUNCTION fill_disk()',
  );
});

const insert = `INSERT INTO tenants (id, name, slug) VALUES (gen_random_uuid(), 'Full', 'full')`;
const writes: Record<string, () => Promise<unknown>> = {
  pg: () => query(insert),
  'a transaction of pg': () => withTransaction((client) => client.query(insert)),
  Prisma: () => db().tenant.create({ data: { id: randomUUID(), name: 'Full', slug: 'full' } }),
  'Prisma’s raw statements': () => db().$executeRawUnsafe(insert),
  'Prisma’s transactions': () =>
    db().$transaction((client) =>
      client.tenant.createMany({ data: [{ id: randomUUID(), name: 'Full', slug: 'full' }] }),
    ),
};

test.each(Object.entries(writes))('a full disk of PostgreSQL is recognized through %s', async (_, write) => {
  expect(await answerTo(await thrownBy(write()))).toEqual([503, 'storage_full', '60']);
});
