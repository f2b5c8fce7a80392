import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lockInstance } from '@/scripts/launching/instance-lock';

let folder: string;
let lockFile: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lading-lock-'));
  lockFile = path.join(folder, 'instance.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('one instance holds the folder until it releases it', () => {
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

test.runIf(process.platform === 'linux')('so is a lock whose pid another process has by now', () => {
  writeFileSync(lockFile, `${process.ppid} 1\n`);
  lockInstance(folder)();
});

test.runIf(process.platform === 'linux')('and the lock of a zombie that nobody reaps', async () => {
  // The child ends only once its parent is no longer the shell, which would reap it.
  const child = 'until [ "$(cat /proc/$$/comm)" = sleep ]; do :; done';
  const parent = spawn('sh', ['-c', `(${child}) & echo $!; exec sleep 60`], {
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

test('of many processes that find a dead holder’s lock at once, one gets the folder', async () => {
  const script = `
    import { lockInstance } from ${JSON.stringify(path.join(import.meta.dirname, 'instance-lock.ts'))};
    process.on('message', (at) => {
      while (Date.now() < at) ; // all in the same millisecond
      try { lockInstance(${JSON.stringify(folder)}); process.send('held'); } catch (error) { process.send(error.message); }
    });
    process.send('ready');`;
  const options = ['--import', 'tsx', '--input-type=module', '--eval', script];
  const starters = Array.from({ length: 4 }, () =>
    spawn(process.execPath, options, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }),
  );
  const answerOf = async (starter: (typeof starters)[number]) => String((await once(starter, 'message'))[0]);
  try {
    await Promise.all(starters.map(answerOf));
    for (let round = 0; round < 40; round++) {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
      // A lock of no live process; in the last round, one whose successor was killed as well.
      writeFileSync(lockFile, '999999999 1\n');
      if (round >= 30) {
        const succession = createHash('sha256').update('999999999 1\n').digest('hex').slice(0, 16);
        writeFileSync(`${lockFile}.${succession}`, '999999998 1\n');
      }
      const answers = starters.map(answerOf);
      for (const starter of starters) starter.send(Date.now() + 5);
      const said = await Promise.all(answers);
      expect(said.filter((words) => words === 'held')).toHaveLength(1);
      const refusals = said.filter((words) => words !== 'held');
      for (const refusal of refusals) expect(refusal).toContain('Another instance of Lading');
      expect(readdirSync(folder)).toEqual(['instance.lock']);
    }
  } finally {
    for (const starter of starters) starter.kill('SIGKILL');
  }
});
