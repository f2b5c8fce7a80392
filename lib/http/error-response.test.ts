import { afterEach, expect, test, vi } from 'vitest';
import { ApiError, type ErrorCode, errorStatuses } from '@/lib/errors';
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

const codes = Object.keys(errorStatuses) as ErrorCode[];

test.each(codes.filter((code) => [429, 503].includes(errorStatuses[code])))(
  '%s says how long to wait, even when nobody has said how long',
  (code) => {
    expect(errorResponse(new ApiError(code), 'en').headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
    const known = new ApiError(code, { headers: { 'Retry-After': '77' } });
    expect(errorResponse(known, 'en').headers.get('retry-after')).toBe('77');
  },
);

test('other errors do not say so', () => {
  expect(errorResponse(new ApiError('not_found'), 'en').headers.has('retry-after')).toBe(false);
});

test('an error names its request and where its code is explained, in both dialects', async () => {
  const about = { requestId: 'run-7', origin: 'https://lading.test' };
  const docs = 'https://lading.test/docs/errors#error-not_found';
  const answer = (dialect: 'delivery' | 'inbound') =>
    errorResponse(new ApiError('not_found'), 'en', dialect, about).json() as Promise<unknown>;
  expect(await answer('delivery')).toMatchObject({ error: { request_id: 'run-7', docs_url: docs } });
  expect(await answer('inbound')).toMatchObject({ requestId: 'run-7', docsUrl: docs });
});

test('the log of an unexpected error names the request', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  errorResponse(new Error('something else'), 'en', 'delivery', { requestId: 'run-7' });
  expect(String(log.mock.calls[0]?.[0])).toContain('of request run-7');
});
