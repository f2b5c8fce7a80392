import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeWorkers, planInWorker } from '@/lib/import-files/order-worker-pool';
import { hostileWorkbooks } from '@/lib/testing/hostile-workbooks';
import { testLimits } from '@/lib/testing/read-rows';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lading-hostile-'));
});

afterAll(async () => {
  await closeWorkers();
  await rm(folder, { recursive: true, force: true });
});

/** The code with which a file is refused; null when it can be read. */
async function outcomeOf(bytes: Uint8Array): Promise<string | null> {
  const inputPath = path.join(folder, 'file');
  await writeFile(inputPath, bytes);
  const limits = { ...testLimits, maxUncompressedBytes: 64 * 1024 * 1024 };
  const task = {
    inputPath,
    outputPath: `${inputPath}.csv`,
    rules: rulesOfMappings({}),
    chunkRows: 1000,
    limits,
  };
  return planInWorker(task, { tenantId: 't' }).then(
    () => null,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error) return String(error.code);
      throw error;
    },
  );
}

describe('a hostile workbook ends with a clear code in a thread with limits', () => {
  it.each(Object.entries(hostileWorkbooks))('%s', async (_, { make, outcome }) => {
    expect(await outcomeOf(make())).toBe(outcome);
  });
});

/** Files that once had a wrong outcome, or are hard to generate; each is named after its expected code. */
const corpus = 'lib/testing/corpus';

it('gives each file of the corpus the outcome in its name', async () => {
  const names = await readdir(corpus);
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) {
    const outcome = await outcomeOf(await readFile(path.join(corpus, name)));
    expect(`${outcome ?? 'read'} ${name}`).toBe(`${name.split('.')[0]!.split('-')[0]!} ${name}`);
  }
});
