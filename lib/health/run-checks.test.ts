import { afterEach, expect, test, vi } from 'vitest';
import { rememberChecks, runChecks } from '@/lib/health/run-checks';

afterEach(() => {
  vi.restoreAllMocks();
});

const good = { name: 'good', check: () => Promise.resolve() };

test('the status is ok when every part answers', async () => {
  expect(await runChecks([good])).toMatchObject({ status: 'ok', checks: [{ name: 'good', status: 'ok' }] });
});

test('a part that fails or hangs is named, but its error is not shown', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const bad = { name: 'bad', check: () => Promise.reject(new Error('secret host')) };
  const slow = { name: 'slow', check: () => new Promise(() => undefined) };
  const health = await runChecks([good, bad, slow], 20);
  expect(health.status).toBe('unavailable');
  expect(health.checks.map(({ name, status }) => `${name} ${status}`)).toEqual([
    'good ok',
    'bad unavailable',
    'slow unavailable',
  ]);
  expect(JSON.stringify(health)).not.toContain('secret');
  expect(log).toHaveBeenCalledTimes(2);
});

test('the parts are checked at most once a second and never concurrently, however many callers there are', async () => {
  let time = 0;
  let asked = 0;
  let answer: () => void = () => undefined;
  const check = () => {
    asked += 1;
    return new Promise<void>((resolve) => (answer = resolve));
  };
  const read = rememberChecks([{ name: 'part', check }], () => time);
  const first = [read(), read()];
  time = 5000; // callers share a slow check
  first.push(read());
  expect(asked).toBe(1);
  answer();
  expect(new Set(await Promise.all(first)).size).toBe(1);
  time += 999;
  await read();
  expect(asked).toBe(1);
  time += 1;
  const next = read();
  expect(asked).toBe(2);
  answer();
  await next;
});
