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

test('what is taken comes back once, and only once', () => {
  const giveBack = takeBudget('once', 'a', 6, limits);
  expect(refusal(() => takeBudget('once', 'a', 1, limits))).toBe('once, of one sender');
  giveBack();
  giveBack();
  takeBudget('once', 'a', 6, limits);
  expect(refusal(() => takeBudget('once', 'a', 1, limits))).toBe('once, of one sender');
});

test('one owner cannot take what the others need, and all together not more than there is', () => {
  takeBudget('shared', 'a', 6, limits);
  const giveBack = takeBudget('shared', 'b', 4, limits);
  expect(refusal(() => takeBudget('shared', 'c', 1, limits))).toBe('shared');
  giveBack();
  expect(refusal(() => takeBudget('shared', 'c', 1, limits))).toBeUndefined();
});

test('budgets of other names are others', () => {
  takeBudget('one', 'a', 6, limits);
  expect(refusal(() => takeBudget('another', 'a', 6, limits))).toBeUndefined();
});
