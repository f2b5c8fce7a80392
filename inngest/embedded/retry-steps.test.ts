import { NonRetriableError, RetryAfterError, StepError, type Context, type FailureEventArgs } from 'inngest';
import { expect, test } from 'vitest';
import { useTestDatabase } from '@/lib/testing/test-database';
import { driveFunctions, untilEnded } from './testing/drive-functions';

useTestDatabase();

type FailureArgs = FailureEventArgs & Pick<Context, 'step'>;

const pausesOf = (moments: number[]) =>
  moments.slice(1).map((moment, index) => moment - (moments[index] ?? 0));

test('a failed step is retried after pauses that double, and then the run continues', async () => {
  const tries: number[] = [];
  const { client } = await driveFunctions(
    (inngest) => [
      inngest.createFunction({ id: 'flaky', retries: 3, triggers: { event: 'go' } }, async ({ step }) => {
        const before = await step.run('before', () => 'before');
        const number = await step.run('flaky', () => {
          tries.push(Date.now());
          if (tries.length < 4) throw new Error(`try ${tries.length}`);
          return tries.length;
        });
        return `${before} ${number}`;
      }),
    ],
    { LADING_ENGINE_RETRY_MS: '100' },
  );
  await client.send({ name: 'go' });
  expect((await untilEnded('flaky'))[0]).toMatchObject({ status: 'completed', output: 'before 4' });
  const pauses = pausesOf(tries);
  expect(pauses[0]).toBeGreaterThanOrEqual(100);
  expect(pauses[1]).toBeGreaterThanOrEqual(200);
  expect(pauses[2]).toBeGreaterThanOrEqual(400);
});

test('each step has retries of its own', async () => {
  const tries: Record<string, number> = {};
  const failOnce = (name: string) => () => {
    tries[name] = (tries[name] ?? 0) + 1;
    if (tries[name] === 1) throw new Error(name);
    return name;
  };
  const { client } = await driveFunctions((inngest) => [
    inngest.createFunction({ id: 'each', retries: 1, triggers: { event: 'go' } }, async ({ step }) => {
      for (const name of ['a', 'b', 'c']) await step.run(name, failOnce(name));
      await Promise.all(['d', 'e'].map((name) => step.run(name, failOnce(name))));
      return 'through';
    }),
  ]);
  await client.send({ name: 'go' });
  expect((await untilEnded('each'))[0]).toMatchObject({ status: 'completed', output: 'through' });
  expect(tries).toEqual({ a: 2, b: 2, c: 2, d: 2, e: 2 });
});

test.each([
  ['one after the other', false],
  ['side by side', true],
])('a step that has failed for good can be caught by the function (%s)', async (_, sideBySide) => {
  let tries = 0;
  const { client } = await driveFunctions((inngest) => [
    inngest.createFunction({ id: 'caught', retries: 2, triggers: { event: 'go' } }, async ({ step }) => {
      const bad = () =>
        step
          .run('bad', () => {
            tries++;
            throw new TypeError('always');
          })
          .catch((error: unknown) =>
            error instanceof StepError ? `${error.name}: ${error.message}` : 'another error',
          );
      const found = sideBySide ? (await Promise.all([bad(), step.run('good', () => 1)]))[0] : await bad();
      return step.run('after', () => found);
    }),
  ]);
  await client.send({ name: 'go' });
  expect((await untilEnded('caught'))[0]).toMatchObject({ status: 'completed', output: 'TypeError: always' });
  expect(tries).toBe(3);
});

test('a function can say when to retry, or that there must be no retry', async () => {
  const moments: number[] = [];
  let tries = 0;
  const { client } = await driveFunctions((inngest) => [
    inngest.createFunction({ id: 'later', triggers: { event: 'go' } }, async ({ step }) => {
      await step.run('later', () => {
        moments.push(Date.now());
        if (moments.length === 1) throw new RetryAfterError('not yet', '1s');
      });
    }),
    inngest.createFunction({ id: 'never', triggers: { event: 'go' } }, async ({ step }) => {
      await step.run('never', () => {
        tries++;
        throw new NonRetriableError('give up');
      });
    }),
  ]);
  await client.send({ name: 'go' });
  expect((await untilEnded('never'))[0]).toMatchObject({ status: 'failed', error: { message: 'give up' } });
  expect(tries).toBe(1);
  expect((await untilEnded('later'))[0]).toMatchObject({ status: 'completed' });
  expect(pausesOf(moments)[0]).toBeGreaterThanOrEqual(900); // the SDK rounds to whole seconds
});

test('a function that fails outside its steps is retried with its results kept, and then fails for good', async () => {
  let steps = 0;
  const attempts: number[] = [];
  const { client } = await driveFunctions((inngest) => [
    inngest.createFunction(
      { id: 'outside', retries: 2, triggers: { event: 'go' } },
      async ({ step, attempt }) => {
        await step.run('once', () => void steps++);
        attempts.push(attempt);
        throw new RangeError('outside');
      },
    ),
  ]);
  await client.send({ name: 'go' });
  expect((await untilEnded('outside'))[0]).toMatchObject({
    status: 'failed',
    error: { name: 'RangeError', message: 'outside' },
  });
  expect(attempts).toEqual([0, 1, 2]);
  expect(steps).toBe(1);
});

test('a failure handler gets the error and the event, once', async () => {
  const heard: unknown[] = [];
  const { client } = await driveFunctions((inngest) => [
    inngest.createFunction(
      {
        id: 'watched',
        retries: 1,
        triggers: { event: 'go' },
        onFailure: async ({ event, error, step }: FailureArgs) => {
          await step.run(
            'hear',
            () =>
              void heard.push({
                message: error.message,
                data: event.data.event.data,
                fn: event.data.function_id,
              }),
          );
        },
      },
      async ({ step }) => {
        await step.run('fail', () => {
          throw new Error('broken');
        });
      },
    ),
    inngest.createFunction(
      { id: 'other', triggers: { event: 'go' }, onFailure: () => void heard.push('not mine') },
      () => 'fine',
    ),
  ]);
  await client.send({ name: 'go', data: { job: 7 } });
  expect((await untilEnded('watched'))[0]).toMatchObject({ status: 'failed' });
  expect((await untilEnded('watched-failure'))[0]).toMatchObject({ status: 'completed' });
  expect(heard).toEqual([{ message: 'broken', data: { job: 7 }, fn: 'app-watched' }]);
});
