import { expect, test, vi } from 'vitest';
import { query } from '@/lib/db';
import { useTestDatabase } from '@/lib/testing/test-database';
import { driveFunctions, untilEnded } from './testing/drive-functions';

useTestDatabase();

test('a cancelled run begins none of its planned steps, and its running step changes nothing', async () => {
  const begun: string[] = [];
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const { client } = await driveFunctions((inngest) => [
    inngest.createFunction(
      {
        id: 'job',
        triggers: { event: 'start' },
        cancelOn: [{ event: 'abort', match: 'data.job' }],
        concurrency: 2,
      },
      async ({ event, step }) => {
        const { job } = event.data as { job: number };
        await Promise.all(
          [1, 2, 3, 4].map((number) =>
            step.run(`part-${number}`, async () => {
              begun.push(`${job}.${number}`);
              await released;
            }),
          ),
        );
        await step.run('after', () => void begun.push(`${job}.after`));
      },
    ),
  ]);
  await client.send({ name: 'start', data: { job: 1 } });
  await vi.waitFor(() => expect(begun).toHaveLength(2));
  await client.send({ name: 'abort', data: { job: 2 } }); // another's
  await client.send({ name: 'abort', data: { job: 1 } });
  expect(await untilEnded('job')).toMatchObject([
    { status: 'cancelled', error: { message: 'Cancelled by abort' } },
  ]);
  release();
  // Its places are free, and nothing of it comes after another run that has been through.
  await client.send({ name: 'start', data: { job: 3 } });
  expect((await untilEnded('job', 2))[1]).toMatchObject({ status: 'completed' });
  expect(begun.filter((name) => name.startsWith('1.'))).toHaveLength(2);
  expect(begun).toContain('3.after');
});

test('steps in a row stop after the one that was running', async () => {
  const begun: string[] = [];
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const { app, client } = await driveFunctions((inngest) => [
    inngest.createFunction(
      {
        id: 'row',
        triggers: { event: 'start' },
        cancelOn: [{ event: 'abort', if: 'async.data.job == event.data.job' }],
      },
      async ({ step }) => {
        await step.run('a', () => void begun.push('a'));
        await step.run('b', async () => {
          begun.push('b');
          await released;
        });
        await step.run('c', () => void begun.push('c'));
      },
    ),
  ]);
  await client.send({ name: 'start', data: { job: 'x' } });
  await vi.waitFor(() => expect(begun).toEqual(['a', 'b']));
  await client.send({ name: 'abort', data: { job: 'x' } });
  await untilEnded('row');
  release();
  await vi.waitFor(async () => {
    expect(await query(`SELECT id FROM graphile_worker.jobs WHERE task_identifier = 'call'`)).toEqual([]);
  });
  expect(begun).toEqual(['a', 'b']);
  expect(app.calls).toHaveLength(1);
});

test('a sleeping run is cancelled, and an event sent just after the start is not missed', async () => {
  const { client } = await driveFunctions((inngest) => [
    inngest.createFunction(
      { id: 'sleeper', triggers: { event: 'start' }, cancelOn: [{ event: 'abort' }] },
      ({ step }) => step.sleep('long', '1h'),
    ),
  ]);
  await client.send({ name: 'start' });
  await client.send({ name: 'abort' });
  expect(await untilEnded('sleeper')).toMatchObject([{ status: 'cancelled' }]);
  expect(await query('SELECT id FROM lading_engine.waits')).toEqual([]);
});

test('a run that takes too long is ended', async () => {
  const { client } = await driveFunctions((inngest) => [
    inngest.createFunction(
      { id: 'late', triggers: { event: 'start' }, timeouts: { finish: '1s' } },
      ({ step }) => step.sleep('long', '1h'),
    ),
  ]);
  await client.send({ name: 'start' });
  expect(await untilEnded('late')).toMatchObject([
    { status: 'cancelled', error: { name: 'RunTimeoutError' } },
  ]);
});

test('an idempotency key makes one run for its value', async () => {
  const { client } = await driveFunctions((inngest) => [
    inngest.createFunction(
      { id: 'once', triggers: { event: 'start' }, idempotency: 'event.data.order' },
      () => 'done',
    ),
  ]);
  await client.send([
    { name: 'start', data: { order: 'a' } },
    { name: 'start', data: { order: 'a' } },
    { name: 'start', data: { order: 'b' } },
  ]);
  expect(await untilEnded('once', 2)).toHaveLength(2);
});
