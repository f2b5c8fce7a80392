import { afterEach, expect, test, vi } from 'vitest';
import { rememberVerified } from '@/lib/auth/remember-verified';

afterEach(() => void vi.useRealTimers());

const seconds = () => Date.now() / 1000;

test('a token is verified once, until it expires', async () => {
  vi.useFakeTimers();
  const verify = vi.fn(async (token: string) => ({ content: token.length, expiresAt: seconds() + 60 }));
  const read = rememberVerified(verify);
  expect([await read('abc'), await read('abc'), await read('abcd')]).toEqual([3, 3, 4]);
  expect(verify).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(61_000);
  expect(await read('abc')).toBe(3);
  expect(verify).toHaveBeenCalledTimes(3);
});

test('a token that has expired since is refused', async () => {
  vi.useFakeTimers();
  const end = seconds() + 60;
  const read = rememberVerified(async () => (seconds() < end ? { content: 'x', expiresAt: end } : null));
  expect(await read('abc')).toBe('x');
  vi.advanceTimersByTime(61_000);
  expect(await read('abc')).toBeNull();
});

test('a refusal is not remembered', async () => {
  let isKnown = false;
  const read = rememberVerified(async () => (isKnown ? { content: 'x', expiresAt: Infinity } : null));
  expect(await read('abc')).toBeNull();
  isKnown = true;
  expect(await read('abc')).toBe('x');
});

test('of very many tokens the oldest are forgotten', async () => {
  const verify = vi.fn(async (token: string) => ({ content: token, expiresAt: Infinity }));
  const read = rememberVerified(verify);
  for (let index = 0; index <= 1000; index++) await read(String(index));
  verify.mockClear();
  await read('1000');
  expect(verify).not.toHaveBeenCalled();
  await read('0');
  expect(verify).toHaveBeenCalledOnce();
});
