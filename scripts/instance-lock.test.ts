import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lockInstance } from './instance-lock';

let folder: string;
let lockFile: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lading-lock-'));
  lockFile = path.join(folder, 'instance.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('one instance holds the folder until it gives it free', () => {
  const free = lockInstance(folder);
  expect(() => lockInstance(folder)).toThrow(`process ${process.pid}`);
  free();
  expect(existsSync(lockFile)).toBe(false);
  lockInstance(folder)();
});

test('the lock of a process that is gone is taken over', async () => {
  const gone = spawn(process.execPath, ['-e', '']);
  await once(gone, 'exit');
  writeFileSync(lockFile, `${gone.pid} 1\n`);
  lockInstance(folder)();
});

test.runIf(process.platform === 'linux')('so is that of a number that another process has by now', () => {
  writeFileSync(lockFile, `${process.ppid} 1\n`);
  lockInstance(folder)();
});

test.runIf(process.platform === 'linux')('and that of a dead process that nobody collects', async () => {
  const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 60'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    const [output] = (await once(parent.stdout!, 'data')) as [Buffer];
    const pid = Number(output.toString());
    const fields = () => readFileSync(`/proc/${pid}/stat`, 'utf8').split(')').at(-1)!.trim().split(' ');
    await vi.waitUntil(() => fields()[0] === 'Z');
    writeFileSync(lockFile, `${pid} ${fields()[19]}\n`);
    lockInstance(folder)();
  } finally {
    parent.kill('SIGKILL');
  }
});
