import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type EmbeddedPostgres, freePort, startEmbeddedPostgres } from './embedded-postgres';

const run = promisify(execFile);

let folder: string;
let dataDir: string;
let server: EmbeddedPostgres | undefined;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lading-postgres-'));
  await chmod(folder, 0o700); // root's own: whoever PostgreSQL runs as may not walk in
  dataDir = path.join(folder, 'postgres');
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
  await rm(folder, { recursive: true, force: true });
});

async function ask(statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: server!.url });
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}

const start = async () => (server = await startEmbeddedPostgres({ dataDir, password: 'test' }));

async function serverProcess(): Promise<number> {
  return Number((await readFile(path.join(dataDir, 'postmaster.pid'), 'utf8')).split('\n')[0]);
}

test('data outlives a clean stop and a kill', async () => {
  await start();
  await ask('CREATE TABLE kept AS SELECT 42 AS answer');
  await server!.stop();
  await start();
  process.kill(await serverProcess(), 'SIGKILL');
  await start();
  expect((await ask('SELECT answer FROM kept')).rows).toEqual([{ answer: 42 }]);
});

test('a server that a killed instance left running is ended first', async () => {
  await start();
  const orphan = await serverProcess();
  await start();
  expect(await serverProcess()).not.toBe(orphan);
  expect((await ask('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
});

test('a number in the pid file that is somebody else’s by now does not keep it from starting', async () => {
  await start();
  const pidFile = path.join(dataDir, 'postmaster.pid');
  const content = await readFile(pidFile, 'utf8');
  await server!.stop();
  const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  try {
    await writeFile(pidFile, content.replace(/^\d+/, String(stranger.pid)));
    await start();
    expect((await ask('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    expect(stranger.exitCode).toBeNull();
  } finally {
    stranger.kill('SIGKILL');
  }
});

test('a first start that was killed while the cluster was made does not stand in the way', async () => {
  const file = JSON.stringify(path.join(import.meta.dirname, 'embedded-postgres.ts'));
  const script = `import { startEmbeddedPostgres } from ${file};
    await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, password: 'first' });`;
  const options = ['--import', 'tsx', '--input-type=module', '--eval', script];
  const first = spawn(process.execPath, options, { stdio: 'ignore' });
  await vi.waitFor(
    async () => expect((await readdir(folder, { recursive: true })).join()).toContain('PG_VERSION'),
    { timeout: 20_000, interval: 5 },
  );
  first.kill('SIGKILL');
  await once(first, 'exit');
  await start();
  expect((await ask('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  expect(await readdir(folder)).toEqual(['postgres']);
});

test('a Ctrl-C at the terminal, which every process of the launcher’s group hears, does not reach it', async () => {
  await start();
  const { stdout } = await run('ps', ['-o', 'pgid=', '-p', String(await serverProcess())]);
  expect(Number(stdout)).toBe(await serverProcess());
});

test('a free port is none that the system lends to outgoing connections', async () => {
  const range = '/proc/sys/net/ipv4/ip_local_port_range';
  const firstLent = existsSync(range) ? Number.parseInt(await readFile(range, 'utf8'), 10) : 32_768;
  for (let time = 0; time < 50; time++) expect(await freePort()).toBeLessThan(firstLent);
});
