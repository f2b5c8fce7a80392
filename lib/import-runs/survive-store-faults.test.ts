import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { claimImport } from '@/lib/import-runs/claim-import';
import { getImportRow } from '@/lib/imports/get-import-row';
import { importChunk } from '@/lib/import-runs/import-chunk';
import type { LeasedJob } from '@/lib/import-runs/lease';
import { planImport } from '@/lib/import-runs/plan-import';
import { reportImport } from '@/lib/import-runs/report-import';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { objectStore } from '@/lib/storage/open-object-store';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { useTestDatabase } from '@/lib/testing/test-database';

/** No disk that fails at a chosen step is available, so the real store is made to fail as such a disk would. */
useTestDatabase();

let shop: Shop;
beforeAll(async () => {
  process.env.LADING_CHUNK_ROWS = '2';
  shop = await makeShop();
});
afterEach(() => void vi.restoreAllMocks());
afterAll(closeWorkers);

const noSpace = () => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
const ioError = () => Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' });

/** The disk accepts the first part of a file and is then full. */
function fillWhileWriting() {
  const write = objectStore().write.bind(objectStore());
  return vi.spyOn(objectStore(), 'write').mockImplementation((key, content, contentType) =>
    write(
      key,
      (async function* () {
        for await (const part of content) {
          yield part;
          throw noSpace();
        }
      })(),
      contentType,
    ),
  );
}

const steps: Record<string, (leased: LeasedJob) => Promise<unknown>> = {
  claim: claimImport,
  plan: planImport,
  'chunk 0': (leased) => importChunk({ ...leased, chunkIndex: 0 }),
  'chunk 1': (leased) => importChunk({ ...leased, chunkIndex: 1 }),
  report: reportImport,
};

const faults: [fault: string, step: string, make: () => unknown][] = [
  ['cannot be read', 'plan', () => vi.spyOn(objectStore(), 'fetch').mockRejectedValueOnce(ioError())],
  ['is full at once', 'plan', () => vi.spyOn(objectStore(), 'take').mockRejectedValueOnce(noSpace())],
  ['cannot be read', 'chunk 1', () => vi.spyOn(objectStore(), 'readRange').mockRejectedValueOnce(ioError())],
  ['cannot be read', 'report', () => vi.spyOn(objectStore(), 'read').mockRejectedValueOnce(ioError())],
  ['is full at once', 'chunk 1', () => vi.spyOn(objectStore(), 'write').mockRejectedValueOnce(noSpace())],
  ['is full at once', 'report', () => vi.spyOn(objectStore(), 'write').mockRejectedValueOnce(noSpace())],
  ['becomes full in the middle of', 'report', fillWhileWriting],
];

test.each(faults)('a store that %s: %s is retried, and no partial file is left', async (fault, at, make) => {
  const prefix = `${fault} ${at}`;
  const leased = await makeImport(shop, csvOf(numberedRows(prefix, 4)));
  for (const [name, step] of Object.entries(steps)) {
    if (name !== at) {
      await step(leased);
      continue;
    }
    make();
    await expect(step(leased)).rejects.toThrow(/ENOSPC|EIO/);
    vi.restoreAllMocks();
    break;
  }
  expect(await getImportRow(shop.tenantId, leased.jobId)).toMatchObject({
    ...{ status: 'processing', successKey: null, failureCode: null },
  });
  // The other of two reports may still be about to fail.
  const incoming = path.join(env().LADING_DATA_DIR, 'objects', '.incoming');
  await vi.waitFor(async () => expect(await readdir(incoming)).toEqual([]));
  await runImport(leased);
  expect(await getImportRow(shop.tenantId, leased.jobId)).toMatchObject({
    ...{ status: 'completed', succeededCount: 4, failedCount: 0 },
  });
  expect(await db().delivery.count({ where: { bulkOrderCreationId: leased.jobId } })).toBe(4);
});

test('a slow store delays only its own import', async () => {
  const slow = await makeImport(shop, csvOf(numberedRows('slow', 2)));
  const quick = await makeImport(shop, csvOf(numberedRows('quick', 2)));
  const { fileKey } = await getImportRow(shop.tenantId, slow.jobId);
  let answer = () => {};
  const answers = new Promise<void>((resolve) => (answer = resolve));
  const fetch = objectStore().fetch.bind(objectStore());
  vi.spyOn(objectStore(), 'fetch').mockImplementation(async (key, file) => {
    if (key === fileKey) await answers;
    return fetch(key, file);
  });
  const running = runImport(slow);
  await runImport(quick);
  expect((await getImportRow(shop.tenantId, quick.jobId)).status).toBe('completed');
  expect((await getImportRow(shop.tenantId, slow.jobId)).status).toBe('processing');
  answer();
  await running;
  expect((await getImportRow(shop.tenantId, slow.jobId)).status).toBe('completed');
});
