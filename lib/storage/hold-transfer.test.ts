import { Readable } from 'node:stream';
import { afterAll, expect, test, vi } from 'vitest';
import { GET, PUT } from '@/app/api/objects/[...key]/route';
import { objectStore } from '@/lib/storage/open-object-store';
import { useTestDatabase } from '@/lib/testing/test-database';

process.env.LADING_MAX_TRANSFERS = '4';
useTestDatabase();
vi.spyOn(console, 'warn').mockImplementation(() => undefined);
const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterAll(() => vi.restoreAllMocks());

const expiresAt = new Date(Date.now() + 60_000);
const origin = 'http://lading.test';
const busy = { status: 503, retryAfter: '2', code: 'too_busy' };

async function outcomeOf(response: Response) {
  const { error } = (await response.json()) as { error: { code: string } };
  return { status: response.status, retryAfter: response.headers.get('retry-after'), code: error.code };
}

const context = (key: string) => ({ params: Promise.resolve({ key: key.split('/') }) });

/** Starts a PUT whose body the test writes. */
async function startUpload(tenant: string, name: string) {
  const key = `imports/${tenant}/${name}/original.csv`;
  const { url } = await objectStore().signUpload({
    ...{ key, contentType: 'text/csv', limitBytes: 100, expiresAt, origin },
  });
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({ start: (own) => void (controller = own) });
  const init = { method: 'PUT', body, headers: { 'content-type': 'text/csv' }, duplex: 'half' };
  const answer = PUT(new Request(url, init), context(key));
  return {
    answer,
    end() {
      controller?.enqueue(Buffer.from('a,b'));
      controller?.close();
    },
    breakOff: () => controller?.error(Object.assign(new Error('aborted'), { code: 'ECONNRESET' })),
  };
}

test('concurrent uploads are limited per tenant and in total; an interrupted one releases its place and is not logged', async () => {
  const [first, second] = [await startUpload('a', '1'), await startUpload('a', '2')];
  expect(await outcomeOf(await (await startUpload('a', '3')).answer)).toEqual(busy);
  const others = [await startUpload('b', '1'), await startUpload('c', '1')];
  expect(await outcomeOf(await (await startUpload('d', '1')).answer)).toEqual(busy);

  first.breakOff();
  expect(await outcomeOf(await first.answer)).toMatchObject({ status: 400, code: 'request_incomplete' });
  expect(logged).not.toHaveBeenCalled();
  const again = await startUpload('a', '1'); // of the same URL
  for (const upload of [again, second, ...others]) upload.end();
  for (const upload of [again, second, ...others]) expect((await upload.answer).status).toBe(201);
});

test('concurrent downloads are limited; one that was read, or whose reader has gone, releases its place', async () => {
  const key = 'imports/a/file/report.csv';
  await objectStore().write(key, Readable.from([Buffer.alloc(1024 * 1024)]), 'text/csv');
  const sign = { key, fileName: 'report.csv', contentType: 'text/csv', expiresAt, origin };
  const url = await objectStore().signDownload(sign);
  const get = () => GET(new Request(url), context(key));

  const [first, second] = [await get(), await get()];
  expect(await outcomeOf(await get())).toEqual(busy);
  await first.body!.cancel();
  const third = await vi.waitFor(async () => {
    const response = await get();
    expect(response.status).toBe(200);
    return response;
  });
  expect((await second.arrayBuffer()).byteLength).toBe(1024 * 1024);
  await third.body!.cancel();
  await vi.waitFor(async () => {
    const response = await get();
    expect(response.status).toBe(200);
    await response.body!.cancel();
  });
});
