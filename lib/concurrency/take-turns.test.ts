import { describe, expect, it, vi } from 'vitest';
import { createTurns } from '@/lib/concurrency/take-turns';
import { isTooBusy } from '@/lib/concurrency/too-busy';

const queue = { name: 'tasks', maxWaiting: 10 };

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

describe('createTurns', () => {
  it('runs up to `width` tasks at a time, in the order of arrival', async () => {
    const turns = createTurns(2, queue);
    const gates = [gate(), gate(), gate(), gate()];
    const started: number[] = [];
    const tasks = gates.map(({ opened }, index) =>
      turns(async () => {
        started.push(index);
        await opened;
        return index;
      }),
    );
    await Promise.resolve();
    expect(started).toEqual([0, 1]);
    gates[1]?.open();
    await tasks[1];
    expect(started).toEqual([0, 1, 2]);
    gates.forEach(({ open }) => open());
    expect(await Promise.all(tasks)).toEqual([0, 1, 2, 3]);
  });

  it('continues after a task that fails', async () => {
    const turns = createTurns(1, queue);
    const failing = turns(() => Promise.reject(new Error('broken')));
    const next = turns(() => Promise.resolve('fine'));
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('fine');
  });

  it('removes a task from the queue when its signal aborts', async () => {
    const turns = createTurns(1, queue);
    const { opened, open } = gate();
    const first = turns(() => opened);
    const controller = new AbortController();
    let ran = false;
    const second = turns(() => Promise.resolve((ran = true)), { signal: controller.signal });
    const third = turns(() => Promise.resolve('third'));
    controller.abort(new Error('gave up'));
    await expect(second).rejects.toThrow('gave up');
    open();
    await first;
    expect(await third).toBe('third');
    expect(ran).toBe(false);
  });

  it('refuses a task while the queue is full, and accepts one when there is room again', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const turns = createTurns(1, { name: 'tasks', maxWaiting: 2 });
    const { opened, open } = gate();
    const first = turns(() => opened);
    const leaving = new AbortController();
    const second = turns(() => Promise.resolve('second'), { signal: leaving.signal });
    const third = turns(() => Promise.resolve('third'));
    let ran = false;
    const refused = await turns(() => Promise.resolve((ran = true))).catch((error: unknown) => error);
    expect([isTooBusy(refused), ran]).toEqual([true, false]);
    leaving.abort(new Error('gave up'));
    await expect(second).rejects.toThrow('gave up');
    const fourth = turns(() => Promise.resolve('fourth')); // takes the place of the aborted one
    open();
    await first;
    expect(await Promise.all([third, fourth])).toEqual(['third', 'fourth']);
    vi.restoreAllMocks();
  });
});

describe('tenants that share a queue', () => {
  /** Tasks that start when it is their turn, and end when the test says so. */
  function makeLane(width: number, maxWaiting = 10) {
    const turns = createTurns(width, { name: 'tasks', maxWaiting });
    const started: string[] = [];
    const ends = new Map<string, () => void>();
    const tasks = new Map<string, Promise<void>>();
    const start = (tenantId: string, name: string) => {
      const { opened, open } = gate();
      ends.set(name, open);
      const work = async () => {
        started.push(name);
        await opened;
      };
      tasks.set(name, turns(work, { tenantId }));
    };
    const end = async (name: string) => {
      ends.get(name)?.();
      await tasks.get(name);
    };
    return { turns, started, start, end };
  }

  it('take turns: a tenant with one task does not wait for the backlog of another', async () => {
    const { started, start, end } = makeLane(1);
    for (const name of ['a1', 'a2', 'a3', 'a4']) start('a', name);
    start('b', 'b1');
    start('c', 'c1');
    start('b', 'b2');
    for (const name of ['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4']) await end(name);
    expect(started).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4']);
  });

  it('take turns when several tasks run at a time', async () => {
    const { started, start, end } = makeLane(2);
    for (const name of ['a1', 'a2', 'a3', 'a4', 'a5']) start('a', name);
    start('b', 'b1');
    start('b', 'b2');
    for (const name of ['a1', 'a2', 'b1', 'a3', 'b2', 'a4', 'a5']) await end(name);
    expect(started).toEqual(['a1', 'a2', 'b1', 'a3', 'b2', 'a4', 'a5']);
  });

  it('are never starved: a tenant that keeps coming queues behind those that wait', async () => {
    const { started, start, end } = makeLane(1);
    start('a', 'a1');
    start('a', 'a2');
    start('b', 'b1');
    await end('a1');
    start('c', 'c1');
    await end('b1');
    start('b', 'b2');
    await end('c1');
    start('c', 'c2');
    expect(started).toEqual(['a1', 'b1', 'c1', 'a2']);
    for (const name of ['a2', 'b2', 'c2']) await end(name);
    expect(started).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'c2']);
  });

  it('may each have half of the places in the queue', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { turns, started, start, end } = makeLane(1, 4);
    for (const name of ['a1', 'a2', 'a3']) start('a', name);
    const refused = await turns(() => Promise.resolve(), { tenantId: 'a' }).catch((error: unknown) => error);
    expect(isTooBusy(refused)).toBe(true);
    start('b', 'b1');
    for (const name of ['a1', 'b1', 'a2', 'a3']) await end(name);
    expect(started).toEqual(['a1', 'b1', 'a2', 'a3']);
    vi.restoreAllMocks();
  });
});
