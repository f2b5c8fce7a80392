import { afterAll, beforeAll, expect, test } from 'vitest';
import { TooBusyError } from '@/lib/concurrency/too-busy';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { claimImport } from '@/lib/import-runs/claim-import';
import { importChunk } from '@/lib/import-runs/import-chunk';
import { planImport } from '@/lib/import-runs/plan-import';
import { endStreams } from '@/lib/imports/open-streams';
import { streamImportProgress } from '@/lib/imports/stream-import-progress';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { csvOf } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
beforeAll(async () => {
  shop = await makeShop();
});
afterAll(closeWorkers);

const rows = csvOf([{}, { 'Drop Lat': 'x' }, {}]);

function watch(jobId: string, { watcherId = 'dana', signal = new AbortController().signal } = {}) {
  return streamImportProgress({ tenantId: shop.tenantId, jobId, language: 'en', watcherId, signal });
}

/** The events of a stream, one at a time. */
async function* eventsOf(response: Response) {
  let text = '';
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const [, event, data] = /^event: (\w+)\ndata: (.*)$/.exec(text.slice(0, end)) ?? [];
      yield { event, data: JSON.parse(data!) as Record<string, unknown> };
      text = text.slice(end + 2);
    }
  }
}

test('whoever watches is sent every change, and the end', async () => {
  const leased = await makeImport(shop, rows);
  const response = await watch(leased.jobId);
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const events = eventsOf(response);
  const next = async () => (await events.next()).value;
  expect(await next()).toMatchObject({ event: 'progress', data: { status: 'pending' } });
  await claimImport(leased);
  await planImport(leased);
  let seen = await next();
  while (seen?.data.file_read !== true) seen = await next();
  expect(seen.data).toMatchObject({ processed_records: 0, chunks: { finished: 0, total: 1 } });
  await importChunk({ ...leased, chunkIndex: 0 });
  expect(await next()).toMatchObject({ data: { processed_records: 3, chunks: { finished: 1, total: 1 } } });
  await runImport(leased);
  for (seen = await next(); seen?.event !== 'end'; seen = await next()) {
    expect(seen?.event).toBe('progress');
  }
  expect((await events.next()).done).toBe(true);
});

test('of a job that has ended, the stream is its counts and the end', async () => {
  const leased = await makeImport(shop, rows);
  await runImport(leased);
  const all = [];
  for await (const event of eventsOf(await watch(leased.jobId))) all.push(event);
  expect(all).toMatchObject([
    { event: 'progress', data: { status: 'completed', failed_records: 1 } },
    { event: 'end' },
  ]);
});

test('a shutdown ends the streams, without saying that the job has ended', async () => {
  const { jobId } = await makeImport(shop, rows);
  const events = eventsOf(await watch(jobId));
  expect((await events.next()).value).toMatchObject({ event: 'progress' });
  endStreams();
  expect((await events.next()).done).toBe(true);
});

test('one person can hold only so many streams, and one that is closed makes room', async () => {
  const { jobId } = await makeImport(shop, rows);
  const gone = new AbortController();
  const open = await Promise.all(Array.from({ length: 10 }, () => watch(jobId, { signal: gone.signal })));
  await expect(watch(jobId)).rejects.toEqual(new TooBusyError('progress streams, for one sender'));
  await watch(jobId, { watcherId: 'somebody else' }).then(({ body }) => body!.cancel());
  await open[0]!.body!.cancel();
  const again = eventsOf(await watch(jobId));
  expect((await again.next()).value).toMatchObject({ event: 'progress' });
  gone.abort();
  endStreams();
});

test("another tenant's job cannot be watched", async () => {
  const { jobId } = await makeImport(shop, rows);
  const stranger = await makeShop('Stranger');
  await expect(
    streamImportProgress({
      tenantId: stranger.tenantId,
      jobId,
      language: 'en',
      watcherId: 'stranger',
      signal: new AbortController().signal,
    }),
  ).rejects.toMatchObject({ code: 'job_not_found' });
});
