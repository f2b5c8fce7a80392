import { describe, expect, it, vi } from 'vitest';
import { createTurns } from '@/lib/orders/take-turns';
import { isTooBusy } from '@/lib/too-busy';

const queue = { name: 'works', mostWaiting: 10 };

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
    const second = turns(() => Promise.resolve((ran = true)), controller.signal);
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
    const turns = createTurns(1, { name: 'works', mostWaiting: 2 });
    const { opened, open } = gate();
    const first = turns(() => opened);
    const leaving = new AbortController();
    const second = turns(() => Promise.resolve('second'), leaving.signal);
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
