import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { query } from '@/lib/db';
import { route } from '@/lib/routes/route';
import { accessToken, makeRequest, makeTenant } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let tenantId: string;
let carriedOut = 0;

beforeAll(async () => {
  process.env.LADING_MAX_IDEMPOTENCY_KEYS = '4';
  process.env.LADING_MAX_KEPT_ANSWER_BYTES = '2048';
  tenantId = await makeTenant();
});

const make = route(
  {
    summary: 'Makes a thing',
    permission: 'manage:operations:tenant',
    body: z.object({ name: z.string() }),
    response: z.object({ number: z.int() }),
  },
  () => Promise.resolve({ number: ++carriedOut }),
);

const send = (token: string, key: string) =>
  make(makeRequest('/things', { token, body: { name: 'crate' }, headers: { 'idempotency-key': key } }));

test('a caller has so many keys in a day; those that are known are still answered, and other callers have their own', async () => {
  const [token, other] = [await accessToken(tenantId), await accessToken(tenantId)];
  for (const key of ['1', '2', '3', '4']) expect((await send(token, key)).status).toBe(200);
  const before = carriedOut;
  const refused = await send(token, '5');
  expect(refused.status).toBe(429);
  expect(await refused.json()).toMatchObject({
    error: { code: 'too_many_idempotency_keys', details: { limit: 4 } },
  });
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(86_000);
  expect(carriedOut).toBe(before);
  expect((await send(token, '1')).headers.get('idempotent-replayed')).toBe('true');
  expect((await send(other, '5')).status).toBe(200);
});

test('beyond its bytes, an answer is not kept, but its call is not carried out twice', async () => {
  const token = await accessToken(tenantId);
  await query('TRUNCATE idempotency_keys');
  for (const key of ['1', '2', '3']) expect((await send(token, key)).status).toBe(200); // 1 KiB each
  const before = carriedOut;
  expect((await send(token, '2')).headers.get('idempotent-replayed')).toBe('true');
  const lost = await send(token, '3');
  expect(await lost.json()).toMatchObject({ error: { code: 'idempotent_answer_not_kept' } });
  expect(carriedOut).toBe(before);
});
