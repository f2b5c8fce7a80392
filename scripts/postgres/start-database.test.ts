import { existsSync } from 'node:fs';
import { appendFile, chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startEmbeddedPostgres } from '@/scripts/postgres/embedded-postgres';
import { endOrphanPostgres } from '@/scripts/postgres/end-orphan-postgres';
import { startDatabase } from '@/scripts/postgres/start-database';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'lading-database-'));
  await chmod(dataDir, 0o700);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await endOrphanPostgres(path.join(dataDir, 'postgres'));
  await rm(dataDir, { recursive: true, force: true });
});

const pidFile = () => path.join(dataDir, 'postgres', 'postmaster.pid');
const readPid = async () => Number((await readFile(pidFile(), 'utf8')).split('\n')[0]);

async function ask(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

test('a killed database that cannot start at first is retried with pauses until it runs', async () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const onGiveUp = vi.fn();
  const { ownerUrl: url, stop } = await startDatabase({ dataDir, password: 'test', onGiveUp });
  await ask(url, 'CREATE TABLE kept AS SELECT 42 AS answer');
  const settings = path.join(dataDir, 'postgres', 'postgresql.auto.conf');
  const before = await readFile(settings, 'utf8');
  await appendFile(settings, 'this is no setting\n');
  process.kill(await readPid(), 'SIGKILL');
  await vi.waitFor(() => expect(errors).toHaveBeenCalledTimes(2), { timeout: 20_000 });
  await writeFile(settings, before);
  await vi.waitFor(async () => expect(await ask(url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]), {
    timeout: 20_000,
  });
  expect(onGiveUp).not.toHaveBeenCalled();
  await stop();
  expect(existsSync(pidFile())).toBe(false);
});

test('stopped while it waits for a restart, it stops at once and for good', async () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const onGiveUp = vi.fn();
  const anHour = 60 * 60 * 1000; // a pause that goes on would outlast the test
  const pauses = { restartPausesMs: [0, 0, anHour] };
  const { stop } = await startDatabase({ dataDir, password: 'test', onGiveUp, ...pauses });
  await appendFile(path.join(dataDir, 'postgres', 'postgresql.auto.conf'), 'this is no setting\n');
  process.kill(await readPid(), 'SIGKILL');
  await vi.waitFor(() => expect(errors).toHaveBeenCalledTimes(3), { timeout: 20_000 });
  await stop();
  expect(onGiveUp).not.toHaveBeenCalled();
  expect(existsSync(pidFile())).toBe(false);
});

test('a fault after PostgreSQL has started leaves no server running', async () => {
  const cluster = await startEmbeddedPostgres({ dataDir: path.join(dataDir, 'postgres'), password: 'test' });
  await ask(cluster.url, 'ALTER SYSTEM SET default_transaction_read_only = on');
  await cluster.stop();
  const starting = startDatabase({ dataDir, password: 'test', onGiveUp: vi.fn() });
  await expect(starting).rejects.toThrow('read-only transaction');
  expect(existsSync(pidFile())).toBe(false);
});
