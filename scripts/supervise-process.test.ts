import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { supervise } from './supervise-process';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lading-supervise-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Notes each start in a file, then does the rest. */
function part(rest: string) {
  const file = path.join(folder, 'starts');
  const script = `require('node:fs').appendFileSync(${JSON.stringify(file)}, 'x'); ${rest}`;
  const options = { name: 'The part', args: ['--eval', script], environment: process.env };
  return { ...options, starts: async () => (await readFile(file, 'utf8')).length };
}

test('a part that cannot start is told of, and not started again', async () => {
  const { starts, ...options } = part('process.exit(3)');
  const onGiveUp = vi.fn();
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await expect(supervise({ ...options, onGiveUp })).rejects.toThrow('ended before it was ready (status 3)');
  expect(errors).not.toHaveBeenCalled();
  expect(await starts()).toBe(1);
  errors.mockRestore();
});

test('a part that ends unasked is started again; one that is asked to end is not', async () => {
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
