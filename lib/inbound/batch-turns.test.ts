import { expect, test, vi } from 'vitest';
import { takeBatchTurn } from '@/lib/inbound/batch-turns';

/** Jobs that start when it is their turn and end when the test says so. */
function makeWorks() {
  const running = new Map<string, () => void>();
  const start = (tenantId: string, sourceSystem: string, name: string) =>
    takeBatchTurn({ tenantId, sourceSystem }, () => new Promise<void>((end) => running.set(name, end)));
  const end = (name: string) => {
    running.get(name)?.();
    running.delete(name);
  };
  return { running, start, end };
}

test('a tenant that sends a hundred batches at once does not keep other tenants waiting', async () => {
  const { running, start, end } = makeWorks();
  const loud = Array.from({ length: 100 }, (_, index) => start('loud', `erp_${index}`, `loud ${index}`));
  await vi.waitFor(() => expect(running.size).toBe(2));
  const quiet = [start('quiet', 'erp', 'quiet'), start('third', 'erp', 'third')];
  await vi.waitFor(() => expect([...running.keys()]).toEqual(['loud 0', 'loud 1', 'quiet', 'third']));
  const fourth = start('fourth', 'erp', 'fourth'); // four at a time in all
  await new Promise(setImmediate);
  expect(running.size).toBe(4);
  end('quiet');
  await vi.waitFor(() => expect([...running.keys()]).toContain('fourth'));
  for (const name of ['third', 'fourth']) end(name);
  for (let index = 0; index < 100; index++) {
    await vi.waitFor(() => expect([...running.keys()]).toContain(`loud ${index}`));
    end(`loud ${index}`);
  }
  await Promise.all([...loud, ...quiet, fourth]);
});

test('batches of one source are processed one at a time', async () => {
  const { running, start, end } = makeWorks();
  const both = [start('tenant', 'erp', 'first'), start('tenant', 'erp', 'second')];
  await vi.waitFor(() => expect([...running.keys()]).toEqual(['first']));
  await new Promise(setImmediate);
  expect([...running.keys()]).toEqual(['first']);
  end('first');
  await vi.waitFor(() => expect([...running.keys()]).toEqual(['second']));
  end('second');
  await Promise.all(both);
});
