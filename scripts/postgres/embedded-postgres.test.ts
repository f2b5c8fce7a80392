import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type EmbeddedPostgres, freePort, startEmbeddedPostgres } from '@/scripts/postgres/embedded-postgres';
import { isAlive } from '@/scripts/launching/instance-lock';
import { openBinaries } from '@/scripts/postgres/postgres-binaries';

let folder: string;
let dataDir: string;
let server: EmbeddedPostgres | undefined;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lading-postgres-'));
  await chmod(folder, 0o700); // root's own: PostgreSQL's user has no access
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

test('data survives a clean stop and a kill', async () => {
  await start();
  await ask('CREATE TABLE kept AS SELECT 42 AS answer');
  await server!.stop();
  await start();
  process.kill(await serverProcess(), 'SIGKILL');
  await start();
  expect((await ask('SELECT answer FROM kept')).rows).toEqual([{ answer: 42 }]);
});

test('a server that a killed instance left running is stopped first', async () => {
  await start();
  const orphan = await serverProcess();
  await start();
  expect(await serverProcess()).not.toBe(orphan);
  expect((await ask('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
});

test('it starts even if the pid file names a process that is not PostgreSQL’s any more', async () => {
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

test('it starts after a first start that was killed while initialising the cluster', async () => {
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

/** The output of a program that PostgreSQL runs for the superuser. */
async function runInServer(program: string): Promise<string> {
  await ask('CREATE TABLE IF NOT EXISTS told (line text)');
  await ask(
    `COPY told FROM PROGRAM '(${program}) 2>&1 | tr "\\t" " "' WITH (FORMAT csv, DELIMITER '|', QUOTE '~')`,
  );
  return (await ask('SELECT line FROM told')).rows.map(({ line }) => line as string).join('\n');
}

test('its environment holds no secret, only what it needs', async () => {
  vi.stubEnv('LADING_SECRET', 'a secret that only the tests use, long enough');
  await start();
  vi.unstubAllEnvs();
  const names = (await runInServer('env')).split('\n').map((line) => line.split('=')[0]!);
  expect(names).toContain('PATH');
  // PostgreSQL adds variables that begin with PG; the shell adds PWD and the like.
  expect(names.filter((name) => !/^(PATH|LANG|TZ|PG\w+|PWD|OLDPWD|SHLVL|_|LC_\w+)$/.test(name))).toEqual([]);
});

const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

test.runIf(isRoot)('started by root, it has no capabilities and cannot read root’s files', async () => {
  const secret = path.join(folder, 'secrets.json');
  await writeFile(secret, 'what only root may read', { mode: 0o600 });
  await start();
  const status = await readFile(`/proc/${await serverProcess()}/status`, 'utf8');
  expect(status).toMatch(/^Uid:\s+[1-9]/m);
  const sets = [...status.matchAll(/^Cap(?:Inh|Prm|Eff|Amb):\s+(\w+)$/gm)].map(([, bits]) =>
    Number(`0x${bits}`),
  );
  expect(sets).toEqual([0, 0, 0, 0]);
  const said = await runInServer(`cat ${secret}; grep CapEff /proc/self/status`);
  expect(said).toContain('Permission denied');
  expect(said).toMatch(/CapEff: 0+$/);
  expect(said).not.toContain('what only root');
});

test.runIf(isRoot)(
  'programs below a folder that only root may enter are copied to where all may',
  async () => {
    const native = path.join(folder, 'package', 'native');
    const [own, shared] = [
      path.join(native, 'bin', 'postgres'),
      path.join(tmpdir(), path.basename(folder) + '-shared'),
    ];
    await mkdir(path.dirname(own), { recursive: true });
    await writeFile(path.join(folder, 'package', 'package.json'), '{}');
    await writeFile(own, '#!/bin/sh\necho started\n', { mode: 0o700 });
    try {
      const open = await openBinaries({ postgres: own, initdb: own }, shared);
      const { stdout } = await promisify(execFile)(open.postgres, { uid: 65534, gid: 65534, cwd: '/' });
      expect(stdout).toBe('started\n');
      expect(await openBinaries({ postgres: own, initdb: own }, shared)).toEqual(open);
      expect(await readdir(shared)).toHaveLength(1);
    } finally {
      await rm(shared, { recursive: true, force: true });
    }
  },
);

test('it stops when the process that started it is killed', async () => {
  const file = JSON.stringify(path.join(import.meta.dirname, 'embedded-postgres.ts'));
  const script = `import { startEmbeddedPostgres } from ${file};
    await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, password: 'first' });
    console.log('started');`;
  const options = ['--import', 'tsx', '--input-type=module', '--eval', script];
  const launcher = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(launcher.stdout, 'data');
  const pid = await serverProcess();
  launcher.kill('SIGKILL');
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 20_000 });
  expect(existsSync(path.join(dataDir, 'postmaster.pid'))).toBe(false); // a clean shutdown
});

test('Ctrl-C at the terminal, which reaches the launcher’s process group, does not reach it', async () => {
  await start();
  const group = await serverProcess();
  process.kill(-group, 0); // throws if there is no such group
});

test('a free port is not an ephemeral one', async () => {
  const range = '/proc/sys/net/ipv4/ip_local_port_range';
  const firstLent = existsSync(range) ? Number.parseInt(await readFile(range, 'utf8'), 10) : 32_768;
  for (let time = 0; time < 50; time++) expect(await freePort()).toBeLessThan(firstLent);
});
