import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { ApiError } from '@/lib/errors';
import { closeBatchWorkers } from '@/lib/inbound/batch-worker-pool';
import { validateBatch } from '@/lib/inbound/validate-batch';
import { unpackParts } from '@/lib/inbound/pack-items';
import { readBatch } from '@/lib/inbound/read-batch';
import { hostileBatches } from '@/lib/testing/hostile-batches';

afterAll(closeBatchWorkers);

function requestOf(body: string | Uint8Array<ArrayBuffer> | ReadableStream): Request {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' };
  return new Request('http://lading.test/api/inbound/targets/batch', init);
}

/** The code with which a batch is refused; null when it is accepted. */
const outcomeOf = (body: string | Uint8Array<ArrayBuffer> | ReadableStream) =>
  readBatch(requestOf(body), { tenantId: 't', language: 'en' }).then(
    () => null,
    (error: unknown) => {
      if (error instanceof ApiError) return error.code;
      throw error;
    },
  );

const codes = [null, 'invalid_json', 'batch_too_large', 'validation_failed'];

/** The longest stall of the event loop during some work, in milliseconds. */
async function longestStall(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await work();
  await setTimeout(20); // a stall is noticed only by the next tick
  delay.disable();
  return delay.max / 1e6;
}

describe('the heaviest allowed bodies', () => {
  it.each(Object.entries(hostileBatches))('%s: get a clear code', async (_, makeBody) => {
    expect(codes).toContain(await outcomeOf(makeBody(1)));
  });

  it('do not block the event loop during validation', async () => {
    const makeBody = hostileBatches['one item with a million numbered names']!;
    const body = new Uint8Array(Buffer.from(makeBody(2)));
    const copy = body.slice();
    await outcomeOf(makeBody(1)); // a thread is running
    // How long the same work takes on this machine right now: seconds. The event loop must not be blocked for a
    // large part of that.
    const startedAt = performance.now();
    validateBatch(copy, 'en');
    const inlineMs = performance.now() - startedAt;
    const stall = await longestStall(() => outcomeOf(body));
    expect(stall).toBeLessThan(inlineMs / 2);
  });
});

it('refuses an oversized body, with or without a declared length', async () => {
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(1024 * 1024).fill(0x20)),
  });
  expect(await outcomeOf(' '.repeat(10 * 1024 * 1024 + 1))).toBe('batch_too_large');
  expect(await outcomeOf(endless)).toBe('batch_too_large');
});

it('validates a large batch like a small one', async () => {
  const target = (index: number) => ({
    externalId: `A${index}`,
    title: index % 3 ? 'T' : 7,
    note: 'x'.repeat(80),
  });
  const batch = { sourceSystem: 'erp', batchId: 'B', operation: 'upsert' };
  const text = JSON.stringify({
    ...batch,
    targets: Array.from({ length: 2000 }, (_, index) => target(index)),
  });
  const read = await readBatch(requestOf(text), { tenantId: 't', language: 'en' });
  const items = [...unpackParts(read.items)].flat();
  expect(items).toHaveLength(2000);
  expect(items[3]).toMatchObject({
    externalId: 'A3',
    errors: [{ code: 'invalid_type', path: 'title' }],
  });
  expect(Buffer.from(read.sent).toString()).toBe(text);
  expect(read.bodyBytes).toBe(Buffer.byteLength(text));
  expect(validateBatch(Buffer.from(text), 'en')).toEqual({ batch: read });
});

it('reports unstorable characters as an error of their own item only', async () => {
  const body = (inTarget: string, inBatch: string) =>
    `{"sourceSystem":"erp${inBatch}","batchId":"B","operation":"upsert","targets":[{"externalId":"A","title":"${inTarget}"}]}`;
  const { items } = await readBatch(requestOf(body('a\\u0000', '')), { tenantId: 't', language: 'en' });
  const [first] = [...unpackParts(items)].flat();
  expect(first?.errors).toMatchObject([{ code: 'invalid_characters' }]);
  expect(await outcomeOf(body('a', '\\u0000'))).toBe('validation_failed');
});
