import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withTimeout } from '@/lib/concurrency/with-timeout';

describe('withTimeout', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('settles as the work does, and leaves no timer behind', async () => {
    expect(await withTimeout(Promise.resolve('done'), 1000)).toBe('done');
    await expect(withTimeout(Promise.reject(new Error('broken')), 1000)).rejects.toThrow('broken');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('throws when the time is up, and ignores a later failure of the work', async () => {
    let fail = (_: Error) => {};
    const work = new Promise<never>((_, reject) => (fail = reject));
    const waiting = expect(withTimeout(work, 1000)).rejects.toThrow('no answer within 1000 ms');
    await vi.advanceTimersByTimeAsync(1000);
    await waiting;
    fail(new Error('an unhandled rejection fails the test run'));
  });

  it("throws the caller's own error", async () => {
    const waiting = withTimeout(new Promise(() => {}), 10, () => new RangeError('too slow'));
    const failed = expect(waiting).rejects.toThrow(RangeError);
    await vi.advanceTimersByTimeAsync(10);
    await failed;
  });

  it('throws at once when no time is left', async () => {
    const failed = expect(withTimeout(new Promise(() => {}), -5)).rejects.toThrow('no answer');
    await vi.advanceTimersByTimeAsync(0);
    await failed;
  });
});
