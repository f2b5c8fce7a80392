import { expect, test, vi } from 'vitest';
import { query } from '@/lib/db';
import { useTestDatabase } from '@/lib/testing/test-database';
import { startEngine } from './start-engine';
import { driveFunctions, makeClient, untilEnded } from './testing/drive-functions';
import { tickCron } from './tick-cron';
import pg from 'pg';

useTestDatabase();

const silent = { info: () => undefined, warn: () => undefined };

test('a cron ticks, and the next tick is planned', async () => {
  const { client } = await driveFunctions((inngest) => [
    inngest.createFunction({ id: 'tick', triggers: { cron: '* * * * * *' } }, ({ event }) => event.name),
  ]);
  expect(client.id).toBe('app');
  const runs = await untilEnded('tick', 2);
  expect(runs[0]).toMatchObject({ status: 'completed', output: 'inngest/scheduled.timer' });
});

test('a tick creates one run, however often its job is delivered; one missed tick is made up for', async () => {
  const { app, engine, settings } = await driveFunctions((inngest) => [
    inngest.createFunction({ id: 'daily', triggers: { cron: 'TZ=Europe/Paris 0 12 * * *' } }, () => 'noon'),
  ]);
  const planned = () =>
    query<{ run_at: Date; count: number }>(
      `SELECT run_at FROM graphile_worker.jobs WHERE task_identifier = 'tick-cron'`,
    );
  const [before] = await planned();
  expect(before?.run_at.getTime()).toBeGreaterThan(Date.now());
  expect(
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: 'numeric', minute: '2-digit' }).format(
      before?.run_at,
    ),
  ).toBe('12:00');

  // The job of one tick is delivered three times, as after crashes.
  const pool = new pg.Pool({ connectionString: settings.DATABASE_URL });
  const database = { pool, queueSchema: 'graphile_worker' };
  const tick = new Date('2026-01-02T11:00:00Z');
  for (let time = 0; time < 3; time++)
    await tickCron(database, 'app-daily', 'TZ=Europe/Paris 0 12 * * *', tick, Date.now());
  await pool.end();
  expect(await untilEnded('daily')).toHaveLength(1);
  expect(await planned()).toEqual([before]);

  // Down for days: the tick is overdue when the next engine starts.
  await engine.stop(0);
  await query(
    `UPDATE graphile_worker._private_jobs SET run_at = now() - interval '3 days' WHERE key LIKE 'cron:%'`,
  );
  const next = await startEngine({ ...settings, LADING_ENGINE_PORT: 0 }, silent);
  const client = makeClient(next.port);
  app.serve(client, [
    client.createFunction({ id: 'daily', triggers: { cron: 'TZ=Europe/Paris 0 12 * * *' } }, () => 'noon'),
  ]);
  expect(await untilEnded('daily', 2)).toHaveLength(2);
  await vi.waitFor(async () => expect(await planned()).toEqual([before]));
  await next.stop(0);
});

test('a cron that the app no longer has ticks no more', async () => {
  const { app, client } = await driveFunctions(
    (inngest) => [inngest.createFunction({ id: 'gone', triggers: { cron: '* * * * *' } }, () => undefined)],
    { LADING_ENGINE_SYNC_MS: '50' },
  );
  const planned = () => query(`SELECT id FROM graphile_worker.jobs WHERE task_identifier = 'tick-cron'`);
  expect(await planned()).toHaveLength(1);
  app.serve(client, []);
  await vi.waitFor(async () => expect(await planned()).toEqual([]));
});
