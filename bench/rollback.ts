import assert from 'node:assert/strict';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ImportProgress } from '@/lib/imports/import-schemas';
import { empty } from './against-copy';
import type { Report } from './bench-section';
import { type BenchTenant, importsPath, type OrdersFile, timeImport } from './import-over-http';
import { csvOfRows, csvOnDisk } from './orders-csv';
import { type BenchApp, liftedLimits, startBenchApp } from './start-bench-app';
import { median, timed } from './start-database';

const rounds = 5;
const atOnce = 60_000;
const inSteps = 300_000;
const maxMs = 2000;
const pollMs = 100;

interface RollbackAnswer {
  deleted_count: number;
  rollback?: { total: number };
}

/** Goal 10: the rollback of an import, from the call until the last of its deliveries is deleted. */
export async function measure(report: Report): Promise<void> {
  const app = await startBenchApp({ ...liftedLimits, LADING_CLIENT_BURST: '100000' });
  try {
    const tenant = await app.makeTenant('Bench');
    await measureAtOnce(app, tenant, report);
    await measureInSteps(app, tenant, report);
  } finally {
    await app.stop();
  }
}

/** Imports a file into the empty table and leaves nothing to be written to the disk. @returns the job's ID */
async function importFile(app: BenchApp, tenant: BenchTenant, file: OrdersFile): Promise<string> {
  await empty(app.database);
  const { jobId } = await timeImport(app.database, tenant, file);
  await app.database.query('CHECKPOINT');
  return jobId;
}

const rollBack = ({ client }: BenchTenant, jobId: string) =>
  client.call<RollbackAnswer>('rollback', 'DELETE', `${importsPath}/${jobId}/deliveries`);

async function measureAtOnce(app: BenchApp, tenant: BenchTenant, report: Report) {
  const file = csvOfRows({ seed: 60, prefix: 'BACK' }, atOnce);
  const made = file.rows - file.bad;
  const times: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    const jobId = await importFile(app, tenant, file);
    const ms = await timed(async () =>
      assert.deepEqual(await rollBack(tenant, jobId), { deleted_count: made }),
    );
    times.push(ms);
    console.log(`round ${round}: ${Math.round(ms)} ms`);
  }
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
  report({
    goal: 10,
    what: `${atOnce.toLocaleString('en')} rows rolled back, from the call to its answer`,
    limit: `≤ ${maxMs / 1000} s`,
    result: seconds(median(times)),
    spread: `${seconds(Math.min(...times))} to ${seconds(Math.max(...times))}, ${rounds} rounds; ${made.toLocaleString('en')} deliveries`,
    reached: median(times) <= maxMs,
  });
}

async function measureInSteps(app: BenchApp, tenant: BenchTenant, report: Report) {
  const onDisk = path.join(app.instance.dataDir, 'rollback.csv');
  const file = await csvOnDisk({ seed: 300, prefix: 'STEPS' }, inSteps, onDisk);
  const jobId = await importFile(app, tenant, file);
  const seen = new Set<number>();
  let answered = 0;
  const ms = await timed(async () => {
    answered = await timed(async () => assert((await rollBack(tenant, jobId)).rollback));
    for (;;) {
      const { rollback, rolled_back_at: doneAt } = await tenant.client.call<ImportProgress>(
        ...(['progress', 'GET', `${importsPath}/${jobId}/progress`] as const),
      );
      if (doneAt) return;
      seen.add(rollback!.deleted);
      await sleep(pollMs);
    }
  });
  const { rows } = await app.database.query<{ live: number }>(
    'SELECT count(*)::int AS live FROM deliveries WHERE deleted_at IS NULL',
  );
  assert.equal(rows[0]!.live, 0);
  report({
    goal: 10,
    what: `${inSteps.toLocaleString('en')} rows rolled back in steps of the engine, from the call to the last delivery`,
    limit: '',
    result: `${(ms / 1000).toFixed(1)} s`,
    spread: `once; answered after ${Math.round(answered)} ms; ${seen.size} different counts seen by asking for the progress every ${pollMs} ms`,
    reached: null,
  });
}
