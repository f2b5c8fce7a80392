import pg from 'pg';
import { afterAll, expect, inject, test } from 'vitest';
import { runTransaction } from './run-transaction';

const pool = new pg.Pool({ connectionString: inject('postgresUrl'), max: 2 });
afterAll(() => pool.end());

test('a connection that is cut between two statements fails its transaction and not the engine', async () => {
  const database = { pool, queueSchema: 'lading_queue' };
  let connection: pg.PoolClient | undefined;
  pool.once('acquire', (client) => (connection = client));
  const cut = runTransaction(database, async ({ row }) => {
    const own = await row<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    // Not `once` of node:events, which would hear the error.
    const ended = new Promise((resolve) => connection!.once('end', resolve));
    await pool.query('SELECT pg_terminate_backend($1)', [own!.pid]);
    await ended; // while nobody uses the connection
    await row('SELECT 1');
  });
  await expect(cut).rejects.toThrow();
  expect(await runTransaction(database, ({ row }) => row('SELECT 1 AS one'))).toEqual({ one: 1 });
});
