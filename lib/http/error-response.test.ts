import { afterEach, expect, test, vi } from 'vitest';
import { errorResponse } from '@/lib/http/error-response';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Errors of `pg` and PostgreSQL while PostgreSQL is killed, restarting or down. */
const lost = [
  Object.assign(new Error('terminating connection because of crash of another server process'), {
    code: '57P02',
  }),
  Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }),
  new Error('Connection terminated unexpectedly'),
  new Error('Connection terminated due to connection timeout'),
  new Error('Client has encountered a connection error and is not queryable'),
  new Error('Client was closed and is not queryable'),
  new Error('a wrapper', { cause: new Error('Connection terminated unexpectedly') }),
];

test.each(lost)('a lost database connection gives service_unavailable: %s', async (error) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const response = errorResponse(error, 'en');
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await response.json()).toMatchObject({ error: { code: 'service_unavailable' } });
});

test('any other error gives status 500 with an ID that is also in the log', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const response = errorResponse(new Error('something else'), 'en');
  expect(response.status).toBe(500);
  const { error } = (await response.json()) as { error: { details: { error_id: string } } };
  expect(String(log.mock.calls[0]?.[0])).toContain(error.details.error_id);
});
