import { expect, test, vi } from 'vitest';
import { query } from '@/lib/db';
import { useTestDatabase } from '@/lib/testing/test-database';
import { driveFunctions, untilEnded } from './testing/drive-functions';

useTestDatabase();

test('a cancelled run begins no further steps, and the result of its running step is dropped', async () => {
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
  await vi.waitFor(() => expect(begun).toHaveLength(2), 10_000);
  await client.send({ name: 'abort', data: { job: 2 } }); // another's
  await client.send({ name: 'abort', data: { job: 1 } });
  expect(await untilEnded('job')).toMatchObject([
    { status: 'cancelled', error: { message: 'Cancelled by abort' } },
  ]);
  release();
  // Its places are free: another run completes, and no step of the cancelled one ran meanwhile.
  await client.send({ name: 'start', data: { job: 3 } });
  expect((await untilEnded('job', 2))[1]).toMatchObject({ status: 'completed' });
  expect(begun.filter((name) => name.startsWith('1.'))).toHaveLength(2);
  expect(begun).toContain('3.after');
});

test('sequential steps stop after the running one', async () => {
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
  await vi.waitFor(() => expect(begun).toEqual(['a', 'b']), 10_000);
  await client.send({ name: 'abort', data: { job: 'x' } });
  await untilEnded('row');
  release();
  await vi.waitFor(async () => {
    expect(await query(`SELECT id FROM graphile_worker.jobs WHERE task_identifier = 'call'`)).toEqual([]);
  }, 10_000);
  expect(begun).toEqual(['a', 'b']);
  expect(app.calls).toHaveLength(1);
});

test('a cancelling event sent right after the start is not missed', async () => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const { client } = await driveFunctions((inngest) => [
    inngest.createFunction(
      { id: 'held', triggers: { event: 'start' }, cancelOn: [{ event: 'abort' }] },
      ({ step }) => step.run('long', () => released),
    ),
  ]);
  await client.send({ name: 'start' });
  await client.send({ name: 'abort' });
  expect(await untilEnded('held')).toMatchObject([{ status: 'cancelled' }]);
  expect(await query('SELECT id FROM lading_engine.cancel_events')).toEqual([]);
  release();
});
