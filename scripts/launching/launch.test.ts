import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { freePort } from '@/scripts/postgres/embedded-postgres';
import { endOrphanPostgres } from '@/scripts/postgres/end-orphan-postgres';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'lading-launch-'));
  await chmod(dataDir, 0o700);
});
afterEach(async () => {
  await endOrphanPostgres(path.join(dataDir, 'postgres'));
  await rm(dataDir, { recursive: true, force: true });
});

test('stopped during its start, it leaves no database running', async () => {
  const script = `import { launch } from ${JSON.stringify(path.join(import.meta.dirname, 'launch.ts'))};
    await launch({ port: ${await freePort()}, host: '127.0.0.1', isEmbeddedDefault: true, dev: false });`;
  const launcher = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    stdio: 'ignore',
    env: { ...process.env, DATABASE_URL: '', LADING_DATA_DIR: dataDir },
  });
  const exited = once(launcher, 'exit');
  const pidFile = path.join(dataDir, 'postgres', 'postmaster.pid');
  await vi.waitFor(() => expect(existsSync(pidFile)).toBe(true), { timeout: 30_000, interval: 1 });
  launcher.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
  expect(existsSync(pidFile)).toBe(false); // PostgreSQL removes it last of all
});
