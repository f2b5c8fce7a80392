import type { Inngest } from 'inngest';
import { expect, test, vi } from 'vitest';
import { query } from '@/lib/db';
import { useTestDatabase } from '@/lib/testing/test-database';
import { driveFunctions, untilEnded } from './testing/drive-functions';

useTestDatabase();

/** Counts how many steps run at once, in total and for each tenant. */
class Gauge {
  most: Record<string, number> = {};
  #now: Record<string, number> = {};

  /** @param expected how many will run at once: the first ones wait until there are that many */
  constructor(private readonly expected: number) {}

  async hold(keys: string[]) {
    for (const key of keys) {
      this.#now[key] = (this.#now[key] ?? 0) + 1;
      this.most[key] = Math.max(this.most[key] ?? 0, this.#now[key]);
    }
    await vi.waitFor(() => expect(this.most.all).toBe(this.expected), { timeout: 5000, interval: 10 });
    await new Promise((resolve) => setTimeout(resolve, 20)); // more would come in now, were they let
    for (const key of keys) this.#now[key] = (this.#now[key] ?? 0) - 1;
  }
}

const work = (inngest: Inngest, gauge: Gauge, concurrency: object) =>
  inngest.createFunction(
    { id: 'work', triggers: { event: 'work' }, checkpointing: false, ...concurrency },
    async ({ event, step }) => {
      const { tenant } = event.data as { tenant: string };
      await step.run('first', () => gauge.hold(['all', tenant]));
      await Promise.all(
        [1, 2, 3].map((number) => step.run(`part-${number}`, () => gauge.hold(['all', tenant]))),
      );
    },
  );

const send = (client: Inngest, count: number) =>
  client.send(
    Array.from({ length: count }, (_, index) => ({ name: 'work', data: { tenant: `t${index % 3}` } })),
  );

test('a limit by key and an overall limit are reached and never exceeded', async () => {
  const gauge = new Gauge(4);
  const { client } = await driveFunctions((inngest) => [
    work(inngest, gauge, { concurrency: [{ limit: 2, key: 'event.data.tenant' }, { limit: 4 }] }),
  ]);
  await send(client, 12);
  await untilEnded('work', 12, 25_000);
  expect(gauge.most.all).toBe(4);
  expect(gauge.most.t0).toBeLessThanOrEqual(2);
  expect(gauge.most.t1).toBeLessThanOrEqual(2);
  expect(gauge.most.t2).toBeLessThanOrEqual(2);
  expect(await query(`SELECT id FROM lading_engine.calls`)).toEqual([]);
});

test('a limit of one runs calls one after the other, and a failure frees its place', async () => {
  const gauge = new Gauge(1);
  const { client } = await driveFunctions((inngest) => [
    inngest.createFunction(
      { id: 'one', retries: 1, triggers: { event: 'work' }, concurrency: 1 },
      async ({ step }) => {
        await step.run('fail', async () => {
          await gauge.hold(['all']);
          throw new Error('always');
        });
      },
    ),
  ]);
  await send(client, 5);
  await untilEnded('one', 5, 25_000);
  expect(gauge.most.all).toBe(1);
});

test('the engine never exceeds its own limit of concurrent calls', async () => {
  const gauge = new Gauge(3);
  const { client } = await driveFunctions((inngest) => [work(inngest, gauge, {})], {
    LADING_ENGINE_CONCURRENCY: '3',
  });
  await send(client, 8);
  await untilEnded('work', 8, 20_000);
  expect(gauge.most.all).toBe(3);
});

test('a cron ticks even when calls occupy every place', async () => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let isHeld = false;
  const { client } = await driveFunctions(
    (inngest) => [
      inngest.createFunction({ id: 'busy', triggers: { event: 'busy' } }, ({ step }) =>
        step.run('hold', () => {
          isHeld = true;
          return released;
        }),
      ),
      inngest.createFunction({ id: 'tick', triggers: { cron: '* * * * * *' } }, () => undefined),
    ],
    { LADING_ENGINE_CONCURRENCY: '1' },
  );
  await client.send({ name: 'busy' });
  await vi.waitFor(() => expect(isHeld).toBe(true), 10_000);
  const countTicks = async () =>
    (await query(`SELECT id FROM lading_engine.runs WHERE function_id = 'app-tick'`)).length;
  const before = await countTicks();
  await vi.waitFor(async () => expect(await countTicks()).toBeGreaterThan(before), 10_000);
  release();
  await untilEnded('busy');
});
