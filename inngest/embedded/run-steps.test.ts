import type * as graphileWorker from 'graphile-worker';
import { expect, test, vi } from 'vitest';
import { query } from '@/lib/db';
import { useTestDatabase } from '@/lib/testing/test-database';
import { driveFunctions, untilEnded } from './testing/drive-functions';

useTestDatabase();

/** The queue's workers never poll in this file: what runs here was started by a notification. */
vi.mock('graphile-worker', async (load) => {
  const queue = await load<typeof graphileWorker>();
  const pollInterval = 60 * 60 * 1000;
  return {
    ...queue,
    run: (options: graphileWorker.RunnerOptions) => queue.run({ ...options, pollInterval }),
  };
});

test('sequential steps run inside one call, once each', async () => {
  const ran: string[] = [];
  const { app, client } = await driveFunctions((inngest) => [
    inngest.createFunction({ id: 'row', triggers: { event: 'go' } }, async ({ event, step }) => {
      let sum = (event.data as { start: number }).start;
      for (const name of ['a', 'b', 'c', 'd', 'e']) {
        sum = await step.run(name, () => {
          ran.push(name);
          return sum + 1;
        });
      }
      return { sum };
    }),
  ]);
  await client.send({ name: 'go', data: { start: 10 } });
  const [run] = await untilEnded('row');
  expect(run).toMatchObject({ status: 'completed', output: { sum: 15 } });
  expect(ran).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(app.calls).toEqual([{ functionId: 'app-row', target: 'step' }]);

  for (let count = 2; count <= 4; count++) {
    await client.send({ name: 'go', data: { start: count } });
    await untilEnded('row', count);
  }
});

test('parallel steps get a call each, and the function continues when all are done', async () => {
  let running = 0;
  let most = 0;
  const { app, client } = await driveFunctions((inngest) => [
    inngest.createFunction({ id: 'side', triggers: { event: 'go' } }, async ({ step }) => {
      const parts = await Promise.all(
        [1, 2, 3, 4].map((number) =>
          step.run(`part-${number}`, async () => {
            most = Math.max(most, ++running);
            await vi.waitFor(() => expect(most).toBeGreaterThan(1)); // ends only when another one runs as well
            running--;
            return number * number;
          }),
        ),
      );
      return step.run('sum', () => parts.reduce((sum, part) => sum + part, 0));
    }),
  ]);
  await client.send({ name: 'go' });
  const [run] = await untilEnded('side');
  expect(run).toMatchObject({ status: 'completed', output: 30 });
  // One call to find the parts, one for each part, and one to continue, in which the SDK may run further steps directly.
  expect(app.calls).toHaveLength(6);
});

test.each([
  ['without checkpoints', { checkpointing: false }],
  ['with buffered checkpoints', { checkpointing: { bufferedSteps: 3 } }],
])('the same function works %s', async (_, options) => {
  const ran: string[] = [];
  const { client } = await driveFunctions((inngest) => [
    inngest.createFunction({ id: 'mixed', triggers: { event: 'go' }, ...options }, async ({ step }) => {
      const mark = (name: string) => step.run(name, () => void ran.push(name));
      await mark('first');
      await Promise.all([mark('left').then(() => mark('left-2')), mark('right')]);
      await mark('last');
      return 'done';
    }),
  ]);
  await client.send({ name: 'go' });
  const [run] = await untilEnded('mixed');
  expect(run).toMatchObject({ status: 'completed', output: 'done' });
  expect([...ran].sort()).toEqual(['first', 'last', 'left', 'left-2', 'right']);
  expect(ran[0]).toBe('first');
  expect(ran[4]).toBe('last');
});

test('results come back unchanged: odd characters, order of keys, deep nesting', async () => {
  const odd = {
    z: '\u0000 \ud83d\ude00 "quoted"',
    a: [0.1, 1e300, -0.5],
    data: { error: { name: 'not one' } },
    __proto__x: null,
  };
  const { client } = await driveFunctions((inngest) => [
    inngest.createFunction(
      { id: 'odd', triggers: { event: 'go' }, checkpointing: false },
      async ({ event, step }) => {
        const same = await step.run('make', () => odd);
        return step.run('text', () => JSON.stringify([same, event.data]));
      },
    ),
  ]);
  await client.send({ name: 'go', data: odd });
  const [run] = await untilEnded('odd');
  expect(JSON.parse(run?.output as string)).toEqual([odd, odd]);
});

test('a result that is too large fails the run and names the step', async () => {
  const { client } = await driveFunctions((inngest) => [
    inngest.createFunction({ id: 'huge', triggers: { event: 'huge' } }, ({ step }) =>
      step.run('big', () => 'x'.repeat(4 * 1024 * 1024)),
    ),
  ]);
  await client.send({ name: 'huge' });
  const [huge] = await untilEnded('huge', 1, 20_000);
  expect(huge).toMatchObject({
    status: 'failed',
    error: { name: 'LimitExceededError', message: expect.stringContaining('big') as string },
  });
});

test('no planned calls are left when a run has ended', async () => {
  const { client } = await driveFunctions((inngest) => [
    inngest.createFunction({ id: 'ended', triggers: { event: 'go' } }, async ({ step }) => {
      await Promise.all([step.run('a', () => 1), step.run('b', () => 2)]);
    }),
  ]);
  await client.send({ name: 'go' });
  await untilEnded('ended');
  await vi.waitFor(async () => {
    expect(await query('SELECT id FROM lading_engine.calls')).toEqual([]);
    expect(await query(`SELECT id FROM graphile_worker.jobs WHERE task_identifier = 'call'`)).toEqual([]);
  });
});
