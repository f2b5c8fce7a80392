import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { closeWorkers, planInWorker } from '@/lib/import-files/order-worker-pool';
import { makeSlowXlsx } from '@/lib/testing/make-slow-xlsx';
import { testLimits } from '@/lib/testing/read-rows';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lading-workers-'));
  process.env.LADING_WORKER_SECONDS = '3';
});

afterAll(async () => {
  await closeWorkers();
  await rm(folder, { recursive: true, force: true });
});

it('kills a thread whose file takes too long, and reads the next file in a new one', async () => {
  const plan = async (name: string, content: string | Uint8Array) => {
    const inputPath = path.join(folder, name);
    await writeFile(inputPath, content);
    return planInWorker(
      {
        inputPath,
        outputPath: `${inputPath}.canonical`,
        rules: rulesOfMappings({}),
        chunkRows: 1000,
        limits: { ...testLimits, maxRows: 1e9, maxUncompressedBytes: 1e9 },
      },
      { tenantId: 't' },
    );
  };
  await expect(plan('slow.xlsx', await makeSlowXlsx(40_000))).rejects.toMatchObject({
    name: 'FileProblem',
    code: 'file_takes_too_long',
    params: { limit: 3 },
  });
  // On a busy machine, starting the new thread may itself take longer than the limit; the one after it has the time.
  const fine = () => plan('fine.csv', 'Name,City\nAnn,Wien\n');
  expect(await vi.waitFor(fine, { timeout: 60_000, interval: 100 })).toMatchObject({ row_count: 1 });
});
