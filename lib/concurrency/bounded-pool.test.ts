import { afterAll, expect, test, vi } from 'vitest';
import { db, query, withTransaction } from '@/lib/db';
import { errorResponse } from '@/lib/http/error-response';
import { useTestDatabase } from '@/lib/testing/test-database';

Object.assign(process.env, {
  DATABASE_POOL_SIZE: '1',
  DATABASE_POOL_WAITING: '3',
  DATABASE_STATEMENT_SECONDS: '1',
});
useTestDatabase();
vi.spyOn(console, 'error').mockImplementation(() => undefined);
vi.spyOn(console, 'warn').mockImplementation(() => undefined);
afterAll(() => vi.restoreAllMocks());

/** The response that a caller would get. */
async function answerOf(work: Promise<unknown>) {
  const thrown: unknown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (thrown === null) return 'fine';
  const response = errorResponse(thrown, 'en');
  const { error } = (await response.json()) as { error: { code: string } };
  return { status: response.status, code: error.code, retryAfter: response.headers.get('retry-after') };
}

/** Holds the only connection. The returned function releases it. */
async function holdConnection() {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let ended: Promise<void> = Promise.resolve();
  await new Promise<void>((held) => {
    ended = withTransaction(async () => {
      held();
      await released;
    });
  });
  return () => {
    release();
    return ended;
  };
}

const busy = { status: 503, code: 'too_busy', retryAfter: '2' };

test('requests that find the queue for a connection full are refused at once, through pg and through Prisma', async () => {
  const release = await holdConnection();
  const waiting = Array.from({ length: 3 }, () => answerOf(query('SELECT 1')));
  const refused = [
    await answerOf(query('SELECT 1')),
    await answerOf(db().tenant.count()),
    await answerOf(db().$transaction(async (inner) => inner.tenant.count())),
  ];
  const step = answerOf(withTransaction((client) => client.query('SELECT 1'))); // an import's step always waits
  await release();
  expect(refused).toEqual([busy, busy, busy]);
  expect(await Promise.all([...waiting, step])).toEqual(['fine', 'fine', 'fine', 'fine']);
  expect(await answerOf(query('SELECT 1'))).toBe('fine');
});

test('a statement that takes too long is cancelled with an error of its own, through pg and through Prisma', async () => {
  const tooLong = { status: 503, code: 'statement_timeout', retryAfter: '10' };
  expect(await answerOf(query('SELECT pg_sleep(20)'))).toEqual(tooLong);
  expect(await answerOf(db().$queryRaw`SELECT pg_sleep(20)::text`)).toEqual(tooLong);
});

test('statements of imports and batches have no timeout, but the next statement on their connection has one', async () => {
  const client = withTransaction((one) => one.query('SELECT pg_sleep(1.2)'));
  expect(await answerOf(client)).toBe('fine');
  expect(await answerOf(query('SELECT pg_sleep(20)'))).toMatchObject({ code: 'statement_timeout' });
});
