import { expect, it, vi } from 'vitest';
import { oncePerProcess } from '@/lib/concurrency/once-per-process';

it('creates the instance on the first call, and only once', () => {
  const create = vi.fn(() => ({}));
  const holder = oncePerProcess('made once', create);
  expect(holder.peek()).toBeUndefined();
  const first = holder.get();
  expect([holder.get() === first, holder.peek() === first, create.mock.calls.length]).toEqual([
    true,
    true,
    1,
  ]);
});

it('is shared by all copies of a module, but not with holders of another name', async () => {
  const first = oncePerProcess('shared', () => ({ by: 'first' })).get();
  vi.resetModules();
  const copy = await import('@/lib/concurrency/once-per-process');
  expect(copy.oncePerProcess).not.toBe(oncePerProcess);
  expect(copy.oncePerProcess('shared', () => ({ by: 'copy' })).get()).toBe(first);
  expect(copy.oncePerProcess('another', () => ({ by: 'copy' })).get()).toEqual({ by: 'copy' });
});

it('creates a new instance after the old one was taken', () => {
  const holder = oncePerProcess('taken', () => ({}));
  const first = holder.get();
  expect(holder.take()).toBe(first);
  expect([holder.peek(), holder.take()]).toEqual([undefined, undefined]);
  expect(holder.get()).not.toBe(first);
});
