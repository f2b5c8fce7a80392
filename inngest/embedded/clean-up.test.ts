import pg from 'pg';
import { expect, test } from 'vitest';
import { query } from '@/lib/db';
import { useTestDatabase } from '@/lib/testing/test-database';
import { cleanUp } from './clean-up';
import { driveFunctions, untilEnded } from './testing/drive-functions';

useTestDatabase();

test('deletes old runs and events; keeps recent ones and those still running', async () => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const { client, settings } = await driveFunctions((inngest) => [
    inngest.createFunction({ id: 'old', triggers: { event: 'old' } }, ({ step }) => step.run('a', () => 1)),
    inngest.createFunction({ id: 'fresh', triggers: { event: 'fresh' } }, () => 1),
    inngest.createFunction({ id: 'held', triggers: { event: 'old' } }, ({ step }) =>
      step.run('long', () => released),
    ),
  ]);
  await client.send([{ name: 'old' }, { name: 'fresh' }]);
  await untilEnded('old');
  await untilEnded('fresh');
  await query(`UPDATE lading_engine.runs SET ended_at = ended_at - interval '8 days', created_at = created_at - interval '8 days'
               WHERE function_id <> 'app-fresh'`);
  await query(
    `UPDATE lading_engine.events SET received_at = received_at - interval '8 days' WHERE name = 'old'`,
  );

  const pool = new pg.Pool({ connectionString: settings.DATABASE_URL });
  await cleanUp({ pool, queueSchema: settings.LADING_ENGINE_QUEUE_SCHEMA }, settings.LADING_ENGINE_KEEP_DAYS);
  await pool.end();
  expect(await query('SELECT function_id FROM lading_engine.runs ORDER BY function_id')).toEqual([
    { function_id: 'app-fresh' },
    { function_id: 'app-held' },
  ]);
  expect(await query(`SELECT name FROM lading_engine.events`)).toEqual([{ name: 'fresh' }]);
  expect(await query(`SELECT name FROM lading_engine.steps`)).toEqual([]);
  release();
});
