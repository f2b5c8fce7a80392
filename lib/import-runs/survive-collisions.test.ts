import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { query } from '@/lib/db';
import { claimImport } from '@/lib/import-runs/claim-import';
import { getImportRow } from '@/lib/imports/get-import-row';
import { importChunk } from '@/lib/import-runs/import-chunk';
import type { LeasedJob } from '@/lib/import-runs/lease';
import { planImport } from '@/lib/import-runs/plan-import';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
beforeAll(async () => {
  shop = await makeShop();
});
afterAll(closeWorkers);

async function makePlanned(prefix: string): Promise<LeasedJob> {
  const leased = await makeImport(shop, csvOf(numberedRows(prefix, 4)));
  await claimImport(leased);
  await planImport(leased);
  return leased;
}

async function expectWhole(leased: LeasedJob) {
  await runImport(leased);
  expect(await getImportRow(shop.tenantId, leased.jobId)).toMatchObject({
    ...{ status: 'completed', succeededCount: 4, failedCount: 0 },
  });
  const [made] = await query<{ count: number }>(
    'SELECT count(*)::int AS count FROM deliveries WHERE bulk_order_creation_id = $1',
    [leased.jobId],
  );
  expect(made?.count).toBe(4);
}

test('a chunk that deadlocks with another transaction gives way and then completes', async () => {
  const leased = await makePlanned('deadlock');
  const other = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await other.connect();
  try {
    // The chunk locks its own row and waits for the table; the other transaction has locked the table and waits for
    // the row.
    await other.query('BEGIN');
    // On a busy machine either could look for the deadlock first: this one leaves it to the chunk.
    await other.query("SET LOCAL deadlock_timeout = '1min'");
    await other.query('LOCK TABLE failed_order_logs, deliveries IN SHARE MODE');
    const chunk = importChunk({ ...leased, chunkIndex: 0 });
    await vi.waitFor(
      async () => {
        const { rowCount } = await other.query(
          `SELECT 1 FROM pg_locks WHERE NOT granted AND relation = 'deliveries'::regclass`,
        );
        expect(rowCount).toBe(1);
      },
      { interval: 5, timeout: 10_000 },
    );
    await other.query(
      'SELECT 1 FROM bulk_order_creation_chunks WHERE bulk_order_creation_id = $1 FOR UPDATE',
      [leased.jobId],
    ); // PostgreSQL detects the deadlock and cancels whichever waited first: the chunk
    await other.query('COMMIT');
    expect(await chunk).toEqual({ state: 'done', succeeded: 4, failed: 0, skipped: 0 });
  } finally {
    await other.end();
  }
  expect(await countDeadlocks()).toBe(1);
  await expectWhole(leased);
});

async function countDeadlocks(): Promise<number> {
  const [found] = await query<{ deadlocks: string }>(
    'SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()',
  );
  return Number(found?.deadlocks);
}

test('two imports with the same references in opposite order both complete', async () => {
  const rows = numberedRows('crossed', 4);
  const jobs = [await makeImport(shop, csvOf(rows)), await makeImport(shop, csvOf(rows.toReversed()))];
  const before = await countDeadlocks();
  for (const leased of jobs) {
    await claimImport(leased);
    await planImport(leased);
  }
  // Each pauses after inserting its first row, which the other one inserts last.
  await query(`
    CREATE FUNCTION pause_once() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF NEW.external_reference_id IN ('crossed-1', 'crossed-2') THEN PERFORM pg_sleep(0.2); END IF;
      RETURN NEW;
    END $$`);
  await query(
    'CREATE TRIGGER pause_once BEFORE INSERT ON deliveries FOR EACH ROW EXECUTE FUNCTION pause_once()',
  );
  const outcomes = await Promise.all(jobs.map((leased) => importChunk({ ...leased, chunkIndex: 0 })));
  await query('DROP TRIGGER pause_once ON deliveries');
  expect(outcomes.map((outcome) => outcome.state === 'done' && outcome.succeeded).sort()).toEqual([0, 4]);
  expect(await countDeadlocks()).toBe(before);
});

/** Makes the first `times` inserts of deliveries fail with the code. */
async function failInserts(code: string, times: number): Promise<() => Promise<void>> {
  const name = `collide_${code.toLowerCase()}_${times}`;
  await query(`CREATE SEQUENCE ${name}`);
  await query(`
    CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF nextval('${name}') <= ${times} THEN RAISE EXCEPTION 'collided' USING ERRCODE = '${code}'; END IF;
      RETURN NULL;
    END $$`);
  await query(
    `CREATE TRIGGER ${name} AFTER INSERT ON deliveries FOR EACH STATEMENT EXECUTE FUNCTION ${name}()`,
  );
  return async () => void (await query(`DROP TRIGGER ${name} ON deliveries`));
}

test.each(['40001', '40P01'])('a chunk that fails with %s is retried at once', async (code) => {
  const heal = await failInserts(code, 2);
  const leased = await makePlanned(`at once ${code}`);
  expect(await importChunk({ ...leased, chunkIndex: 0 })).toEqual({
    state: 'done',
    succeeded: 4,
    failed: 0,
    skipped: 0,
  });
  await heal();
  await expectWhole(leased);
});

test('a chunk that keeps colliding is left to the engine’s retries', async () => {
  const heal = await failInserts('40001', 1000);
  const leased = await makePlanned('no end');
  await expect(importChunk({ ...leased, chunkIndex: 0 })).rejects.toThrow('collided');
  await heal();
  await expectWhole(leased);
});

test('other errors are not retried', async () => {
  const heal = await failInserts('53100', 1); // disk_full
  const leased = await makePlanned('no collision');
  await expect(importChunk({ ...leased, chunkIndex: 0 })).rejects.toThrow('collided');
  await heal();
  await expectWhole(leased);
});
