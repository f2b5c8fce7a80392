import { describe, expect, it } from 'vitest';
import { createTurns } from '@/lib/orders/take-turns';

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

describe('createTurns', () => {
  it('lets as many work at a time as it is wide, in the order they came', async () => {
    const turns = createTurns(2);
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
    const turns = createTurns(1);
    const failing = turns(() => Promise.reject(new Error('broken')));
    const next = turns(() => Promise.resolve('fine'));
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('fine');
  });

  it('takes whoever gives up waiting out of the queue', async () => {
    const turns = createTurns(1);
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
});
