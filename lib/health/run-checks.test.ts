import { afterEach, expect, test, vi } from 'vitest';
import { runChecks } from '@/lib/health/run-checks';

afterEach(() => {
  vi.restoreAllMocks();
});

const good = { name: 'good', check: () => Promise.resolve() };

test('all is well when every part answers', async () => {
  expect(await runChecks([good])).toMatchObject({ status: 'ok', checks: [{ name: 'good', status: 'ok' }] });
});

test('a part that fails or hangs is named, and not what it said', async () => {
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
