import { makeBatch } from '../batch-over-api';
import { expect } from '../fixtures';
import type { Scratch } from './scratch';

interface Job {
  status: string;
  processing?: { unprocessedItems: number };
  createdItems?: number;
  totalItems?: number;
}

/** More items than one part has. */
const COUNT = 10_003;

/** A batch of lines in two parts, taken in by the engine of the instance: each item once, and the whole is announced. */
export async function takeInLines({ call }: Scratch): Promise<void> {
  const { sourceSystem, batchId, operation } = makeBatch({ targets: [] });
  const items = Array.from({ length: COUNT }, (_, index) => ({ externalId: `L-${index}`, title: 'Line' }));
  const body = [{ sourceSystem, batchId, operation }, ...items]
    .map((line) => JSON.stringify(line))
    .join('\n');
  const lines = { body, headers: { 'content-type': 'application/x-ndjson' } };
  const { json: received } = await call<{ importJobId: number }>('importTargetBatch', 202, lines);
  const path = { importJobId: String(received.importJobId) };
  const job = async () => (await call<Job>('getBatch', 200, { path, query: { limit: '1' } })).json;
  await expect
    .poll(async () => (await job()).status !== 'Pending' && (await job()).processing === undefined, {
      timeout: 60_000,
    })
    .toBe(true);
  expect(await job()).toMatchObject({ status: 'Completed', totalItems: COUNT, createdItems: COUNT });
  // The same batch again is the same job, and makes nothing.
  expect((await call<{ importJobId: number }>('importTargetBatch', 202, lines)).json.importJobId).toBe(
    received.importJobId,
  );
  const { json: targets } = await call<{ paging: { total: number } }>('listTargets', 200, {
    query: { sourceSystem, limit: '1' },
  });
  expect(targets.paging.total).toBe(10_000); // as far as lists count
  const { json: events } = await call<{ data: { data: { import_job_id?: number } }[] }>('listEvents', 200, {
    query: { types: 'inbound_import_job.completed', limit: '200' },
  });
  expect(events.data.filter(({ data }) => data.import_job_id === received.importJobId)).toHaveLength(1);
}
