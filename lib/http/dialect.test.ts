import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { GET as catchAll } from '@/app/api/[...path]/route';
import { ApiError } from '@/lib/errors';
import { dialectOf } from '@/lib/http/dialect';
import { errorBodySchema, inboundErrorBodySchema } from '@/lib/http/error-body';
import { errorResponse } from '@/lib/http/error-response';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { makeRequest } from '@/lib/testing/seed';

afterEach(() => {
  vi.restoreAllMocks();
});

const readInbound = async (response: Response) =>
  inboundErrorBodySchema.strict().parse(await response.json());
const readDelivery = async (response: Response) =>
  errorBodySchema.strict().parse(await response.json()).error;

test.each([
  ['/api/inbound', 'inbound'],
  ['/api/inbound/targets/batch', 'inbound'],
  ['/api/inboundish', 'delivery'],
  ['/api/delivery/deliveries', 'delivery'],
  ['/api/delivery/inbound/x', 'delivery'],
  ['/api', 'delivery'],
])('%s uses the %s dialect', (pathname, dialect) => {
  expect(dialectOf(pathname)).toBe(dialect);
});

test('the keys in an inbound error are camelCase at any depth; the values are unchanged', async () => {
  const error = new ApiError('batch_too_large', {
    params: { limit_bytes: 7, allowed: ['snake_case_value'] },
    details: { problems: [{ path: 'some_path', params: { row_number: 2, 'already.camelCase': null } }] },
    headers: { 'X-Extra': 'yes' },
  });
  const inbound = errorResponse(error, 'en', 'inbound');
  expect([inbound.status, inbound.headers.get('x-extra')]).toEqual([413, 'yes']);
  expect(inbound.headers.get('content-language')).toBe('en');
  expect((await readInbound(inbound)).details).toEqual({
    ...{ limitBytes: 7, allowed: ['snake_case_value'] },
    problems: [{ path: 'some_path', params: { rowNumber: 2, 'already.camelCase': null } }],
  });
  const delivery = errorResponse(error, 'en', 'delivery');
  expect((await readDelivery(delivery)).details).toMatchObject({ limit_bytes: 7 });
});

test('an unknown address gives an error in the dialect of its part of the API', async () => {
  const inbound = await catchAll(makeRequest('/api/inbound/xyz?language=de'));
  expect(inbound.status).toBe(404);
  expect(await readInbound(inbound)).toEqual({
    ...{ errorCode: 'not_found', errorMessage: expect.stringContaining('gibt es nichts'), details: {} },
    docsUrl: 'http://lading.test/docs/errors#error-not_found',
  });
  expect(await readDelivery(await catchAll(makeRequest('/api/xyz')))).toMatchObject({ code: 'not_found' });
});

test('so does an unsupported method', async () => {
  const { DELETE } = methodNotAllowed({ GET: true, POST: true });
  const ask = (path: string) => DELETE(makeRequest(path, { method: 'DELETE' }));
  const inbound = await ask('/api/inbound/targets');
  expect([inbound.status, inbound.headers.get('allow')]).toEqual([405, 'GET, POST']);
  expect(await readInbound(inbound)).toMatchObject({
    ...{ errorCode: 'method_not_allowed', details: { method: 'DELETE', allowed: ['GET', 'POST'] } },
  });
  expect(await readDelivery(await ask('/api/tenants'))).toMatchObject({ code: 'method_not_allowed' });
});

test('so do refusals of the route wrapper and unexpected errors', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const failing = route(
    { summary: 'Asks', permission: 'public', query: z.object({ page: z.coerce.number() }) },
    () => Promise.reject(new Error('unexpected')),
  );
  const refused = await readInbound(await failing(makeRequest('/api/inbound/targets?page=x')));
  expect(refused).toMatchObject({
    ...{ errorCode: 'validation_failed', details: { count: 1, fields: ['page'] } },
  });
  expect(refused.details.problems).toMatchObject([{ in: 'query', path: 'page', code: 'invalid_type' }]);
  const broken = await failing(makeRequest('/api/inbound/targets?page=1'));
  expect(broken.status).toBe(500);
  expect((await readInbound(broken)).details).toEqual({ errorId: expect.any(String) });
  expect(log).toHaveBeenCalledOnce();

  const guarded = route({ summary: 'Guarded', permission: 'signed-in' }, async () => new Response());
  const unknown = await guarded(makeRequest('/api/inbound/targets'));
  expect(unknown.headers.get('www-authenticate')).toBe('Bearer realm="lading"');
  expect(await readInbound(unknown)).toMatchObject({ errorCode: 'unauthenticated', details: {} });
});
