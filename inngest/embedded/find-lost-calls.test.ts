import { expect, onTestFinished, test, vi } from 'vitest';
import pg from 'pg';
import { query } from '@/lib/db';
import { useTestDatabase } from '@/lib/testing/test-database';
import { recover } from './lead-engine';
import { migrateEngine } from './migrate-engine';
import { runTransaction, type EngineDatabase } from './run-transaction';
import { driveFunctions, resetEngine, untilEnded } from './testing/drive-functions';

useTestDatabase();

const runId = '00000000-0000-7000-8000-000000000001';
const callId = '00000000-0000-7000-8000-000000000002';
const jobKey = `call:${callId}`;

const jobsOf = (key: string) =>
  query<{ id: string; locked_by: string | null }>(
    'SELECT id, locked_by FROM graphile_worker._private_jobs WHERE key = $1',
    [key],
  );

test('a worker of a dead engine marks its own job as done, not the one that the recovery has added', async () => {
  await resetEngine();
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
  onTestFinished(() => pool.end());
  const database: EngineDatabase = { pool, queueSchema: 'graphile_worker' };
  await migrateEngine(database);
  await query(
    `INSERT INTO lading_engine.runs (id, function_id, dedupe_key, event) VALUES ($1, 'app-go', 'once', '{}')`,
    [runId],
  );
  await query(
    `INSERT INTO lading_engine.calls (id, run_id, target, state, generation) VALUES ($1, $2, 'step', 'running', 1)`,
    [callId, runId],
  );
  await runTransaction(database, async (transaction) => {
    await transaction.addJob('call', { id: callId }, { key: jobKey });
    await transaction.addJob('route-events', {}, { key: 'route-events' });
  });
  // The old engine was making both calls when the database was killed.
  await query(`UPDATE graphile_worker._private_jobs SET locked_by = 'old', locked_at = now(), attempts = 1`);
  const held = await query<{ id: string }>('SELECT id FROM graphile_worker._private_jobs');

  expect(await runTransaction(database, (transaction) => recover(database, transaction))).toBe(1);
  // What the queue library does to a job that it considers done, as soon as the database is back.
  for (const { id } of held) await query('DELETE FROM graphile_worker._private_jobs WHERE id = $1', [id]);

  expect(await jobsOf(jobKey)).toMatchObject([{ locked_by: null }]);
  expect(await jobsOf('route-events')).toMatchObject([{ locked_by: null }]);
});

test('a call without a job, and a call marked as running that no worker makes, are found and made', async () => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const begun: string[] = [];
  const { client } = await driveFunctions(
    (inngest) => [
      inngest.createFunction({ id: 'go', triggers: { event: 'go' } }, async ({ event, step }) =>
        step.run('a', async () => {
          const { name } = event.data as { name: string };
          begun.push(name);
          if (name === 'first') await released;
          return name;
        }),
      ),
    ],
    { LADING_ENGINE_CONCURRENCY: '1' },
  );
  // The only worker is kept busy, so that the other two calls have to wait.
  await client.send({ name: 'go', data: { name: 'first' } });
  await vi.waitFor(() => expect(begun).toEqual(['first']), 10_000);
  await client.send([
    { name: 'go', data: { name: 'jobless' } },
    { name: 'go', data: { name: 'abandoned' } },
  ]);
  const callOf = async (name: string) => {
    const [call] = await query<{ id: string }>(
      `SELECT c.id FROM lading_engine.calls c JOIN lading_engine.runs r ON r.id = c.run_id
       WHERE r.event->'data'->>'name' = $1`,
      [name],
    );
    return call!.id;
  };
  await query(`DELETE FROM graphile_worker._private_jobs WHERE key = 'call:' || $1`, [
    await callOf('jobless'),
  ]);
  // A commit whose confirmation was lost: the call is marked as running, and its job does nothing.
  await query(`UPDATE lading_engine.calls SET state = 'running', generation = 1 WHERE id = $1`, [
    await callOf('abandoned'),
  ]);
  const first = await callOf('first');
  await findLost();

  expect(await query('SELECT state, generation FROM lading_engine.calls WHERE id = $1', [first])).toEqual([
    { state: 'running', generation: 1 }, // it is under way, and nothing of it is repeated
  ]);
  release();
  await untilEnded('go', 3);
  expect(begun.toSorted()).toEqual(['abandoned', 'first', 'jobless']);
});

/** Runs the engine's own chore now, as its schedule would within a minute. */
async function findLost() {
  await query(`SELECT graphile_worker.add_job('find-lost-calls', job_key := 'find-lost-calls')`);
  await vi.waitFor(async () => expect(await jobsOf('find-lost-calls')).toEqual([]), 10_000);
}
