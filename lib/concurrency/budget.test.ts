import { afterAll, expect, test, vi } from 'vitest';
import { takeBudget } from '@/lib/concurrency/budget';
import { TooBusyError } from '@/lib/concurrency/too-busy';

vi.spyOn(console, 'warn').mockImplementation(() => undefined);
afterAll(() => vi.restoreAllMocks());

const limits = { total: 10, perOwner: 6 };
const refusal = (take: () => unknown) => {
  try {
    take();
  } catch (error) {
    return error instanceof TooBusyError && error.bound;
  }
  return undefined;
};

test('a share is released once, and only once', () => {
  const release = takeBudget('once', 'a', 6, limits);
  expect(refusal(() => takeBudget('once', 'a', 1, limits))).toBe('once, for one sender');
  release();
  release();
  takeBudget('once', 'a', 6, limits);
  expect(refusal(() => takeBudget('once', 'a', 1, limits))).toBe('once, for one sender');
});

test('neither one owner nor all owners together can exceed their limit', () => {
  takeBudget('shared', 'a', 6, limits);
  const release = takeBudget('shared', 'b', 4, limits);
  expect(refusal(() => takeBudget('shared', 'c', 1, limits))).toBe('shared');
  release();
  expect(refusal(() => takeBudget('shared', 'c', 1, limits))).toBeUndefined();
});

test('budgets with different names are independent', () => {
  takeBudget('one', 'a', 6, limits);
  expect(refusal(() => takeBudget('another', 'a', 6, limits))).toBeUndefined();
});
