import { describe, expect, it, vi } from 'vitest';
import { createTurns } from '@/lib/concurrency/take-turns';
import { isTooBusy } from '@/lib/concurrency/too-busy';

const queue = { name: 'works', maxWaiting: 10 };

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

describe('createTurns', () => {
  it('lets as many work at a time as it is wide, in the order they came', async () => {
    const turns = createTurns(2, queue);
    const gates = [gate(), gate(), gate(), gate()];
    const begun: number[] = [];
    const works = gates.map(({ opened }, index) =>
      turns(async () => {
        begun.push(index);
        await opened;
        return index;
      }),
    );
    await Promise.resolve();
    expect(begun).toEqual([0, 1]);
    gates[1]?.open();
    await works[1];
    expect(begun).toEqual([0, 1, 2]);
    gates.forEach(({ open }) => open());
    expect(await Promise.all(works)).toEqual([0, 1, 2, 3]);
  });

  it('goes on when a work fails', async () => {
    const turns = createTurns(1, queue);
    const failing = turns(() => Promise.reject(new Error('broken')));
    const next = turns(() => Promise.resolve('fine'));
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('fine');
  });

  it('takes whoever gives up waiting out of the queue', async () => {
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

  it('refuses whoever comes when as many wait as may, and takes the next one when there is room', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const turns = createTurns(1, { name: 'works', maxWaiting: 2 });
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
    const fourth = turns(() => Promise.resolve('fourth')); // the place of the one that gave up
    open();
    await first;
    expect(await Promise.all([third, fourth])).toEqual(['third', 'fourth']);
    vi.restoreAllMocks();
  });
});

describe('tenants that share a queue', () => {
  /** Works that begin when it is their turn, and end when the test says so. */
  function makeLane(width: number, maxWaiting = 10) {
    const turns = createTurns(width, { name: 'works', maxWaiting });
    const begun: string[] = [];
    const ends = new Map<string, () => void>();
    const works = new Map<string, Promise<void>>();
    const start = (tenantId: string, name: string) => {
      const { opened, open } = gate();
      ends.set(name, open);
      const work = async () => {
        begun.push(name);
        await opened;
      };
      works.set(name, turns(work, { tenantId }));
    };
    const end = async (name: string) => {
      ends.get(name)?.();
      await works.get(name);
    };
    return { turns, begun, start, end };
  }

  it('take turns: whoever comes with one work waits for none of those that wait of another', async () => {
    const { begun, start, end } = makeLane(1);
    for (const name of ['a1', 'a2', 'a3', 'a4']) start('a', name);
    start('b', 'b1');
    start('c', 'c1');
    start('b', 'b2');
    for (const name of ['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4']) await end(name);
    expect(begun).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4']);
  });

  it('take turns where several work at a time', async () => {
    const { begun, start, end } = makeLane(2);
    for (const name of ['a1', 'a2', 'a3', 'a4', 'a5']) start('a', name);
    start('b', 'b1');
    start('b', 'b2');
    for (const name of ['a1', 'a2', 'b1', 'a3', 'b2', 'a4', 'a5']) await end(name);
    expect(begun).toEqual(['a1', 'a2', 'b1', 'a3', 'b2', 'a4', 'a5']);
  });

  it('pass nobody over for ever: others that come again and again come after who waits', async () => {
    const { begun, start, end } = makeLane(1);
    start('a', 'a1');
    start('a', 'a2');
    start('b', 'b1');
    await end('a1');
    start('c', 'c1');
    await end('b1');
    start('b', 'b2');
    await end('c1');
    start('c', 'c2');
    expect(begun).toEqual(['a1', 'b1', 'c1', 'a2']);
    for (const name of ['a2', 'b2', 'c2']) await end(name);
    expect(begun).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'c2']);
  });

  it('may have half of the places to wait in each', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { turns, begun, start, end } = makeLane(1, 4);
    for (const name of ['a1', 'a2', 'a3']) start('a', name);
    const refused = await turns(() => Promise.resolve(), { tenantId: 'a' }).catch((error: unknown) => error);
    expect(isTooBusy(refused)).toBe(true);
    start('b', 'b1');
    for (const name of ['a1', 'b1', 'a2', 'a3']) await end(name);
    expect(begun).toEqual(['a1', 'b1', 'a2', 'a3']);
    vi.restoreAllMocks();
  });
});
