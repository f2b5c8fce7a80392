import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { query } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { abortImport } from '@/lib/imports/abort-import';
import { claimImport } from '@/lib/import-runs/claim-import';
import { completeImport } from '@/lib/import-runs/complete-import';
import { deleteImportDeliveries } from '@/lib/imports/delete-import-deliveries';
import { failImport } from '@/lib/import-runs/fail-import';
import { getImport } from '@/lib/imports/get-import';
import { importChunk } from '@/lib/import-runs/import-chunk';
import { isRunning } from '@/lib/import-runs/is-running';
import { type LeasedJob } from '@/lib/import-runs/lease';
import { planImport } from '@/lib/import-runs/plan-import';
import { rollBackNext } from '@/lib/import-runs/roll-back-import';
import { reportImport } from '@/lib/import-runs/report-import';
import { resumeExpiredImports } from '@/lib/import-runs/resume-expired-imports';
import { resumeFailedImport } from '@/lib/imports/resume-failed-import';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { expireLease, makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

const goodRows = 7;

let shop: Shop;
beforeAll(async () => {
  process.env.LADING_CHUNK_ROWS = '2';
  process.env.LADING_ROLLBACK_AT_ONCE = '3'; // jobs with more deliveries are rolled back in steps
  shop = await makeShop();
});
afterAll(closeWorkers);

let made = 0;
/** A job of seven good rows and a bad one: four chunks. */
function makeJob() {
  const prefix = `race-${made++}`;
  return makeImport(
    shop,
    csvOf([...numberedRows(prefix, goodRows), { Reference: `${prefix}-bad`, 'Drop Lat': '252' }]),
  );
}

/**
 * Does what the engine does, two chunks at a time, and calls `at` when a step begins: 0 claim, 1 plan, 2 and 3
 * chunks, …
 */
async function drive(leased: LeasedJob, at: (step: number) => void = () => undefined) {
  at(0);
  if (!(await claimImport(leased))) return;
  at(1);
  const plan = await planImport(leased);
  if (plan.state === 'stopped') return;
  for (let first = 0; first < plan.chunkCount; first += 2) {
    at(2 + first / 2);
    const pair = [first, first + 1].map((chunkIndex) => importChunk({ ...leased, chunkIndex }));
    if ((await Promise.all(pair)).some(({ state }) => state === 'stopped')) return;
  }
  at(4);
  if ((await reportImport(leased)).state === 'stopped') return;
  at(5);
  await completeImport(leased);
}

const who = () => ({ tenantId: shop.tenantId, actorName: 'Dana', language: 'en' as const });

async function leaseOf(jobId: string): Promise<LeasedJob | null> {
  const [job] = await query<{ leaseId: string | null }>(
    'SELECT worker_lease_id AS "leaseId" FROM bulk_order_creations WHERE id = $1',
    [jobId],
  );
  return job?.leaseId ? { jobId, leaseId: job.leaseId } : null;
}

async function countDeliveries(jobId: string) {
  const [counted] = await query<{ all: number; live: number; failed: number }>(
    `SELECT count(*)::int AS all, count(*) FILTER (WHERE deleted_at IS NULL)::int AS live,
            (SELECT count(*)::int FROM failed_order_logs WHERE bulk_order_creation_id = $1) AS failed
     FROM deliveries WHERE bulk_order_creation_id = $1`,
    [jobId],
  );
  return counted!;
}

/** Does what the engine does once a rollback has begun; nothing if none has. */
async function rollBackInSteps(jobId: string) {
  for (let afterRow: number | null = 0; afterRow !== null;) {
    ({ lastRow: afterRow } = await rollBackNext(jobId, afterRow));
  }
}

const changes = ['abort', 'roll back', 'watchdog', 'fail', 'resume', 'drive'] as const;
type Change = (typeof changes)[number];

/**
 * Makes a change. @returns the delivery count right after an abort; null when the change was refused in an expected
 * way
 */
async function change(leased: LeasedJob, what: Change): Promise<number | null> {
  const { jobId } = leased;
  try {
    if (what === 'abort') {
      await abortImport({ ...who(), jobId });
      return (await countDeliveries(jobId)).all;
    }
    if (what === 'roll back') {
      await deleteImportDeliveries({ ...who(), jobId });
      await rollBackInSteps(jobId);
    }
    if (what === 'fail') await failImport({ ...leased, code: 'processing_failed' });
    if (what === 'resume') await resumeFailedImport({ ...who(), jobId });
    if (what === 'watchdog') {
      await expireLease(jobId);
      await resumeExpiredImports();
    }
    // A second engine: runs what the changes above started, or the same run again.
    const present = await leaseOf(jobId);
    if (present && what !== 'roll back') await drive(present);
    return null;
  } catch (error) {
    const allowed = ['job_already_terminal', 'job_still_running', 'job_not_resumable'];
    if (error instanceof ApiError && allowed.includes(error.code)) return null;
    throw error;
  }
}

const schedule = fc.array(fc.record({ what: fc.constantFrom(...changes), at: fc.nat(5) }), {
  minLength: 1,
  maxLength: 4,
});

test('abort, rollback, resume, failure, watchdog and a second engine, raced against each other and against chunks', async () => {
  await fc.assert(
    fc.asyncProperty(schedule, async (planned) => {
      const leased = await makeJob();
      const { jobId } = leased;
      const under: Promise<number | null>[] = [];
      const begin = (step: number) =>
        planned.filter(({ at }) => at === step).forEach(({ what }) => under.push(change(leased, what)));
      await drive(leased, begin);
      const afterAborts = (await Promise.all(under)).filter((count) => count !== null);
      const left = await leaseOf(jobId);
      if (left) await runImport(left); // a job that still holds a lease must not be stuck

      const job = await getImport({ ...who(), jobId, origin: 'http://lading.test' });
      const counted = await countDeliveries(jobId);
      expect(isRunning(job.status)).toBe(false);
      // At most one abort wins; afterwards nothing else ends the job and no delivery appears.
      expect(afterAborts.length).toBe(job.status === 'cancelled' ? 1 : 0);
      for (const count of afterAborts) expect(counted.all).toBe(count);
      expect(job).toMatchObject({ succeeded_records: counted.all, failed_records: counted.failed });
      expect(job.deleted_count).toBe(counted.all - counted.live);
      expect(job.rollback).toBeNull();
      if (job.rolled_back_at) expect(counted.live).toBe(0);
      const ends = job.event_timeline.filter(({ event }) => event === 'deliveries_deleted');
      expect(ends).toHaveLength(job.rolled_back_at ? 1 : 0);
      if (job.status === 'completed') expect(counted).toMatchObject({ all: goodRows, failed: 1 });
      expectConsistent(job.event_timeline, job.status);
    }),
    { numRuns: 30 },
  );
}, 120_000);

/**
 * The job ended once more often than it was resumed, resumes and ends alternate, and the last end is the job's
 * status.
 */
function expectConsistent(timeline: { event: string; actor_name: string | null }[], status: string) {
  const ends: Record<string, string> = {
    import_completed: 'completed',
    import_failed: 'failed',
    import_aborted: 'cancelled',
  };
  let ended: string | null = null;
  for (const { event, actor_name: actor } of timeline) {
    if (event in ends) {
      expect(ended).toBeNull();
      ended = ends[event]!;
    } else if (event === 'import_resumed') {
      // The watchdog resumes a running job, a person a failed one.
      expect(ended).toBe(actor === null ? null : 'failed');
      ended = null;
    } else if (event === 'deliveries_deleted') {
      expect(ended).not.toBeNull();
    }
  }
  expect(ended).toBe(status);
  expect(timeline.filter(({ event }) => event === 'import_started').length).toBeLessThanOrEqual(1);
}

test('two or three engines driving the same run at once do its work once', async () => {
  for (const engines of [2, 3]) {
    const leased = await makeJob();
    await Promise.all(Array.from({ length: engines }, () => drive(leased)));
    const job = await getImport({ ...who(), jobId: leased.jobId, origin: 'http://lading.test' });
    expect(job).toMatchObject({ status: 'completed', succeeded_records: goodRows, failed_records: 1 });
    expect(await countDeliveries(leased.jobId)).toEqual({ all: goodRows, live: goodRows, failed: 1 });
    expect(job.event_timeline.map(({ event }) => event)).toEqual([
      ...['file_accepted', 'mapping_received', 'import_started', 'import_completed'],
    ]);
  }
});

test.each([0, 1, 2, 3, 4, 5])(
  'the watchdog wakes at step %i while the old worker lives: one of the two ends the job',
  async (wakesAt) => {
    const old = await makeJob();
    let watchdog: Promise<unknown> = Promise.resolve();
    await drive(old, (step) => {
      if (step === wakesAt) watchdog = change(old, 'watchdog');
    });
    await watchdog;
    const left = await leaseOf(old.jobId);
    if (left) await runImport(left);
    const job = await getImport({ ...who(), jobId: old.jobId, origin: 'http://lading.test' });
    expect(job).toMatchObject({ status: 'completed', succeeded_records: goodRows, failed_records: 1 });
    expect(await countDeliveries(old.jobId)).toEqual({ all: goodRows, live: goodRows, failed: 1 });
    expectConsistent(job.event_timeline, 'completed');
  },
);
