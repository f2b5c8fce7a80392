import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { declaredRoutes } from '@/app/api/openapi.json/declared-routes';
import { GET, PUT } from '@/app/api/openapi.json/route';
import type * as openapi from '@/lib/routes/openapi';
import { openApiDocument } from '@/lib/routes/openapi';
import { makeRequest } from '@/lib/testing/seed';
import { withoutRefs } from '@/lib/testing/without-refs';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

/** The real function, with its calls counted. */
vi.mock('@/lib/routes/openapi', async (importActual) => {
  const actual = await importActual<typeof openapi>();
  return { ...actual, openApiDocument: vi.fn(actual.openApiDocument) };
});

const documentSchema = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))),
});

async function readDocument() {
  const response = await GET(makeRequest('/api/openapi.json'));
  expect(response.status).toBe(200);
  return documentSchema.parse(withoutRefs((await response.json()) as Record<string, unknown>));
}

test('every route made by the wrapper is registered under its own address', async () => {
  const folder = path.resolve('app/api');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('route.ts'),
  );
  const missing: string[] = [];
  for (const file of files) {
    const address = decodeURIComponent(`/api/${path.dirname(file)}`); // %5F: a folder with a bare _ is private
    if (address === '/api/[...path]' || address === '/api/openapi.json') continue;
    const handlers = Object.entries(
      (await import(path.join(folder, file))) as Record<string, unknown>,
    ).filter(([, handler]) => typeof handler === 'function' && 'declaration' in handler);
    const registered = declaredRoutes.find((route) => route.path === address)?.handlers as
      Record<string, unknown> | undefined;
    for (const [method, handler] of handlers) {
      if (registered?.[method] !== handler) missing.push(`${method} ${address}`);
    }
  }
  expect(missing).toEqual([]);
});

test('an unsupported method is refused in JSON, with the supported ones', async () => {
  const response = await PUT(makeRequest('/api/openapi.json?language=de', { method: 'PUT' }));
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET');
  expect(await response.json()).toMatchObject({
    error: { code: 'method_not_allowed', message: expect.stringContaining('nicht erlaubt') },
  });
});

test('every address has a handler for every method', () => {
  const methods = ['DELETE', 'GET', 'OPTIONS', 'PATCH', 'POST', 'PUT'];
  for (const { path: address, handlers } of declaredRoutes) {
    expect(Object.keys(handlers).toSorted(), address).toEqual(methods);
  }
});

test('OPTIONS lists exactly the supported methods of an address', async () => {
  for (const { path: address, handlers } of declaredRoutes) {
    const { OPTIONS, ...others } = handlers as Record<string, (request: Request) => Promise<Response>>;
    const own = Object.keys(others).filter((method) => 'declaration' in others[method]!);
    const response = await OPTIONS!(makeRequest('/api/x', { method: 'OPTIONS' }));
    const allowed = response.headers.get('allow')?.split(', ') ?? [];
    expect([address, response.status, allowed.toSorted()]).toEqual([
      address,
      204,
      [...own, 'OPTIONS', ...(own.includes('GET') ? ['HEAD'] : [])].toSorted(),
    ]);
  }
});

test('the document is generated once, supports ETags, and contains the address under which it was requested', async () => {
  const first = await GET(makeRequest('/api/openapi.json'));
  const etag = first.headers.get('etag')!;
  const again = await GET(makeRequest('/api/openapi.json', { headers: { 'if-none-match': `W/${etag}` } }));
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
  const elsewhere = await GET(makeRequest('/api/openapi.json', { headers: { host: 'other.test' } }));
  expect(elsewhere.headers.get('etag')).not.toBe(etag);
  expect(await elsewhere.json()).toMatchObject({ servers: [{ url: 'http://other.test' }] });
  expect(vi.mocked(openApiDocument)).toHaveBeenCalledTimes(1);
});

test('describes parameters, bodies, responses and errors as the routes declare them', async () => {
  const { paths } = await readDocument();
  expect(paths['/api/delivery/deliveries/{deliveryId}']?.get).toMatchObject({
    security: [
      { client: ['manage:operations:tenant'] },
      { key: ['manage:operations:tenant'] },
      { session: [] },
    ],
    parameters: [
      { name: 'deliveryId', in: 'path', required: true },
      { name: 'tenant_id', in: 'query', required: false },
      { name: 'language', in: 'query' },
      { name: 'Lading-Test-Error', in: 'header', required: false },
    ],
    responses: { 404: { description: '`delivery_not_found`, `tenant_not_found`' } },
  });
  expect(paths['/api/delivery/deliveries']?.post).toMatchObject({
    requestBody: {
      content: {
        'application/json': {
          schema: { properties: { pickup_latitude: { type: 'number', minimum: -90 } } },
        },
      },
    },
    responses: { 201: { content: { 'application/json': { schema: { properties: { cod_amount: {} } } } } } },
  });
  expect(paths['/api/delivery/deliveries']?.get?.parameters).toContainEqual(
    expect.objectContaining({
      name: 'limit',
      required: false,
      schema: expect.objectContaining({ maximum: 200 }),
    }),
  );
});

test('describes the headers that a program must observe', async () => {
  const { paths } = await readDocument();
  type Responses = Record<number, { headers?: object }>;
  const responsesOf = (path: string, method: 'get' | 'post') =>
    (paths[path]?.[method]?.responses ?? {}) as Responses;
  const responses = responsesOf('/api/inbound/targets', 'get');
  const limits = [
    'Lading-Mode',
    'RateLimit-Limit',
    'RateLimit-Policy',
    'RateLimit-Remaining',
    'RateLimit-Reset',
  ];
  const headersOf = (status: number) => Object.keys(responses[status]?.headers ?? {}).toSorted();
  expect(headersOf(200)).toEqual([...limits, 'X-Request-Id']);
  expect(headersOf(401)).toEqual(['Content-Language', 'WWW-Authenticate', 'X-Request-Id']);
  expect(headersOf(429)).toEqual(['Content-Language', ...limits, 'Retry-After', 'X-Request-Id']);
  expect(headersOf(503)).toEqual(['Content-Language', ...limits, 'Retry-After', 'X-Request-Id']);
  expect(responsesOf('/api/oauth/token', 'post')[429]?.headers).toHaveProperty('Retry-After');
  expect(Object.keys(responsesOf('/api/health', 'get')[200]?.headers ?? {})).toEqual(['X-Request-Id']);
});

test('describes who may call: clients by scope, people, or both', async () => {
  const { paths } = await readDocument();
  expect(paths['/api/inbound/targets/batch']?.post?.security).toEqual([
    { client: ['inbound.targets.batch.write'] },
    { key: ['inbound.targets.batch.write'] },
  ]);
  expect(paths['/api/inbound/targets']?.get?.security).toEqual([
    { client: ['inbound.targets.read'] },
    { key: ['inbound.targets.read'] },
    { session: [] },
  ]);
  expect(paths['/api/api-clients']?.get?.security).toEqual([{ session: [] }]);
});

test('does not promise to refuse what only causes a warning', async () => {
  const { paths } = await readDocument();
  expect(JSON.stringify(paths['/api/inbound/targets/batch']?.post?.requestBody)).not.toContain(
    '"additionalProperties":false',
  );
});

test('all operations have different names', async () => {
  const { paths } = await readDocument();
  const names = Object.values(paths).flatMap((item) =>
    Object.values(item).map((operation) => operation.operationId),
  );
  expect(new Set(names).size).toBe(names.length);
});

test('a call that may leave its work to the engine documents both answers', async () => {
  const { paths } = await readDocument();
  const { responses } = paths['/api/delivery/bulk-order-creations/{jobId}/deliveries']!.delete!;
  expect(responses).toMatchObject({
    200: { content: { 'application/json': { schema: { required: ['deleted_count'] } } } },
    202: { content: { 'application/json': { schema: { required: ['deleted_count', 'rollback'] } } } },
  });
});
