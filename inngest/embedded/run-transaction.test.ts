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

test('a connection is handed back without the listener of its transaction', async () => {
  const database = { pool, queueSchema: 'lading_queue' };
  const counts: number[] = [];
  pool.on('acquire', (client) => counts.push(client.listenerCount('error')));
  for (let count = 0; count < 4; count++) await runTransaction(database, ({ row }) => row('SELECT 1'));
  await expect(runTransaction(database, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await runTransaction(database, ({ row }) => row('SELECT 1'));
  expect(counts).toHaveLength(6);
  expect(new Set(counts.slice(1)).size).toBe(1);
});
