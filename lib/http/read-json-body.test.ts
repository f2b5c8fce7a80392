import { expect, test } from 'vitest';
import { readBytes } from '@/lib/http/read-json-body';

const tooLarge = { code: 'request_too_large', params: { limit_bytes: 100 } };

/** A request whose body comes in parts of 50 bytes; `sent` counts the parts that were read. */
function requestOf(parts: number, headers: Record<string, string> = {}) {
  const counter = { sent: 0 };
  const body = new ReadableStream(
    {
      pull(controller) {
        if (counter.sent === parts) return controller.close();
        counter.sent += 1;
        controller.enqueue(new Uint8Array(50));
      },
    },
    { highWaterMark: 0 },
  );
  const request = new Request('http://localhost/', {
    method: 'POST',
    headers,
    body,
    duplex: 'half',
  } as RequestInit);
  return { request, counter };
}

test('a body as large as the limit is read', async () => {
  expect((await readBytes(requestOf(2).request, 100)).byteLength).toBe(100);
});

test.each<Record<string, string>>([{}, { 'content-length': '250' }])(
  'the rest of an oversized body is read too, so that its sender sees the answer (%j)',
  async (headers) => {
    const { request, counter } = requestOf(5, headers);
    await expect(readBytes(request, 100)).rejects.toMatchObject(tooLarge);
    expect(counter.sent).toBe(5);
  },
);

test('reading an endless body stops after a while', async () => {
  const { request, counter } = requestOf(Infinity);
  await expect(readBytes(request, 100)).rejects.toMatchObject(tooLarge);
  expect(counter.sent).toBe(11); // one part more than five times the limit
  const announced = requestOf(Infinity, { 'content-length': '501' });
  await expect(readBytes(announced.request, 100)).rejects.toMatchObject(tooLarge);
  expect(announced.counter.sent).toBe(0);
});

test('a body that breaks off gives request_incomplete, not a database error', async () => {
  const body = new ReadableStream({
    pull: (controller) => controller.error(Object.assign(new Error('aborted'), { code: 'ECONNRESET' })),
  });
  const request = new Request('http://localhost/', { method: 'POST', body, duplex: 'half' } as RequestInit);
  await expect(readBytes(request, 100)).rejects.toMatchObject({ code: 'request_incomplete' });
});
