import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { supervise } from '@/scripts/launching/supervise-process';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lading-supervise-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Records each start in a file, then does the rest. */
function part(rest: string, name = 'part') {
  const file = path.join(folder, `${name}-starts`);
  const script = `require('node:fs').appendFileSync(${JSON.stringify(file)}, 'x'); ${rest}`;
  const options = {
    name: 'The part',
    args: ['--eval', script],
    environment: process.env,
    maxSilentSeconds: 60,
  };
  return { ...options, starts: async () => (await readFile(file, 'utf8')).length };
}

test('a process that cannot start is reported, and not restarted', async () => {
  const { starts, ...options } = part('process.exit(3)');
  const onGiveUp = vi.fn();
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await expect(supervise({ ...options, onGiveUp })).rejects.toThrow('ended before it was ready (status 3)');
  expect(errors).not.toHaveBeenCalled();
  expect(await starts()).toBe(1);
  errors.mockRestore();
});

test('a process whose event loop is blocked is killed and restarted; one that reports is not', async () => {
  const alive = `process.send({ type: 'ready' }); setInterval(() => process.send({ type: 'alive' }), 20);`;
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const onGiveUp = vi.fn();
  const { starts: startsOfLively, ...lively } = part(alive);
  const watched = await supervise({ ...lively, maxSilentSeconds: 1, onGiveUp });
  const { starts, ...options } = part(`${alive} setTimeout(() => { for (;;); }, 100);`, 'stuck');
  const stuck = await supervise({ ...options, maxSilentSeconds: 1, onGiveUp });
  await vi.waitFor(async () => expect(await starts()).toBe(2), { timeout: 20_000 });
  expect(errors.mock.calls.map(String)).toEqual([
    'The part has not answered for 1 seconds and is killed.',
    'The part ended unexpectedly (SIGKILL); starting it again.',
  ]);
  expect(await startsOfLively()).toBe(1); // although it ran for several times its own limit
  await Promise.all([watched.stop(), stuck.stop(0)]);
  errors.mockRestore();
});

test('a process that ends unexpectedly is restarted; one that is asked to end is not', async () => {
  const { starts, ...options } = part(
    `process.send({ type: 'ready' }); process.on('message', () => 0); setTimeout(() => process.exit(1), 100);`,
  );
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const supervised = await supervise({ ...options, onGiveUp: vi.fn() });
  await vi.waitFor(async () => expect(await starts()).toBe(2), { timeout: 10_000 });
  await supervised.stop();
  expect(errors).toHaveBeenCalledWith(expect.stringContaining('starting it again'));
  errors.mockRestore();
});
