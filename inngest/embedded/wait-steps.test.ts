import { expect, test } from 'vitest';
import { useTestDatabase } from '@/lib/testing/test-database';
import { driveFunctions, untilEnded } from './testing/drive-functions';

useTestDatabase();

test('a sleep ends close to its moment', async () => {
  const { client } = await driveFunctions((inngest) => [
    inngest.createFunction({ id: 'sleeper', triggers: { event: 'go' } }, async ({ step }) => {
      const from = await step.run('from', () => Date.now());
      await step.sleepUntil('until', new Date(from + 1200));
      return (await step.run('to', () => Date.now())) - from;
    }),
  ]);
  await client.send({ name: 'go' });
  const [run] = await untilEnded('sleeper');
  expect(run?.output).toBeGreaterThanOrEqual(1200);
  expect(run?.output).toBeLessThan(2200);
});

test('an event is sent by one function and waited for by another', async () => {
  const { client } = await driveFunctions((inngest) => [
    inngest.createFunction({ id: 'asker', triggers: { event: 'ask' } }, async ({ step }) => {
      const heard = step.waitForEvent('answer', {
        event: 'answer',
        timeout: '10s',
        if: 'async.data.to == event.data.from',
      });
      const sent = step.sendEvent('question', [{ name: 'question' }]);
      const [answer, { ids }] = await Promise.all([heard, sent]);
      const nothing = await step.waitForEvent('silence', { event: 'never', timeout: '1s' });
      return { answer: answer?.data as unknown, ids: ids.length, nothing };
    }),
    inngest.createFunction({ id: 'answerer', triggers: { event: 'question' } }, async ({ step }) => {
      await step.sendEvent('answers', [
        { name: 'answer', data: { to: 'somebody else' } },
        { name: 'answer', data: { to: 'me', text: 'here' } },
      ]);
    }),
  ]);
  await client.send({ name: 'ask', data: { from: 'me' } });
  expect((await untilEnded('asker'))[0]).toMatchObject({
    status: 'completed',
    output: { answer: { to: 'me', text: 'here' }, ids: 1, nothing: null },
  });
});

test('a function invokes another one, and gets its result or its error', async () => {
  const { client } = await driveFunctions((inngest) => {
    const child = inngest.createFunction(
      { id: 'child', retries: 0, triggers: { event: 'child' } },
      async ({ event, step }) => {
        const { number } = event.data as { number: number };
        if (number < 0) throw new Error('too small');
        return step.run('double', () => number * 2);
      },
    );
    const parent = inngest.createFunction({ id: 'parent', triggers: { event: 'go' } }, async ({ step }) => {
      const doubled = (await step.invoke('good', { function: child, data: { number: 21 } })) as number;
      const error = await step
        .invoke('bad', { function: child, data: { number: -1 } })
        .catch((reason: Error) => reason.message);
      return { doubled, error };
    });
    return [child, parent];
  });
  await client.send({ name: 'go' });
  expect((await untilEnded('parent'))[0]).toMatchObject({
    status: 'completed',
    output: { doubled: 42, error: 'too small' },
  });
});
