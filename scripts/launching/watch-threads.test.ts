import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { watchThreads } from '@/scripts/build-workers.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'lading-watch-'));
const source = path.join(folder, 'rule.ts');
const worker = path.join(folder, 'worker.ts');
const outfile = path.join(folder, 'worker.mjs');
let stop: (() => Promise<void>) | undefined;

afterEach(async () => {
  await stop?.();
  rmSync(folder, { recursive: true, force: true });
});

test("a change to a worker's source is in its bundle when `onRebuilt` is called", async () => {
  writeFileSync(source, 'export const rule = "the old rule";');
  writeFileSync(worker, 'import { rule } from "./rule"; console.log(rule);');
  const bundles: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const onRebuilt = () => {
      bundles.push(readFileSync(outfile, 'utf8'));
      resolve();
    };
    watchThreads(onRebuilt, [{ entryPoints: [worker], outfile, bundle: true, logLevel: 'silent' }])
      .then((end) => {
        stop = end;
        writeFileSync(source, 'export const rule = "the new rule";');
      })
      .catch(reject);
  });
  expect(bundles).toEqual([expect.stringContaining('the new rule')]);
});
